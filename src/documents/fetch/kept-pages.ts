import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** A page as it was fetched. */
export interface FetchedPage {
  /** As it was asked for. */
  readonly url: string;
  /** Where it came from in the end, after redirects. */
  readonly finalUrl: string;
  readonly contentType: string;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** ISO 8601 instant. */
  readonly fetched: string;
  readonly body: Uint8Array;
}

const HeadSchema = z.object({
  url: z.string(),
  finalUrl: z.string(),
  contentType: z.string(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  fetched: z.string(),
});

/** Pages on disk, so that what was read can be read again as it was. */
export interface KeptPages {
  readonly get: (url: string) => Promise<FetchedPage | undefined>;
  readonly put: (page: FetchedPage) => Promise<void>;
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Keeps pages in a folder: for each a file with its body and one with what is known of it, named by a hash of its address. */
export const keptPages = (folder: string): KeptPages => {
  const pathOf = (url: string): string => {
    const name = createHash('sha256').update(url).digest('hex').slice(0, 32);
    return join(folder, name.slice(0, 2), name);
  };
  const replace = async (path: string, content: string | Uint8Array): Promise<void> => {
    await writeFile(`${path}.new`, content);
    await rename(`${path}.new`, path);
  };
  return {
    get: async (url) => {
      const path = pathOf(url);
      try {
        const head = HeadSchema.safeParse(JSON.parse(await readFile(`${path}.json`, 'utf8')));
        return head.success ? { ...head.data, body: await readFile(`${path}.body`) } : undefined;
      } catch (error) {
        if (isMissing(error) || error instanceof SyntaxError) return undefined; // not kept, or a write was cut off
        throw error;
      }
    },
    put: async ({ body, ...head }) => {
      const path = pathOf(head.url);
      await mkdir(join(path, '..'), { recursive: true });
      await replace(`${path}.body`, body);
      await replace(`${path}.json`, JSON.stringify(head));
    },
  };
};
