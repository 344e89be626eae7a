import { isOfDateline } from '../mentions/places/dateline.js';
import type { EventMention } from '../model/event.js';
import type { DateMention, DateValue, PartyMention } from '../model/mention.js';
import type { Reading } from '../model/reading.js';
import type { Sentence } from '../model/sentence.js';
import type { Span } from '../model/span.js';
import { codeSentence, type SentenceEvent } from './code-sentence.js';
import { codedIn } from './coded-in.js';
import { modeOf } from './mode-of.js';

const inside = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** The day a sentence tells nearest before or after the deciding word; a period tells none. */
const dayNear = (dates: readonly DateMention[], at: number): string | undefined =>
  dates
    .flatMap(({ value, span }) =>
      typeof value === 'string' && value.length === 10 ? [{ value, far: Math.abs(span.start - at) }] : [],
    )
    .sort((a, b) => a.far - b.far)[0]?.value;

const mentionOf = (event: SentenceEvent, sentence: Sentence, reading: Reading): EventMention => {
  const { code, source, target, future, hypothetical, trail } = event;
  const here = reading.mentions.filter((m) => inside(sentence.span, m.span));
  const dates = here.filter((m): m is DateMention => m.kind === 'date' && !isOfDateline(reading.text, m.span));
  const told = dayNear(dates, sentence.tokens[trail[0] ?? 0]?.span.start ?? sentence.span.start);
  // what is to come was said on the day of the report
  const date: DateValue | undefined = future ? (reading.published ?? told) : (told ?? reading.published);
  const place = here.find((m) => m.kind === 'place');
  const mode = modeOf(code, sentence);
  return {
    source,
    target,
    ...codedIn(code, sentence, reading),
    ...(mode === undefined ? {} : { mode }),
    ...(date === undefined ? {} : { date }),
    ...(place?.kind === 'place' ? { place: place.value.name } : {}),
    future,
    hypothetical,
    basis: 'lexicon',
    words: trail.map((i) => sentence.tokens[i]?.form ?? ''),
    statements: [],
  };
};

/**
 * The events that a read report tells, sentence by sentence. Sentences in `skipped` are left out. What one sentence tells twice of the same
 * two actors counts once.
 */
export const eventMentions = (reading: Reading, skipped: readonly Span[] = []): EventMention[] => {
  const parties = reading.mentions.filter((m): m is PartyMention => m.kind === 'party');
  return reading.sentences.flatMap((sentence) => {
    if (skipped.some((span) => span.start < sentence.span.end && sentence.span.start < span.end)) return [];
    const here = parties.filter((m) => inside(sentence.span, m.span));
    const seen = new Set<string>();
    return codeSentence(sentence, reading.text, here).flatMap((event) => {
      const key = `${event.source.party}|${event.target.party}|${event.code.root}|${event.hypothetical}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [mentionOf(event, sentence, reading)];
    });
  });
};
