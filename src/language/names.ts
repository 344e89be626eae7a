import { type Name, NameType } from '../model/sentence.js';
import type { Span } from '../model/span.js';

/** Puts labels such as `B-person`, `I-person`, `O` together to names. An `I-` that continues nothing opens a name. */
export const namesOf = (labels: readonly string[], tokens: readonly Span[]): Name[] => {
  const names: Name[] = [];
  let open: { type: NameType; first: number } | undefined;
  const close = (last: number): void => {
    const [a, b] = [tokens[open?.first ?? 0], tokens[last]];
    if (open !== undefined && a !== undefined && b !== undefined)
      names.push({ span: { start: a.start, end: b.end }, type: open.type, first: open.first, last });
    open = undefined;
  };
  labels.forEach((label, i) => {
    const [place, type] = [label.charAt(0), label.slice(2)];
    if (place === 'I' && open?.type === type) return;
    if (open !== undefined) close(i - 1);
    if (place !== 'O') open = { type: NameType.parse(type), first: i };
  });
  if (open !== undefined) close(labels.length - 1);
  return names;
};
