import { EntenteError } from '../../model/entente-error.js';

/** Text packs to a tenth, drawn-out tables to a fiftieth; deflate can do a thousandth, which nothing that is read needs. */
const MOST = 200;
/** Below so many bytes a ratio says nothing: a short file of one letter does no harm. */
const SMALL = 1_000_000;

/**
 * Refuses what unpacks to far more than it is: a bomb.
 *
 * @param name how the file is called to the user
 * @param sizes bytes as packed and as unpacked, so far or as the archive tells them
 * @throws EntenteError `input-too-large`
 */
export const checkUnpackRatio = (
  name: string,
  { packed, unpacked }: { readonly packed: number; readonly unpacked: number },
): void => {
  if (unpacked > SMALL && unpacked > packed * MOST)
    throw new EntenteError(
      'input-too-large',
      `${name}: unpacks to more than ${MOST} times its size, as no report does: it is taken for a bomb and not unpacked`,
    );
};
