import { useQuery } from '@tanstack/react-query';
import { BookA, Check, CircleX, EyeOff, History, Minus, Quote, TriangleAlert } from 'lucide-react';
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
import { TextField } from '../parts/text-field.tsx';
import { entryCountQuery } from '../state/queries.ts';
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

/** Type and status narrow the table; one of each at a time, with what it would leave; so do what needs work and the field. */
export function GlossaryFilters() {
  const text = useText('terms');
  const query = useGlossaryView((view) => view.query);
  const narrow = (change: Partial<EntryQuery>): void =>
    useGlossaryView.setState({ query: { ...query, ...change } });
  return (
    <aside className={`${panel.panel} ${panel.left} ${styles.filters}`} aria-label={text('filters')}>
      <h2 className={styles.head}>{text('field.type')}</h2>
      <Facet
        icon={<BookA aria-hidden />}
        label={text('all')}
        query={lookingAt({ ...query, types: [], statuses: [] }, null)}
        isOn={query.types.length === 0 && query.statuses.length === 0 && query.only === undefined}
        onChoose={() =>
          useGlossaryView.setState({ query: lookingAt({ ...query, types: [], statuses: [] }, null) })
        }
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
      <div className={styles.domain}>
        <TextField
          label={text('fact.domain')}
          value={query.domains[0] ?? ''}
          onChange={(event) => narrow({ domains: event.target.value === '' ? [] : [event.target.value] })}
        />
      </div>
    </aside>
  );
}

interface FacetProps {
  readonly icon: ReactNode;
  readonly label: string;
  readonly query: EntryQuery;
  readonly isOn: boolean;
  readonly onChoose: () => void;
}

function Facet({ icon, label, query, isOn, onChoose }: FacetProps) {
  const formats = useFormats();
  const { data: count } = useQuery(entryCountQuery(query));
  return (
    <button type="button" className={styles.facet} aria-pressed={isOn} onClick={onChoose}>
      {icon}
      <span>{label}</span>
      <span className={styles.count}>{count === undefined ? '' : formats.number(count)}</span>
    </button>
  );
}
