import { replaceEqualDeep, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Segment } from '#glossary/model/segment.ts';
import { newNamesQuery, termsQuery } from '../state/queries.ts';
import { NO_AIDS } from './session/sentence-aids.ts';
import { useSession, useSettledSegment } from './session-context.ts';

/** Keeps what the glossary knows of the active sentence in the session, where panel, marks and commands find it. */
export function useSentenceAids({ id, target }: Segment): void {
  const session = useSession();
  const settled = useSettledSegment();
  const isSettled = settled?.id === id;
  const { data: terms } = useQuery({
    ...termsQuery(id, isSettled ? settled.target.text : target.text),
    enabled: isSettled,
    placeholderData: (earlier, query) => (query?.queryKey[1] === id ? earlier : undefined),
  });
  const { data: newNames } = useQuery({ ...newNamesQuery(id), enabled: isSettled });

  useEffect(() => {
    if (!terms) return;
    const before = session.aids.getState().terms;
    // Typing on seldom changes the terms: then marks, panel and menus stay as they are.
    const now = replaceEqualDeep(before, terms);
    if (now !== before) session.aids.setState({ terms: now });
  }, [session, terms]);
  useEffect(() => {
    if (!newNames) return;
    const { chosenName } = session.aids.getState();
    session.aids.setState({ newNames, chosenName: Math.min(chosenName, Math.max(0, newNames.length - 1)) });
  }, [session, newNames]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sentence begins with nothing
  useEffect(() => () => session.aids.setState(NO_AIDS), [session, id]);
}
