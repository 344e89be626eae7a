import { openConnection } from './connection.js';

/** Writes the register in a SQLite file into another, new file, as it is at this moment, while others may write. Throws errors of the store. */
export const backupFile = (path: string, target: string): void => {
  const connection = openConnection(path, 'read');
  try {
    connection.run('VACUUM INTO ?', target);
  } finally {
    connection.close();
  }
};
