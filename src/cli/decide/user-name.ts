import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';

const gitName = (): string => {
  try {
    return execFileSync('git', ['config', 'user.name'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch (error) {
    // no git on this machine, or no name told to it: both are told by an error of the process
    if (error instanceof Error) return '';
    throw error;
  }
};

/** The name that decisions are signed with: as given, else of `ENTENTE_USER`, else git's, else the one logged in with. */
export const userName = (given: string | undefined): string => {
  for (const name of [given, process.env.ENTENTE_USER])
    if (name !== undefined && name.trim() !== '') return name.trim();
  return gitName() || userInfo().username;
};
