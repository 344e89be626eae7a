import { describe, expect, it } from 'vitest';
import { connectedSubject } from '../../src/briefs/subject-wording.js';

describe('what an instrument is about, tied to its noun', () => {
  it.each([
    ['build a quay', 'to build a quay'],
    ['put up a lighthouse off Tema', 'to put up a lighthouse off Tema'],
    ['pave the way for ferries', 'to pave the way for ferries'],
    ['supply of grain', 'on the supply of grain'],
    ['fisheries', 'on fisheries'],
    ['establishment of a school', 'on the establishment of a school'],
    ['amending the pact of 1994', 'amending the pact of 1994'],
    ['Ghana will train nurses', 'under which Ghana will train nurses'],
  ])('%s', (subject, tied) => {
    expect(connectedSubject(subject, [])).toBe(tied);
  });
});
