import { z } from 'zod';
import { Field } from './field.js';
import { Bound, DateValue, Quantity } from './mention.js';

/** The exact words a statement rests on: `text.slice(start, end) === exact`, never more than 700 code units. */
export const Evidence = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  exact: z.string().min(1),
});
export type Evidence = z.infer<typeof Evidence>;

/** ISO 3166-1 alpha-2 code, acronym of a body, or the full name of anybody else. */
const Party = z.string().min(1);
const parties = z.array(Party);

const common = {
  /** Hash of document, type and evidence; filled by the pipeline. */
  id: z.string().optional(),
  /** Id of the document it was read from; filled by the pipeline. */
  document: z.string().optional(),
  evidence: z.array(Evidence).min(1),
  /** How far it can be trusted against others, 0 to 1; see docs/reading.md for what the number means today. */
  confidence: z.number().min(0).max(1),
  /** Who said so, where the report attributes it. */
  attributedTo: z.string().optional(),
  /** Name of the frame or reader that made it. */
  rule: z.string(),
};

export const MeetingForm = z.enum(['call', 'session', 'visit', 'talks', 'ceremony']);
export type MeetingForm = z.infer<typeof MeetingForm>;
export const MeetingStatus = z.enum(['held', 'planned', 'cancelled']);
export type MeetingStatus = z.infer<typeof MeetingStatus>;
export const Meeting = z.object({
  type: z.literal('meeting'),
  ...common,
  form: MeetingForm,
  participants: z.array(z.string()).optional(),
  parties,
  date: DateValue.optional(),
  place: z.string().optional(),
  status: MeetingStatus,
});
export type Meeting = z.infer<typeof Meeting>;

export const Instrument = z.enum([
  'treaty',
  'agreement',
  'memorandum',
  'contract',
  'protocol',
  'roadmap',
  'programme',
  'declaration',
  'letter-of-intent',
  'document',
]);
export type Instrument = z.infer<typeof Instrument>;
/** From least to most advanced, then the ways an instrument's life changes or ends. */
export const AgreementStatus = z.enum([
  'proposed',
  'negotiating',
  'agreed',
  'initialled',
  'signed',
  'ratified',
  'in-force',
  'extended',
  'suspended',
  'ended',
]);
export type AgreementStatus = z.infer<typeof AgreementStatus>;
export const Agreement = z.object({
  type: z.literal('agreement'),
  ...common,
  instrument: Instrument,
  subject: z.string().optional(),
  parties,
  fields: z.array(Field).optional(),
  status: AgreementStatus,
  date: DateValue.optional(),
  place: z.string().optional(),
});
export type Agreement = z.infer<typeof Agreement>;

export const Package = z.object({
  type: z.literal('package'),
  ...common,
  count: z.number().int().positive(),
  bound: Bound.optional(),
  parties,
  status: AgreementStatus,
  date: DateValue.optional(),
});
export type Package = z.infer<typeof Package>;

export const Strength = z.enum(['agreed', 'pledge', 'intention', 'offer', 'expectation']);
export type Strength = z.infer<typeof Strength>;
/** AidData's stages of a commitment. */
export const Stage = z.enum(['pledge', 'commitment', 'implementation', 'completion', 'suspended', 'cancelled']);
export type Stage = z.infer<typeof Stage>;
export const Commitment = z.object({
  type: z.literal('commitment'),
  ...common,
  actor: parties,
  beneficiary: parties.optional(),
  action: z.string(),
  fields: z.array(Field).optional(),
  quantity: Quantity.optional(),
  deadline: DateValue.optional(),
  strength: Strength,
  stage: Stage,
});
export type Commitment = z.infer<typeof Commitment>;

export const Indicator = z.enum([
  'trade-turnover',
  'exports',
  'imports',
  'investment',
  'loan',
  'aid',
  'contracts',
  'project-cost',
  'debt',
  'capacity',
  'volume',
  'count',
  'share',
  'price',
  'distance',
  'other',
]);
export type Indicator = z.infer<typeof Indicator>;
export const Change = z.object({
  value: z.number(),
  unit: z.string(),
  direction: z.enum(['up', 'down']),
  basis: z.string().optional(),
});
export type Change = z.infer<typeof Change>;
export const Figure = z.object({
  type: z.literal('figure'),
  ...common,
  indicator: Indicator,
  of: z.string().optional(),
  parties,
  quantity: Quantity.optional(),
  period: DateValue.optional(),
  status: z.enum(['observed', 'target', 'forecast', 'planned']),
  change: Change.optional(),
});
export type Figure = z.infer<typeof Figure>;

export const Quote = z.object({
  type: z.literal('quote'),
  ...common,
  speaker: z.string(),
  text: z.string(),
  direct: z.boolean(),
});
export type Quote = z.infer<typeof Quote>;

export const Distinction = z.object({
  type: z.literal('distinction'),
  ...common,
  kind: z.enum(['first', 'largest', 'only', 'record', 'other']),
  subject: z.string(),
  scope: z.string().optional(),
});
export type Distinction = z.infer<typeof Distinction>;

/** One thing that a report says about relations between states, with the exact words it rests on. */
export const Statement = z.discriminatedUnion('type', [
  Meeting,
  Agreement,
  Package,
  Commitment,
  Figure,
  Quote,
  Distinction,
]);
export type Statement = z.infer<typeof Statement>;
export type StatementType = Statement['type'];
export const STATEMENT_TYPES = [
  'meeting',
  'agreement',
  'package',
  'commitment',
  'figure',
  'quote',
  'distinction',
] as const satisfies readonly StatementType[];
