import type { z } from 'zod';
import { Decision, StatementRef } from '../../model/decision.js';
import { Field } from '../../model/field.js';
import { Judgement } from '../../model/judgement.js';
import { Bound, DateValue, Quantity } from '../../model/mention.js';
import { Act, Link, LinkKind, Record as RegisterRecord, Slot, SlotValue } from '../../model/record.js';
import { RegisterChange, RegisterChanges } from '../../model/register-change.js';
import {
  Agreement,
  AgreementStatus,
  Change,
  Commitment,
  Distinction,
  Evidence,
  Figure,
  Indicator,
  Instrument,
  Meeting,
  Package,
  Quote,
  Statement,
} from '../../model/statement.js';
import { Decided } from '../schemas/deciding.js';
import {
  DecisionState,
  DroppedWords,
  LinkedRecord,
  Passage,
  RecordDetail,
  ReportDetail,
  Telling,
} from '../schemas/details.js';
import { Brief, PledgeTrack, Sentence, Series, TargetTrack, Tracking, Verdict } from '../schemas/findings.js';
import { Reading, ReadingReport } from '../schemas/reading.js';
import { PairSummary, RecordSummary, ReportSummary } from '../schemas/summaries.js';

/** Shapes that the description of the interface names, so that programs made from it have types of these names. */
export const MODELS: Readonly<Record<string, z.ZodType>> = {
  Act,
  Agreement,
  AgreementStatus,
  Bound,
  Brief,
  Change,
  Commitment,
  DateValue,
  Decided,
  Decision,
  DecisionState,
  Distinction,
  DroppedWords,
  Evidence,
  Field,
  Figure,
  Indicator,
  Instrument,
  Judgement,
  Link,
  LinkKind,
  LinkedRecord,
  Meeting,
  Package,
  PairSummary,
  Passage,
  PledgeTrack,
  Quantity,
  Quote,
  Reading,
  Record: RegisterRecord,
  RecordDetail,
  RecordSummary,
  RegisterChange,
  RegisterChanges,
  ReadingReport,
  ReportDetail,
  ReportSummary,
  Sentence,
  Series,
  Slot,
  SlotValue,
  Statement,
  StatementRef,
  TargetTrack,
  Telling,
  Tracking,
  Verdict,
};
