import { type CameoCode, cameoCode } from '../codes/cameo.js';
import type { Operator } from './lexicon/read-lexicon.js';
import { type Operation, type Theme, themeNamed } from './lexicon/themes.js';

/** What an event is: a theme and what is done about it. */
export interface Meaning {
  readonly theme: Theme;
  readonly operation: Operation;
}

export const meaning = (theme: string, operation: Operation = 'do'): Meaning => ({
  theme: themeNamed(theme),
  operation,
});

/** The CAMEO code of a meaning: "refuse" of "meeting" is 125. */
export const codeOf = ({ theme, operation }: Meaning): CameoCode => cameoCode(theme.codes[operation]);

const INTENDED: Readonly<Record<Operation, Operation>> = {
  do: 'intend',
  intend: 'intend',
  demand: 'demand',
  refuse: 'refuse',
  threaten: 'threaten',
};

/** Themes whose coming a state may allow, with what it then does. */
const ALLOWED: Readonly<Record<string, string>> = {
  peacekeepers: 'peacekeeper-access',
  inspectors: 'inspector-access',
  investigation: 'inspector-access',
  'aid-workers': 'aid-access',
  aid: 'aid-access',
  'humanitarian-aid': 'aid-access',
  access: 'access',
  asylum: 'asylum',
  release: 'release',
  'giving-back': 'giving-back',
};

const ended = (inner: Meaning): Meaning => {
  if (inner.operation === 'demand' || inner.operation === 'threaten' || inner.theme.name === 'demand')
    return meaning('concession');
  const { end } = inner.theme;
  return end.startsWith('=')
    ? { theme: fixed(end.slice(1)), operation: inner.operation }
    : meaning(end, inner.operation);
};

/** A theme of its own for a code that ending amounts to, whatever is done about it. */
const fixed = (code: string): Theme => {
  const { root } = cameoCode(code);
  return {
    name: `ended ${code}`,
    codes: { do: code, intend: root === 'CONCEDE' ? '035' : '134', demand: '105', refuse: '120', threaten: '134' },
    end: 'concession',
    conflict: root !== 'CONCEDE',
  };
};

const agreed = ({ theme, operation }: Meaning): Meaning => {
  if (theme.name === 'praise') return { theme, operation };
  return theme.conflict && operation === 'do'
    ? meaning('agreement', 'intend')
    : { theme, operation: INTENDED[operation] };
};

const demanded = ({ theme, operation }: Meaning): Meaning =>
  operation === 'do' || operation === 'intend' ? { theme, operation: 'demand' } : { theme, operation };

const accepted = ({ theme, operation }: Meaning): Meaning => {
  if (operation === 'demand' || theme.name === 'demand') return meaning('concession');
  return { theme, operation };
};

const allowed = ({ theme }: Meaning): Meaning => meaning(ALLOWED[theme.name] ?? 'permission');

const OPERATE: Readonly<Record<Operator, (inner: Meaning) => Meaning>> = {
  say: (inner) => inner,
  do: (inner) => inner,
  agree: agreed,
  intend: ({ theme, operation }) => ({ theme, operation: INTENDED[operation] }),
  invite: () => meaning('meeting', 'intend'),
  demand: demanded,
  refuse: ({ theme }) => ({ theme, operation: 'refuse' }),
  threaten: ({ theme }) => ({ theme, operation: 'threaten' }),
  end: ended,
  accept: accepted,
  allow: allowed,
  bar: (inner) => (inner.theme.conflict ? meaning('restriction') : { theme: inner.theme, operation: 'refuse' }),
};

/** Puts an operator on a meaning: "lift" on "sanctions" eases them; "refuse" to lift them is the refusal of easing. */
export const operate = (operator: Operator, inner: Meaning): Meaning => OPERATE[operator](inner);

/** The meaning of a clause that is owed: "must be avoided" asks, whatever is to be avoided. */
export const owed = (inner: Meaning): Meaning =>
  inner.operation === 'refuse' ? meaning('demand', 'demand') : operate('demand', inner);

/** The meaning of a clause that is denied: what is not done, or will not be, is refused; a refusal denied is an agreement. */
export const denied = ({ theme, operation }: Meaning): Meaning => {
  if (operation === 'refuse') return { theme, operation: 'intend' };
  if (operation === 'do' || operation === 'intend') return { theme, operation: 'refuse' };
  return { theme, operation };
};
