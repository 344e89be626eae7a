import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { apiPath } from '../api/query.js';
import { go } from '../routing/location.js';
import type { Route } from '../routing/route.js';
import { KeyHelp } from './key-help.js';

const LINKS = [
  ['/records', 'Records', ['records', 'record']],
  ['/reports', 'Reports', ['reports', 'report']],
  ['/tracker', 'Tracker', ['tracker']],
  ['/review', 'Review', ['review']],
] as const;

const Search = (): ReactNode => {
  const [words, setWords] = useState(() => new URLSearchParams(location.search).get('q') ?? '');
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (words.trim() !== '') go(apiPath('/search', { q: words.trim() }));
  };
  return (
    <search className="search">
      <form onSubmit={submit}>
        <label className="unseen" htmlFor="search-words">
          Search
        </label>
        <input
          id="search-words"
          type="search"
          placeholder="Search: words, a state, a pair"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <button type="submit">Search</button>
      </form>
    </search>
  );
};

/** What stands at the head of every page. */
export const Masthead = ({ route }: { readonly route: Route }): ReactNode => (
  <header className="masthead">
    <a className="wordmark" href="/" aria-current={route.page === 'home' ? 'page' : undefined}>
      Entente
    </a>
    <nav aria-label="Main">
      <ul>
        {LINKS.map(([href, name, pages]) => (
          <li key={href}>
            <a href={href} aria-current={pages.some((page) => page === route.page) ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <Search />
    <KeyHelp />
  </header>
);
