import { useCallback, useMemo } from 'react';
import type { Vocabulary } from './answers.js';
import { useResource } from './use-resource.js';

/** Codes, names and slots that the server knows. */
export const useVocabulary = (): Vocabulary | undefined => useResource<Vocabulary>('/api/vocabulary').data;

/** Names a party: a state by its name, a body by its acronym, anybody else as told. */
export const useNames = (): ((party: string) => string) => {
  const vocabulary = useVocabulary();
  const names = useMemo(
    () => new Map((vocabulary?.states ?? []).map(({ code, name }) => [code, name] as const)),
    [vocabulary],
  );
  return useCallback((party) => names.get(party) ?? party, [names]);
};
