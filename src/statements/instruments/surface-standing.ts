import { ancestorsOf, type Tree, tokenAt } from '../../language/walk.js';
import type { AgreementStatus } from '../../model/statement.js';
import type { ReportContext } from '../context/report-context.js';
import { argumentsOf } from '../frames/arguments.js';
import type { Factuality } from '../frames/factuality.js';
import type { Anchor } from './anchor.js';
import type { Standing } from './standing.js';
import { tokenAfter } from './surface.js';

/** A turn of phrase that tells what became of an instrument where no single verb does. */
interface Turn {
  readonly cue: RegExp;
  readonly status: AgreementStatus;
  readonly example: string;
  /** Kinds that it is said of; of all where it is left out. */
  readonly kinds?: RegExp;
}

/** After the instrument's phrase, from its first word on. */
const AFTER: readonly Turn[] = [
  {
    cue: /^(?:has been|have been|was|were|is|are)\s+(?:left|allowed)\s+to\s+(?:lapse|expire|run out|die)\b/iu,
    status: 'ended',
    example: 'The fishing accord was left to lapse.',
  },
  {
    cue: /^(?:is|are|was|were|remains?|has been|have been)\s+(?:now\s+|also\s+|still\s+|currently\s+|in effect\s+)*(?:frozen|suspended|on hold|on ice|in abeyance)\b/iu,
    status: 'suspended',
    example: 'A contract of 2015 for power is frozen.',
  },
  {
    cue: /^(?:was|were|is|are)\s+(?:again\s+|once more\s+)?(?:not|absent|missing)\s+(?:among|one of|part of|from|on the list)\b/iu,
    status: 'negotiating',
    example: 'The accord on the bridge was not among them.',
  },
  {
    cue: /^(?:has|have|had|is|are|was|were)\s+(?:still\s+)?yet to be\b|^(?:is|are|remains?)\s+(?:still\s+)?(?:to be|unsigned|outstanding|with (?:the|its)\b)/iu,
    status: 'negotiating',
    example: 'A ferry accord has yet to be signed.',
  },
  {
    cue: /^(?:has|have|had)\s+(?:still\s+)?not\s+(?:yet\s+)?been\s+(?:reached|signed|concluded|finali[sz]ed|agreed)\b|^(?:was|were)\s+not\s+(?:signed|concluded|reached|finali[sz]ed|ready|agreed)\b|^(?:could not|cannot|can not) be\s+(?:signed|concluded|reached|finali[sz]ed|agreed)\b/iu,
    status: 'negotiating',
    example: 'The tax treaty was not ready.',
  },
  {
    cue: /^\((?:still\s+)?(?:under|in) (?:negotiation|preparation|discussion)\)/iu,
    status: 'negotiating',
    example: 'An accord on driving licences (under negotiation).',
  },
  {
    cue: /^(?:was|were|has been|have been|is|are)\s+(?:held over|put off|deferred|left (?:open|for|to|until|over|aside)|shelved for now|held up|being (?:drafted|prepared|worked on|negotiated|finali[sz]ed))\b/iu,
    status: 'negotiating',
    example: 'A draft convention was held over.',
  },
  {
    cue: /^(?:is|are|was|were|remains?)\s+(?:still\s+|now\s+|also\s+|said to be\s+)*(?:in the (?:works|making|pipeline)|under (?:way|negotiation|discussion)|close|near|within reach)\b/iu,
    status: 'negotiating',
    example: 'A like treaty with Malta is in the pipeline.',
  },
  {
    cue: /^,?\s*(?:(?:is|are|was|were)\s+)?(?:now\s+|all but\s+|almost\s+|nearly\s+)?(?:ready|open|prepared) (?:for signature|for signing|to be (?:signed|inked|initialled))\b/iu,
    status: 'negotiating',
    example: 'A protocol on horses is ready for signature.',
  },
  {
    cue: /^(?:due|set|expected|scheduled|slated) to be (?:signed|inked|concluded|initialled|finali[sz]ed)\b/iu,
    status: 'negotiating',
    example: 'A deal due to be signed in May.',
  },
  {
    cue: /^(?:should|is expected to|are expected to|is set to|is due to|was to|were to|is to|are to|will|shall)\s+(?:at last\s+|soon\s+|also\s+|finally\s+)?(?:have been|be)\s+(?:signed|inked|concluded|initialled|finali[sz]ed|ready)\b/iu,
    status: 'negotiating',
    example: 'The accord should be inked by May.',
  },
  {
    cue: /^(?:is|are)\s+(?:now\s+|already\s+|thus\s+)*(?:law|operational|valid|in (?:force|effect|operation))\b|^(?:has|have)?\s*kick(?:ed|s)? in\b|^(?:has|have|had) been (?:in (?:force|effect)|applied)\b|^(?:is|are|was|were) (?:being )?(?:provisionally )?applied\b|^(?:came|come|went|goes|go) (?:live|into (?:force|effect|operation))\b|^became (?:effective|law|operational)\b/iu,
    status: 'in-force',
    example: 'The trade agreement kicked in on 1 May.',
  },
  {
    cue: /^,?\s*(?:which (?:is|are|has been|have been)\s+)?in (?:force|effect) since\b/iu,
    status: 'in-force',
    example: 'Grain accord, in force since March.',
  },
  {
    cue: /^(?:(?:has|have|had)\s+)?(?:since\s+)?(?:lapsed|expired|ran out)\b/iu,
    status: 'ended',
    example: 'The transit treaty lapsed in May.',
  },
  {
    cue: /^(?:has|have|had)?\s*(?:come|came|fell|fallen)\s+(?:to (?:nothing|naught)|through|apart)\b|^(?:is|are|was|were)\s+(?:dead|off the table|history)\b/iu,
    status: 'ended',
    example: 'The refinery deal came to nothing.',
  },
  {
    cue: /^(?:was|were|has been|have been)\s+(?:mooted|floated|tabled|raised|brought up)\b/iu,
    status: 'proposed',
    example: 'A customs union was floated by the host.',
  },
  {
    cue: /^(?:is|are|was|were)\s+(?:still\s+)?(?:awaiting|waiting for|pending)\s+(?:ratification|approval|the exchange)\b|^awaits?\s+(?:ratification|approval)\b|^(?:must|has to|have to|needs? to)\s+(?:still\s+|now\s+|first\s+)?be\s+(?:ratified|approved)\b/iu,
    status: 'signed',
    example: 'The treaty is awaiting ratification.',
  },
];

