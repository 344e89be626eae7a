import { type Tree, tokenAt } from '../../language/walk.js';
import { lookUp } from '../../model/look-up.js';
import type { AgreementStatus } from '../../model/statement.js';
import type { Anchor } from '../instruments/anchor.js';
import type { Standing } from '../instruments/standing.js';
import { statusAsPredicate } from '../instruments/status-verbs.js';

const lemmaAt = (tree: Tree, i: number): string => tokenAt(tree, i).lemma.toLowerCase();

/** What is done only to instruments: a weak noun ("plan", "statement") counts where one of these is done to it. */
const DONE_TO_INSTRUMENTS = new Set(
  `sign signing signature cosign co-sign ink inking pen initial initiall initialling exchange exchanging swap adopt adoption conclude
  conclusion issue ratify ratification renew renewal extend seal put affix append set`.split(/\s+/u),
);
/** Words that make a weak noun an instrument's name: "letter of intent", "joint statement", "agreed minutes". */
const NEEDS: Readonly<Record<string, RegExp>> = {
  letter: /\bletters? of (?:intent|interest|understanding|cooperation)\b/iu,
  statement: /\b(?:joint|confirmation|closing|final|declaration)\b/iu,
  note: /\bnotes\b/iu,
  instrument: /\binstruments?\b(?! of (?:ratification|accession))/iu,
  record:
    /\brecords? of (?:(?:the|their) )?(?:discussions?|understanding|conclusions|intent|session|meeting|talks)\b/iu,
  map: /\broad\W?\s?maps?\b/iu,
  understanding: /\bunderstandings?\b/iu,
  partnership: /\bpartnership\b/iu,
};
/** What parties do in a joint statement. */
const SAID_IN_IT =
  /^(?:say|state|declare|reaffirm|affirm|condemn|call|pledge|stress|voice|welcome|announce|agree|urge|vow|express)$/u;

const WEAK_STATUSES: ReadonlySet<AgreementStatus> = new Set([
  'signed',
  'agreed',
  'initialled',
  'ratified',
  'extended',
  'in-force',
]);

const STILL_TO_COME: ReadonlySet<AgreementStatus> = new Set(['negotiating', 'proposed']);

/**
 * Whether a noun names an instrument where it stands. "signed a programme" does, "the programme of the visit" does not.
 * `phrase` is the noun phrase with the part of the name after it.
 */
export const isInstrument = (anchor: Anchor, standing: Standing, phrase: string): boolean => {
  if (anchor.word.strength === 'strong' || anchor.elliptic) return true;
  const lemma = lemmaAt(anchor.tree, anchor.token);
  const predicate = lemmaAt(standing.tree, standing.predicate);
  // what is signed is no mere utterance: "signed a statement on piracy"
  const signedStatement = lemma === 'statement' && /^(?:sign|signing|ink|inking|initial)$/u.test(predicate);
  if (!signedStatement && lookUp(NEEDS, lemma)?.test(phrase) === false) return false;
  if (lemma === 'map') return true;
  if (lemma === 'loan') return /^(?:sign|signing|ink|conclude|negotiat\w*|discussion|talk)$/u.test(predicate);
  if (lemma === 'waiver') return standing.status === 'in-force' || DONE_TO_INSTRUMENTS.has(predicate);
  if (lemma === 'swap') return true;
  // "in a joint statement they said …"
  if (lemma === 'statement' && SAID_IN_IT.test(predicate)) return true;
  // "Texts on shipping were discussed"
  if (anchor.plural && /^(?:text|document|paper)$/u.test(lemma) && standing.status === 'negotiating')
    return /^(?:discuss|negotiate|draft|prepare|finali[sz]e|consider)$/u.test(predicate);
  // "plans to adopt a programme"
  if (STILL_TO_COME.has(standing.status)) return /^(?:adopt|sign|conclude|issue)$/u.test(predicate);
  return (
    WEAK_STATUSES.has(standing.status) &&
    (DONE_TO_INSTRUMENTS.has(predicate) || statusAsPredicate(predicate) === 'in-force')
  );
};

/** "Agreement was reached on …": the sides agreed, nothing is said of an instrument. */
export const isMereAgreement = (anchor: Anchor, standing: Standing): boolean =>
  anchor.determiner === '' &&
  !anchor.plural &&
  /^(?:agreement|understanding)$/u.test(lemmaAt(anchor.tree, anchor.token)) &&
  /^(?:reach|achieve|come)$/u.test(lemmaAt(standing.tree, standing.predicate));

const NAMING = /^(?:call|describe|dub|hail|term|label|brand|style|portray|see)$/u;

/** "which he called a road map", "described as a treaty for the ages": a word of praise, no instrument. */
export const isMereLabel = ({ tree, determiner }: Anchor, start: number): boolean => {
  let at = start - 1;
  while (at >= 0 && /^(?:DET|PUNCT)$/u.test(tokenAt(tree, at).upos)) at--;
  const lead = tree.tokens[at];
  if (lead === undefined || !/^(?:an?|the)?$/u.test(determiner)) return false;
  const verb = lead.form.toLowerCase() === 'as' ? tree.tokens[at - 1] : lead;
  return verb?.upos === 'VERB' && NAMING.test(verb.lemma.toLowerCase());
};
