import type { Arithmetic } from '../model/arithmetic.js';
import type { CitedSentence } from '../model/cited-sentence.js';
import type { SourceKind } from '../model/document.js';

/** A sentence of a brief, the statements it rests on and the calculations it shows. */
export interface BriefSentence extends CitedSentence {
  readonly arithmetic?: readonly Arithmetic[];
}

/** What a brief says of one field of relations. */
export interface BriefSection {
  readonly key: string;
  readonly title: string;
  readonly sentences: readonly BriefSentence[];
}

/** Words of a source that sentences of the brief rest on. */
export interface BriefPassage {
  /** Number of the source and of the passage in it: `2.3`. */
  readonly label: string;
  readonly exact: string;
  readonly statements: readonly string[];
}

/** A report that the brief draws on. */
export interface BriefSource {
  readonly number: number;
  readonly document: string;
  readonly title: string;
  readonly kind: SourceKind;
  readonly outlet?: string;
  readonly published?: string;
  readonly url?: string;
  /** Number of the source whose text it reprints, as outlets do with agency copy: the two are one report. */
  readonly reprints?: number;
  readonly passages: readonly BriefPassage[];
}

/** What the register knows of two states, told in sentences that each carry their sources. */
export interface Brief {
  readonly pair: readonly [string, string];
  readonly since?: string;
  readonly until?: string;
  readonly headline: BriefSentence;
  readonly summary: readonly BriefSentence[];
  readonly takeaways: readonly BriefSentence[];
  readonly sections: readonly BriefSection[];
  readonly whyItMatters: readonly BriefSentence[];
  readonly openPoints: readonly BriefSentence[];
  readonly disagreements: readonly BriefSentence[];
  readonly sources: readonly BriefSource[];
}