/** Kinds that are won or awarded. */
const AWARDED = /^(?:contract|subcontract|deal|order|concession|tender|job)$/u;

/** Before the instrument's phrase, up to its first word. */
const BEFORE: readonly Turn[] = [
  {
    cue: /\b(?:instruments?|documents?) of ratification (?:of|for|to)\s+(?:the\s+)?$/iu,
    status: 'ratified',
    example: 'Instruments of ratification of the treaty on minorities were exchanged.',
  },
  {
    cue: /\b(?:conclusion|completion|successful end) of (?:the\s+)?(?:negotiations|talks)\s+(?:on|for|over|towards?)\s+(?:(?:an?|the)\s+)?(?:(?:upgrade|revision|extension|modernisation|modernization)\s+(?:to|of)\s+)?$|\b(?:concluded|completed|finished|wrapped up)\s+(?:the\s+|their\s+)?(?:negotiations|talks)\s+(?:on|for|over|towards?)\s+$/iu,
    status: 'agreed',
    example: 'They hailed the conclusion of negotiations on a customs accord.',
  },
  {
    cue: /\b(?:work|talks|negotiations|preparations|drafting)\s+(?:is|are|was|were|has been|have been|remains?)\s+(?:also\s+|now\s+|already\s+|still\s+|well\s+)*(?:under ?way|in progress|in train|going on|continuing|proceeding|advancing|progressing)\s+(?:on|for|over|towards?)\s+(?:(?:an?|the)\s+)?$/iu,
    status: 'negotiating',
    example: 'Work is also under way on a treaty on mining.',
  },
  {
    cue: /\b(?:have|had|get|make|put forward|submit)\s+(?:the\s+|a\s+)?(?:text|draft|wording|final text)\s+of\s+$|\b(?:tasked|instructed|charged|told)\b[^.;]{1,60}\b(?:prepar|draft|draw|finali[sz]|complet|negotiat)\w*(?:\s+up)?\s+$/iu,
    status: 'negotiating',
    example: 'They are to have the text of an arbitration treaty ready by May.',
  },
  {
    cue: /\b(?:clos(?:e|ing|ed) in on|close to|nearing|on the (?:verge|brink|cusp|point|eve) of|(?:edg|inch|mov)(?:e|es|ed|ing) (?:closer to|towards?)|closer to|busy with|at work on)\s+(?:(?:clinching|concluding|signing|reaching|finali[sz]ing|sealing|striking)\s+)?$/iu,
    status: 'negotiating',
    example: 'Both are close to a deal on cocoa.',
  },
  {
    cue: /\b(?:breakthrough|progress|headway|impasse|deadlock|stalemate)(?:\s+(?:was|were|is|has been|in sight|made|reported|reached|yet|at all))*\s+(?:on|over|towards?|in)\s+$/iu,
    status: 'negotiating',
    example: 'No headway was made on the fisheries agreement.',
  },
  {
    cue: /\b(?:won|wins|win|winning|landed|bagged|secured|netted|clinched|awarded|awarding|handed|gave|was given|were given|was awarded|were awarded|got)\s+$/iu,
    status: 'agreed',
    kinds: AWARDED,
    example: 'The firm won a contract to build a bridge.',
  },
];

/** "With the conclusion in Lima last week of a …": a noun of action parted from the instrument by where and when. */
const NOMINAL =
  /\b(?<act>signing|signature|initialling|conclusion|ratification|renewal|extension|suspension|termination|entry into force)\s+(?:in|on|at|last|this|yesterday|today|by)\b[^,;.]{1,60}\s+of\s+$|\b(?:sign|initial)(?:ing|ling) (?:ceremony|event)\s+(?:for|of)\s+$/iu;
