import { useQuery } from '@tanstack/react-query';
import { BookA, Check, CircleX, EyeOff, History, Minus, Quote, Tag, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EntryQuery } from '#contract/terms-service.ts';
import type { EntryStatus } from '#glossary/model/entry.ts';
import type { EntryFilter } from '#glossary/model/entry-query.ts';
import { TERM_TYPES } from '#glossary/model/term-type.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { useText } from '../i18n/i18n.ts';
import { useFormats } from '../i18n/use-formats.ts';
import panel from '../parts/panel.module.css';
import { TermTypeIcon } from '../parts/term-type-icon.tsx';
import { domainsQuery, entryCountQuery } from '../state/queries.ts';
import styles from './glossary-filters.module.css';
import { lookingAt, useGlossaryView } from './glossary-view.ts';

const STATUS_ICONS = { approved: Check, proposed: Minus, deprecated: EyeOff } as const satisfies Record<
  EntryStatus,
  unknown
>;

const STATUS_ORDER: readonly EntryStatus[] = ['approved', 'proposed', 'deprecated'];

const TO_LOOK_AT = [
  ['without-rendering', CircleX],
  ['conflicting', TriangleAlert],
  ['used', Quote],
  ['unused', History],
] as const satisfies readonly (readonly [EntryFilter, unknown])[];

/** Id of the filters' element, which a narrow window shows when asked. */
export const FILTERS_ID = 'glossary-filters';

/** Type, status and what needs work narrow the table, one of each at a time, with what it would leave; fields, several. */
export function GlossaryFilters() {
  const text = useText('terms');
  const { query, areFiltersOpen } = useGlossaryView();
  const { data: domains = [] } = useQuery(domainsQuery);
  const hasDomains = domains.some(({ domain }) => domain !== '');
  const narrow = (change: Partial<EntryQuery>): void =>
    useGlossaryView.setState({ query: { ...query, ...change } });
  return (
    <aside
      id={FILTERS_ID}
      className={`${panel.panel} ${panel.left} ${styles.filters}`}
      aria-label={text('filters')}
      data-open={areFiltersOpen || undefined}
    >
      <h2 className={styles.head}>{text('field.type')}</h2>
      <Facet
        icon={<BookA aria-hidden />}
        label={text('all')}
        query={unfiltered(query)}
        isOn={isUnfiltered(query)}
        onChoose={() => useGlossaryView.setState({ query: unfiltered(query) })}
      />
      {TERM_TYPES.map((type) => (
        <Facet
          key={type}
          icon={<TermTypeIcon type={type} />}
          label={text(`type.${type}`)}
          query={{ ...query, types: [type] }}
          isOn={query.types.includes(type)}
          onChoose={() => narrow({ types: query.types.includes(type) ? [] : [type] })}
        />
      ))}
      <h2 className={styles.head}>{text('field.status')}</h2>
      {STATUS_ORDER.map((status) => {
        const Icon = STATUS_ICONS[status];
        return (
          <Facet
            key={status}
            icon={<Icon aria-hidden />}
            label={text(`status.${status}`)}
            query={{ ...query, statuses: [status] }}
            isOn={query.statuses.includes(status)}
            onChoose={() => narrow({ statuses: query.statuses.includes(status) ? [] : [status] })}
          />
        );
      })}
      <h2 className={styles.head}>{text('toLookAt')}</h2>
      {TO_LOOK_AT.map(([only, Icon]) => (
        <Facet
          key={only}
          icon={<Icon aria-hidden />}
          label={text(`only.${only}`)}
          query={{ ...query, only }}
          isOn={query.only === only}
          onChoose={() =>
            useGlossaryView.setState({ query: lookingAt(query, query.only === only ? null : only) })
          }
        />
      ))}
      <CommandButton command="glossary.duplicates" look="quiet" className={styles.command} />
      {hasDomains && <h2 className={styles.head}>{text('domains')}</h2>}
      {hasDomains &&
        domains.map(({ domain, entries }) => (
          <FacetButton
            key={domain}
            icon={<Tag aria-hidden />}
            label={domain || text('general')}
            count={entries}
            isOn={query.domains.includes(domain)}
            onChoose={() => narrow({ domains: turned(query.domains, domain) })}
          />
        ))}
    </aside>
  );
}

interface FacetProps {
  readonly icon: ReactNode;
  readonly label: string;
  readonly isOn: boolean;
  readonly onChoose: () => void;
}

/** A facet that counts what its query would leave. */
function Facet({ query, ...facet }: FacetProps & { readonly query: EntryQuery }) {
  const { data: count } = useQuery(entryCountQuery(query));
  return <FacetButton {...facet} count={count} />;
}

function FacetButton({
  icon,
  label,
  count,
  isOn,
  onChoose,
}: FacetProps & { readonly count: number | undefined }) {
  const formats = useFormats();
  return (
    <button type="button" className={styles.facet} aria-pressed={isOn} onClick={onChoose}>
      {icon}
      <span>{label}</span>
      <span className={styles.count}>{count === undefined ? '' : formats.number(count)}</span>
    </button>
  );
}

function turned(domains: readonly string[], domain: string): readonly string[] {
  return domains.includes(domain) ? domains.filter((other) => other !== domain) : [...domains, domain];
}

function unfiltered(query: EntryQuery): EntryQuery {
  return lookingAt({ ...query, types: [], statuses: [], domains: [] }, null);
}

function isUnfiltered({ types, statuses, domains, only }: EntryQuery): boolean {
  return types.length + statuses.length + domains.length === 0 && only === undefined;
}
