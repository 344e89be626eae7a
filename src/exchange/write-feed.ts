import { generateAtomFeed, generateRssFeed } from 'feedsmith';
import { partiesInWords } from '../codes/wording/party-wording.js';
import type { RegisterChanges } from '../model/register-change.js';
import { webAddress } from '../model/web-address.js';
import { xmlText } from '../model/xml-text.js';
import { changeHtml, changeTitle, changeUrn, KIND_TITLES } from './feed-text.js';

/** What a feed says of itself. */
export interface FeedHead {
  readonly title: string;
  /** Where its readers learn more. */
  readonly link: string;
}

const DESCRIPTION =
  'What is new, changed, contradicted and due in a register of what states agree, promise and deliver.';

/** The last instant that the feed tells of; that of the asking where it is empty. */
const updated = ({ changes, until }: RegisterChanges): Date =>
  new Date(
    changes
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? until,
  );

const addressOf = ({ reports }: RegisterChanges['changes'][number]): string | undefined =>
  reports.map(({ url }) => webAddress(url)).find((address) => address !== undefined);

const labels = ({ kind, type, parties }: RegisterChanges['changes'][number]): string[] =>
  [KIND_TITLES[kind], type, ...(parties.length === 0 ? [] : [partiesInWords(parties)])].map(xmlText);

/** The generator sets sections of character data apart by white space, which would be part of titles and addresses. */
const tight = (xml: string): string => xml.replace(/>\s+<!\[CDATA\[/gu, '><![CDATA[').replace(/\]\]>\s+<\//gu, ']]></');

/** Changes as an RSS 2.0 feed. */
export const writeRss = (changes: RegisterChanges, { title, link }: FeedHead): string =>
  tight(
    generateRssFeed({
      title: xmlText(title),
      link,
      description: DESCRIPTION,
      lastBuildDate: updated(changes),
      items: changes.changes.map((change) => {
        const address = addressOf(change);
        return {
          title: changeTitle(change),
          ...(address === undefined ? {} : { link: address }),
          description: changeHtml(change),
          categories: labels(change).map((name) => ({ name })),
          guid: { value: changeUrn(change), isPermaLink: false },
          pubDate: new Date(change.at),
        };
      }),
    }),
  );

/** Changes as an Atom feed (RFC 4287). */
export const writeAtom = (changes: RegisterChanges, { title, link }: FeedHead): string =>
  tight(
    generateAtomFeed({
      id: link,
      title: { value: xmlText(title) },
      subtitle: { value: DESCRIPTION },
      updated: updated(changes),
      links: [{ href: link }],
      authors: [{ name: 'Entente' }],
      entries: changes.changes.map((change) => {
        const address = addressOf(change);
        return {
          id: changeUrn(change),
          title: { value: changeTitle(change) },
          updated: new Date(change.at),
          ...(address === undefined ? {} : { links: [{ href: address, rel: 'via' }] }),
          categories: labels(change).map((term) => ({ term })),
          content: { value: changeHtml(change), type: 'html' },
        };
      }),
    }),
  );
