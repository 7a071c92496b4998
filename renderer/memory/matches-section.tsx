import { useQuery } from '@tanstack/react-query';
import type { Match } from '#contract/memory-service.ts';
import type { Segment } from '#glossary/model/segment.ts';
import type { PanelSectionProps } from '../editor/panel/sections.ts';
import { useSession } from '../editor/session-context.ts';
import { useText } from '../i18n/i18n.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { Difference } from '../parts/difference.tsx';
import { keepFocus } from '../parts/keep-focus.ts';
import { PanelSection } from '../parts/panel-section.tsx';
import { matchesQuery } from './matches-query.ts';
import styles from './matches-section.module.css';
import { takeMatch } from './take-match.ts';

/** What was said before of like sentences, with what differs in the Kazakh; nothing when nothing is like it. */
export function MatchesSection({ segment }: PanelSectionProps) {
  const text = useText('memory');
  const { data: matches = [] } = useQuery({ ...matchesQuery(segment), enabled: segment.source.text !== '' });
  if (matches.length === 0) return null;
  return (
    <PanelSection title={text('matches')} count={matches.length}>
      <ol className={styles.matches}>
        {matches.map((match) => (
          <MatchRow key={match.unitId} match={match} segment={segment} />
        ))}
      </ol>
    </PanelSection>
  );
}

function MatchRow({ match, segment }: { readonly match: Match; readonly segment: Segment }) {
  const text = useText('memory');
  const session = useSession();
  const formats = useFormats();
  const { score, source, proposed, placeables, memory, changedAt, title } = match;
  const about = [
    memory || text('ownWork'),
    title,
    changedAt === '' ? '' : formats.date(changedAt.slice(0, 10)),
    placeables.length === 0
      ? ''
      : text('putRight', { before: placeables.map(({ before }) => before).join(', ') }),
  ];
  return (
    <li className={styles.match} data-testid={`match-${match.unitId}`}>
      <button
        type="button"
        className={styles.score}
        aria-label={text('take', { score, english: proposed.text })}
        title={text('takeShort')}
        onMouseDown={keepFocus}
        onClick={() => void takeMatch(session, match)}
      >
        {score}
      </button>
      <p className={styles.kazakh}>
        {source.text === segment.source.text ? (
          <span lang="kk">{source.text}</span>
        ) : (
          <Difference before={source.text} after={segment.source.text} lang="kk" />
        )}
      </p>
      <p className={styles.english} lang="en">
        {proposed.text}
      </p>
      <p className={styles.about}>{about.filter((part) => part !== '').join(' · ')}</p>
    </li>
  );
}
