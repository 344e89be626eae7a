import { type DragEvent, type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import type { Incoming } from '../../api/add-reports.js';
import { TokenField } from '../../parts/token-field.js';
import { JobEntry } from './job-entry.js';
import { useReading } from './use-reading.js';

interface AddProps {
  readonly writable: boolean;
  readonly tokenNeeded: boolean;
}

/** What was typed: an address alone is that of a page, which the server fetches. */
const incomingOf = (text: string, published: string): Incoming => {
  const line = text.trim();
  return /^https?:\/\/\S+$/iu.test(line) && URL.canParse(line)
    ? { kind: 'address', address: line }
    : { kind: 'text', text, ...(published !== '' && { published }) };
};

/** Where reports are dropped or pasted, and are watched being read. */
export const AddReports = ({ writable, tokenNeeded }: AddProps): ReactNode => {
  const [jobs, add] = useReading();
  const [text, setText] = useState('');
  const [published, setPublished] = useState('');
  const [over, setOver] = useState(false);
  const id = useId();
  if (!writable)
    return <p className="small">This server only reads. Reports are added where it runs: entente add PATH.</p>;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    add([incomingOf(text, published)]);
    setText('');
  };
  const addFiles = (files: Iterable<File>): void => add([...files].map((file) => ({ kind: 'file', file })));
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    addFiles(event.dataTransfer.files);
  };
  return (
    <section
      className={over ? 'add over' : 'add'}
      aria-labelledby={`${id}-title`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id={`${id}-title`}>Add a report</h2>
      <form onSubmit={submit}>
        <label className="small" htmlFor={`${id}-text`}>
          Paste its text or its web address, or drop files here
        </label>
        <textarea id={`${id}-text`} value={text} onChange={(event) => setText(event.target.value)} />
        <div className="row">
          <span className="choice">
            <label htmlFor={`${id}-day`}>Published, if the text does not say</label>
            <input
              id={`${id}-day`}
              type="date"
              value={published}
              onChange={(event) => setPublished(event.target.value)}
            />
          </span>
          <button type="submit" className="strong" disabled={text.trim() === ''}>
            Read it
          </button>
        </div>
        <p className="hint small">
          <label htmlFor={`${id}-files`}>Or choose files: </label>
          <input
            id={`${id}-files`}
            type="file"
            multiple
            onChange={({ target }) => {
              addFiles(target.files ?? []);
              target.value = '';
            }}
          />
        </p>
        {tokenNeeded ? <TokenField /> : null}
      </form>
      <ul className="jobs" aria-live="polite" aria-label="Reports being read">
        {jobs.map((job) => (
          <li key={job.id}>
            <JobEntry job={job} />
          </li>
        ))}
      </ul>
    </section>
  );
};
