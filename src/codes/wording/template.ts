import { capitalized } from './list-wording.js';

/** Words for the slots of a template; `undefined` is a slot that can't be filled. */
export type Slots = Readonly<Record<string, string | undefined>>;

const SLOT = /\{(?<name>\w+)\}/gu;
const OPTIONAL = /\[(?<inner>[^[\]]*)\]/gu;

const isFilled = (text: string, slots: Slots): boolean =>
  [...text.matchAll(SLOT)].every((match) => slots[match.groups?.name ?? ''] !== undefined);

/**
 * Fills a template: `{slot}` must be filled, `[ in {place}]` is left out whole where a slot in it is not.
 * The sentence begins with a capital letter.
 *
 * @example fill('{people} met[ in {place}].', { people: 'the sides' }) // "The sides met."
 */
export const fill = (template: string, slots: Slots): string | undefined => {
  const pruned = template.replace(OPTIONAL, (_, inner: string) => (isFilled(inner, slots) ? inner : ''));
  if (!isFilled(pruned, slots)) return undefined;
  return capitalized(pruned.replace(SLOT, (_, name: string) => slots[name] ?? ''));
};

/** The first of the templates that the slots fill. */
export const fillFirst = (templates: readonly string[], slots: Slots): string | undefined => {
  for (const template of templates) {
    const text = fill(template, slots);
    if (text !== undefined) return text;
  }
  return undefined;
};
