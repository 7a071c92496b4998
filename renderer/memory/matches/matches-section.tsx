import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Match } from '#contract/memory-service.ts';
import type { Segment } from '#glossary/model/segment.ts';
import { CommandButton } from '../../commands/command-button.tsx';
import { useKeyLabel } from '../../commands/use-command-label.ts';
import type { PanelSectionProps } from '../../editor/panel/sections.ts';
import { useSession } from '../../editor/session-context.ts';
import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { Difference } from '../../parts/difference.tsx';
import { keepFocus } from '../../parts/keep-focus.ts';
import { KeyCap } from '../../parts/key-cap.tsx';
import { PanelSection } from '../../parts/panel-section.tsx';
import { matchesQuery } from './matches-query.ts';
import styles from './matches-section.module.css';
import { NO_MATCHES, useShownMatches } from './shown-matches.ts';
import { takeMatch } from './take-match.ts';

/** What was said before of like sentences, with what differs in the Kazakh; nothing when nothing is like it. */
export function MatchesSection({ segment }: PanelSectionProps) {
  const text = useText('memory');
  const keyLabel = useKeyLabel();
  const { data: matches = NO_MATCHES } = useQuery({
    ...matchesQuery(segment),
    enabled: segment.source.text !== '',
  });
  useEffect(() => {
    useShownMatches.setState({ matches });
    return () => useShownMatches.setState({ matches: NO_MATCHES });
  }, [matches]);
  if (matches.length === 0) return null;
  return (
    <PanelSection
      title={text('matches')}
      count={matches.length}
      aside={<KeyCap>{text('takeKeys', { first: keyLabel('Mod+Shift+Digit1') })}</KeyCap>}
    >
      <ol className={styles.matches}>
        {matches.map((match, index) => (
          <MatchRow key={match.unitId} match={match} number={index + 1} segment={segment} />
        ))}
      </ol>
      {segment.target.text !== '' && (
        <CommandButton command="memory.propagate" look="quiet" className={styles.propagate} />
      )}
    </PanelSection>
  );
}

interface MatchRowProps {
  readonly match: Match;
  readonly number: number;
  readonly segment: Segment;
}

function MatchRow({ match, number, segment }: MatchRowProps) {
  const text = useText('memory');
  const session = useSession();
  const formats = useFormats();
  const { score, source, proposed, placeables, memory, origin, changedAt, changedBy, title, note } = match;
  const about = [
    memory || text('ownWork'),
    text(`origin.${origin}`),
    title,
    changedBy,
    changedAt === '' ? '' : formats.date(changedAt.slice(0, 10)),
    note,
    placeables.length === 0
      ? ''
      : text('putRight', { before: placeables.map(({ before }) => before).join(', ') }),
  ];
  return (
    <li className={styles.match} data-testid={`match-${number}`}>
      <button
        type="button"
        className={styles.number}
        aria-label={text('take', { number, score, english: proposed.text })}
        title={text('takeShort')}
        onMouseDown={keepFocus}
        onClick={() => void takeMatch(session, match)}
      >
        {number}
      </button>
      <p className={styles.kazakh}>
        <b className={styles.score}>{text('score', { score })}</b>{' '}
        {source.text === segment.source.text ? (
          <span lang="kk">{source.text}</span>
        ) : (
          <Difference before={source.text} after={segment.source.text} lang="kk" />
        )}
      </p>
      <p className={styles.english} lang="en">
        <Proposed match={match} />
      </p>
      <p className={styles.about}>{about.filter((part) => part !== '').join(' · ')}</p>
    </li>
  );
}

/** The English to take over; what was put right in it is underlined by dots. */
function Proposed({ match: { proposed, placeables } }: { readonly match: Match }) {
  return (
    <>
      {placeables.map(({ start, end }, index) => (
        <span key={start}>
          {proposed.text.slice(placeables[index - 1]?.end ?? 0, start)}
          <span className={styles.placeable}>{proposed.text.slice(start, end)}</span>
        </span>
      ))}
      {proposed.text.slice(placeables.at(-1)?.end ?? 0)}
    </>
  );
}
