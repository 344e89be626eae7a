/** A line of input with its number, counted from 1. */
export interface TextLine {
  readonly number: number;
  readonly text: string;
}

/**
 * The lines of a stream, in batches: those that each chunk of it completes, without empty ones. So nothing waits for
 * more input than has arrived, and a fast sender fills a batch.
 */
export async function* textLines(stream: AsyncIterable<string>): AsyncGenerator<readonly TextLine[]> {
  let number = 0;
  let rest = '';
  const cut = (text: string): TextLine[] => {
    const lines = text.split('\n').map((line) => ({ number: ++number, text: line.replace(/\r$/u, '') }));
    return lines.filter((line) => line.text.trim() !== '');
  };
  for await (const chunk of stream) {
    const end = chunk.lastIndexOf('\n');
    if (end < 0) {
      rest += chunk;
      continue;
    }
    const lines = cut(rest + chunk.slice(0, end));
    rest = chunk.slice(end + 1);
    if (lines.length > 0) yield lines;
  }
  const last = cut(rest);
  if (last.length > 0) yield last;
}

/** Standard input as text, whose byte order mark is left out. */
export async function* standardInput(): AsyncGenerator<string> {
  process.stdin.setEncoding('utf8');
  let first = true;
  for await (const chunk of process.stdin) {
    const text = String(chunk);
    yield first ? text.replace(/^\uFEFF/u, '') : text;
    first = false;
  }
}