const NOMINAL_STATUS: Readonly<Record<string, AgreementStatus>> = {
  initialling: 'initialled',
  conclusion: 'agreed',
  ratification: 'ratified',
  renewal: 'extended',
  extension: 'extended',
  suspension: 'suspended',
  termination: 'ended',
  'entry into force': 'in-force',
};

const ASSERTED: Factuality = { time: 'past', mode: 'asserted', negated: false };

const agentsAbove = (tree: Tree, token: number): readonly number[] => {
  const verb = ancestorsOf(tree, token).find((a) => tokenAt(tree, a).upos === 'VERB');
  return verb === undefined ? [] : argumentsOf(tree, verb).agents.filter((a) => a !== token);
};

/** "Signed in Lima on Monday was a treaty", "Also initialled were a protocol and …": the participle opens the sentence. */
const INVERTED =
  /^(?:(?:also|then|finally|likewise|further|besides|separately|in addition|next),?\s+)*(?<verb>signed|inked|initialled|sealed|exchanged|concluded|adopted|agreed|renewed|ratified)\s[^.;]*?(?<=\s)(?:was|were|is|are)\s+(?:also\s+)?(?:(?:a|an|the|two|three|four|five|six|\d+)\s+)?$/iu;
const INVERTED_STATUS: Readonly<Record<string, AgreementStatus>> = {
  initialled: 'initialled',
  concluded: 'agreed',
  adopted: 'agreed',
  agreed: 'agreed',
  renewed: 'extended',
  ratified: 'ratified',
};

const LET = /\b(?:let|lets|letting|allowed|allow)\s+$/iu;
const LAPSING = /\b(?:lapse|expire|run out|die|drop|to (?:lapse|expire|run out))\b/iu;

/** "let its option on the Tano block lapse". */
const letLapse = (anchor: Anchor, lead: string, tail: string): Standing | undefined => {
  const lapse = LAPSING.exec(tail);
  if (!LET.test(lead) || !lapse || lapse.index > 90) return undefined;
  const { tree, token } = anchor;
  const at = tokenAt(tree, token).span.end + lapse.index;
  return {
    status: 'ended',
    tree,
    predicate: Math.min(tokenAfter(tree, token, at), tree.tokens.length - 1),
    agents: agentsAbove(tree, token),
    factuality: ASSERTED,
  };
};

/**
 * What a turn of phrase beside the instrument tells, by the surface: "is in the works", "closing in on", "let … lapse".
 * `start` is the first token of its phrase, `end` the token after it.
 */
export const surfaceStanding = (
  context: ReportContext,
  anchor: Anchor,
  { start, end }: { readonly start: number; readonly end: number },
): Standing | undefined => {
  const { tree, token } = anchor;
  const { sentence } = tree;
  const first = tokenAt(tree, start).span.start;
  const lead = context.text
    .slice(sentence.span.start, first)
    .replace(/\b(?:an?|the|its|their|his|this|that|these)\s+$/iu, '');
  const noun = tokenAt(tree, token).span.end;
  const lapsed = letLapse(anchor, lead, context.text.slice(noun, sentence.span.end));
  if (lapsed) return lapsed;
  const verb = INVERTED.exec(lead)?.groups?.['verb']?.toLowerCase();
  if (verb !== undefined) {
    const predicate = tree.tokens.findIndex((t) => t.form.toLowerCase() === verb);
    return { status: INVERTED_STATUS[verb] ?? 'signed', tree, predicate, agents: [], factuality: ASSERTED };
  }
  const act = NOMINAL.exec(lead);
  if (act)
    return {
      status: NOMINAL_STATUS[act.groups?.['act']?.toLowerCase() ?? ''] ?? 'signed',
      tree,
      predicate: tokenAfter(tree, 0, sentence.span.start + act.index),
      agents: [],
      factuality: ASSERTED,
    };
  const kind = tokenAt(tree, token).lemma.toLowerCase();
  const before = BEFORE.find(({ cue, kinds }) => cue.test(lead) && (kinds?.test(kind) ?? true));
  if (before)
    return { status: before.status, tree, predicate: token, agents: agentsAbove(tree, token), factuality: ASSERTED };
  const from = tree.tokens[end]?.span.start;
  if (from === undefined) return undefined;
  const tail = context.text
    .slice(from, sentence.span.end)
    .replace(/^(?:on the other hand|however|too|meanwhile),?\s+/iu, '')
    .replace(/^,\s+(?=(?:has|have|is|are|was|were|remains?)\s)/iu, '')
    .replace(/^,\s+(?:though|although|while|albeit)\s[^,.;]{3,60},\s+/iu, '');
  const turn = AFTER.find(({ cue }) => cue.test(tail));
  return turn && { status: turn.status, tree, predicate: end, agents: [], factuality: ASSERTED };
};
