import type { Token } from '../../model/sentence.js';

/**
 * English verbs whose past is not made with -ed, a row each: base, past, participle (left out where it is the past). Prefixes are told apart: "undergo",
 * "oversee", "withhold".
 */
const TABLE = `
arise arose arisen; awake awoke awoken; bear bore borne; become became become; beget begot begotten; begin began begun; bend bent;
bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; build built; burn burnt; buy bought; catch caught;
choose chose chosen; cling clung; come came come; creep crept; deal dealt; dig dug; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven;
dwell dwelt; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling flung; fly flew flown; forbid forbade forbidden;
foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone; freeze froze frozen; get got gotten; give gave given;
go went gone; grind ground; grow grew grown; hang hung; hear heard; hide hid hidden; hold held; keep kept; kneel knelt; know knew known; lead led; lean leant;
leap leapt; learn learnt; leave left; lend lent; light lit; lose lost; make made; mean meant; meet met; mislead misled; mistake mistook mistaken;
misunderstand misunderstood; outdo outdid outdone; outgrow outgrew outgrown; overcome overcame overcome; overhear overheard; override overrode overridden;
overrun overran overrun; oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; pay paid; prove proved proven; rebuild rebuilt;
redraw redrew redrawn; repay repaid; resell resold; rewrite rewrote rewritten; ride rode ridden; ring rang rung; rise rose risen; run ran run; say said;
see saw seen; seek sought; sell sold; send sent; shake shook shaken; shine shone; shoot shot; show showed shown; shrink shrank shrunk; sing sang sung;
sink sank sunk; sit sat; sleep slept; slide slid; sling slung; speak spoke spoken; speed sped; spell spelt; spend spent; spill spilt; spin spun; spoil spoilt;
spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung; strike struck; string strung; strive strove striven; swear swore sworn;
sweep swept; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown; undergo underwent undergone;
understand understood; undertake undertook undertaken; undo undid undone; unwind unwound; uphold upheld; wake woke woken; wear wore worn;
weave wove woven; weep wept; win won; wind wound; withdraw withdrew withdrawn; withhold withheld; withstand withstood; wring wrung; write wrote written
`;

/** Verbs whose past and participle are their base: "outbid its rivals", "shed 300 jobs". */
const UNCHANGING: ReadonlySet<string> = new Set(
  `beset bet bid broadcast burst cast cost cut forecast hit hurt input knit let offset outbid output overbid put quit recast reset rid set shed shut slit split
  spread sublet telecast thrust undercut underbid upset wed`.split(/\s+/u),
);

interface PastForm {
  readonly lemma: string;
  readonly past: boolean;
  readonly participle: boolean;
}

const FORMS: ReadonlyMap<string, PastForm> = (() => {
  const forms = new Map<string, PastForm>();
  for (const row of TABLE.trim().split(/;\s*/u)) {
    const [lemma = '', past = '', participle = past] = row.trim().split(/\s+/u);
    if (past !== lemma) forms.set(past, { lemma, past: true, participle: past === participle });
    if (participle !== past && participle !== lemma) forms.set(participle, { lemma, past: false, participle: true });
  }
  return forms;
})();

const BEFORE_BASE = /^(?:to|will|would|can|could|may|might|shall|should|must|do|does|did|not|n't|'ll)$/iu;

/**
 * Lemma and features of an irregular past form where the model knows too little of the verb: "froze" → freeze, past. A form
 * that is also the base of another verb ("to found", "will bore") is left after "to" or a modal. Of verbs that do not change, the lemma alone is told.
 */
export const irregularVerb = (token: Token, before: Token | undefined): Token => {
  if (token.upos !== 'VERB') return token;
  const form = token.form.toLowerCase();
  if (UNCHANGING.has(form)) return token.lemma === form ? token : { ...token, lemma: form };
  const known = FORMS.get(form);
  if (!known || BEFORE_BASE.test(before?.form ?? '')) return token;
  const toldPast = token.feats['Tense'] === 'Past';
  if (toldPast && token.lemma === known.lemma) return token;
  if (toldPast) return { ...token, lemma: known.lemma };
  const { Number: _number, Person: _person, Mood: _mood, ...rest } = token.feats;
  const feats = known.past
    ? { ...rest, Mood: 'Ind', Tense: 'Past', VerbForm: 'Fin' }
    : { ...rest, Tense: 'Past', VerbForm: 'Part' };
  return { ...token, lemma: known.lemma, feats };
};
