import { useCallback, useEffect, useRef, useState } from 'react';
import { addReports, type Incoming } from '../../api/add-reports.js';
import type { ReadingReport } from '../../api/answers.js';
import { refreshAll } from '../../api/use-resource.js';

/** What was pasted, dropped or named, on its way into the register. */
export interface Job {
  readonly id: number;
  readonly name: string;
  readonly incoming: Incoming;
  readonly state:
    | { readonly kind: 'waiting' }
    | { readonly kind: 'reading'; readonly reports: readonly ReadingReport[] }
    | { readonly kind: 'done'; readonly reports: readonly ReadingReport[] }
    | { readonly kind: 'failed'; readonly error: unknown };
}

const LONGEST_NAME = 80;

const nameOf = (incoming: Incoming): string => {
  if (incoming.kind === 'file') return incoming.file.name;
  if (incoming.kind === 'address') return incoming.address;
  const [line = ''] = incoming.text.trim().split('\n');
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1)}…` : line;
};

/** What is read, one after another, and a function that adds to it. */
export const useReading = (): readonly [readonly Job[], (incoming: readonly Incoming[]) => void] => {
  const [jobs, setJobs] = useState<readonly Job[]>([]);
  const last = useRef(0);
  const update = useCallback((id: number, state: Job['state']) => {
    setJobs((before) => before.map((job) => (job.id === id ? { ...job, state } : job)));
  }, []);
  const busy = jobs.some(({ state }) => state.kind === 'reading');
  const next = busy ? undefined : jobs.find(({ state }) => state.kind === 'waiting');
  useEffect(() => {
    if (next === undefined) return;
    update(next.id, { kind: 'reading', reports: [] });
    addReports(next.incoming, ({ reports }) => update(next.id, { kind: 'reading', reports }))
      .then((reports) => {
        update(next.id, { kind: 'done', reports });
        refreshAll();
      })
      .catch((error: unknown) => update(next.id, { kind: 'failed', error }));
  }, [next, update]);
  const add = useCallback((incoming: readonly Incoming[]) => {
    const added = incoming.map((one): Job => {
      last.current++;
      return { id: last.current, name: nameOf(one), incoming: one, state: { kind: 'waiting' } };
    });
    setJobs((before) => [...before, ...added]);
  }, []);
  return [jobs, add];
};
