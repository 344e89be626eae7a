import { z } from 'zod';
import { CitedSentence } from '../src/model/cited-sentence.js';
import { Decision, StatementRef } from '../src/model/decision.js';
import { Document } from '../src/model/document.js';
import { Field } from '../src/model/field.js';
import { Judgement } from '../src/model/judgement.js';
import { Bound, DateValue, Quantity } from '../src/model/mention.js';
import { Act, Link, Record as RegisterRecord, Slot, SlotValue } from '../src/model/record.js';
import { ChangeReport, RegisterChange, RegisterChanges } from '../src/model/register-change.js';
import {
  Agreement,
  AgreementStatus,
  Change,
  Commitment,
  Distinction,
  Evidence,
  Figure,
  Meeting,
  Package,
  Quote,
  Statement,
} from '../src/model/statement.js';

/** What the schemas call their parts; a part that has a name is written once, under `$defs`. */
const PARTS = {
  Act,
  Agreement,
  AgreementStatus,
  Bound,
  Change,
  ChangeReport,
  Commitment,
  DateValue,
  Distinction,
  Evidence,
  Field,
  Figure,
  Link,
  Meeting,
  Package,
  Quantity,
  Quote,
  RegisterChange,
  Slot,
  SlotValue,
  StatementRef,
};

const SCHEMAS = [
  ['document', 'A report as it is kept: all offsets of all statements point into its text.', Document],
  [
    'statement',
    'One thing that a report says about relations between states, with the exact words it rests on.',
    Statement,
  ],
  ['record', 'One real thing out of all the statements that tell of it, rival tellings kept.', RegisterRecord],
  ['judgement', 'A recorded opinion that two statements tell, or do not tell, of one real thing.', Judgement],
  ['decision', 'What an analyst decided on statements that it names by content.', Decision],
  ['register-changes', 'What is new in a register since an instant, and what is due.', RegisterChanges],
  ['cited-sentence', 'A sentence of a brief and the statements that it rests on.', CitedSentence],
] as const;

/** The files of `schemas/`, by name: JSON Schema (2020-12) made from the model. */
export const jsonSchemas = (): ReadonlyMap<string, string> => {
  const metadata = z.registry<{ id: string }>();
  for (const [id, part] of Object.entries(PARTS)) metadata.add(part, { id });
  return new Map(
    SCHEMAS.map(([name, description, schema]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { metadata });
      const file = { $schema, title: name, description, ...rest };
      return [`${name}.schema.json`, `${JSON.stringify(file, null, 2)}\n`];
    }),
  );
};
