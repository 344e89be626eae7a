import { parseOpml } from 'feedsmith';
import { EntenteError } from '../../model/entente-error.js';

interface Outline {
  readonly xmlUrl?: string;
  readonly outlines?: readonly Outline[];
}

/** Folders within folders that are looked into. */
const MOST_FOLDERS = 32;

const addressesIn = (outlines: readonly Outline[], depth = 0): string[] =>
  depth > MOST_FOLDERS
    ? []
    : outlines.flatMap(({ xmlUrl = '', outlines: inner = [] }) => [
        ...(/^https?:\/\//iu.test(xmlUrl) && URL.canParse(xmlUrl) ? [new URL(xmlUrl).href] : []),
        ...addressesIn(inner, depth + 1),
      ]);

/** Whether text is a list of feeds in OPML. */
export const isOpml = (text: string): boolean => /<opml[\s>]/iu.test(text.slice(0, 4000));

/**
 * The addresses of the feeds that an OPML file lists, in its order, those in folders too.
 *
 * @throws EntenteError `input-malformed`
 */
export const feedsOfOpml = (text: string, name: string): string[] => {
  try {
    const { body } = parseOpml(text) as { body?: { outlines?: readonly Outline[] } };
    return [...new Set(addressesIn(body?.outlines ?? []))];
  } catch (cause) {
    throw new EntenteError('input-malformed', `${name}: is no OPML that can be read`, { cause });
  }
};
