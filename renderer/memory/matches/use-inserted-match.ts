import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Segment } from '#glossary/model/segment.ts';
import { useSession, useSettledSegment } from '../../editor/session-context.ts';
import { settingsQuery } from '../../state/queries.ts';
import { matchesQuery } from './matches-query.ts';
import { takeMatch } from './take-match.ts';

/**
 * Puts the best match into the active sentence when the writer comes to it and it is empty, as a draft with its origin,
 * where the settings say from which score on. Once a visit: what is taken out again stays out.
 */
export function useInsertedMatch(segment: Segment): void {
  const session = useSession();
  const settled = useSettledSegment();
  const insertedIn = useRef<number | null>(null);
  const { data: settings } = useQuery(settingsQuery);
  const least = settings?.memory.insertAt ?? null;
  const { id, state, source, target, isLocked, relation } = segment;
  const isOpen = state === 'empty' && target.text === '' && !isLocked && relation.kind === 'normal';
  const isWanted = least !== null && isOpen && source.text !== '' && settled?.id === id;
  const { data: matches, isFetching } = useQuery({ ...matchesQuery(segment), enabled: isWanted });
  const best = isWanted && !isFetching ? matches?.[0] : undefined;
  useEffect(() => {
    if (!best || least === null || best.score < least || insertedIn.current === id) return;
    insertedIn.current = id;
    // The writer may have begun to type since.
    if (session.activeId === id && session.active?.target.text === '') void takeMatch(session, best);
  }, [session, best, least, id]);
}
