import { readFileSync } from 'node:fs';

const packageJson = new URL('../../package.json', import.meta.url);

/** Version of this package. */
export const packageVersion = (): string => {
  const { version } = JSON.parse(readFileSync(packageJson, 'utf8')) as { version: string };
  return version;
};
