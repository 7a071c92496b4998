import { useQuery } from '@tanstack/react-query';
import type { ConcordanceQuery } from '#contract/memory-service.ts';
import { byAlphabet } from '#glossary/model/alphabet-order.ts';
import { UNIT_STATES } from '#glossary/model/unit.ts';
import { DateField } from '../../articles/date-field.tsx';
import { TickList } from '../../files/corpus/tick-list.tsx';
import task from '../../files/task.module.css';
import { useText } from '../../i18n/i18n.ts';
import { CheckField } from '../../parts/check-field.tsx';
import panel from '../../parts/panel.module.css';
import { PanelSection } from '../../parts/panel-section.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { articlesQuery } from '../../state/queries.ts';
import { memoriesQuery } from '../memory-queries.ts';
import { useMemoryName } from '../use-memory-name.ts';

interface ConcordanceFiltersProps {
  readonly query: ConcordanceQuery;
  readonly onChange: (part: Partial<ConcordanceQuery>) => void;
  readonly areDraftsShown: boolean;
  readonly onDrafts: (areShown: boolean) => void;
}

/** What narrows a concordance: article, outlet, days, states, memories; and what widens it to unconfirmed sentences. */
export function ConcordanceFilters(props: ConcordanceFiltersProps) {
  const { query, onChange, areDraftsShown, onDrafts } = props;
  const text = useText('memory');
  const nameOf = useMemoryName();
  const { data: articles = [] } = useQuery(articlesQuery(''));
  const { data: memories = [] } = useQuery(memoriesQuery);
  const outlets = [...new Set(articles.map(({ outlet }) => outlet))].filter((outlet) => outlet !== '');
  return (
    <aside className={`${panel.panel} ${panel.left}`} aria-label={text('filters')} data-region="panel">
      <PanelSection title={text('where')}>
        <div className={task.stack}>
          <SelectField
            label={text('article')}
            value={query.articleId === null ? '' : String(query.articleId)}
            options={[
              { value: '', label: text('any') },
              ...articles.map(({ id, title }) => ({ value: String(id), label: title })),
            ]}
            onChange={(value) =>
              onChange({ articleId: articles.find(({ id }) => String(id) === value)?.id ?? null })
            }
          />
          <SelectField
            label={text('outlet')}
            value={query.outlet}
            options={[
              { value: '', label: text('any') },
              ...outlets.sort(byAlphabet).map((outlet) => ({ value: outlet, label: outlet })),
            ]}
            onChange={(outlet) => onChange({ outlet })}
          />
          <DateField label={text('from')} value={query.from} onChange={(from) => onChange({ from })} />
          <DateField label={text('to')} value={query.to} onChange={(to) => onChange({ to })} />
        </div>
      </PanelSection>
      <PanelSection title={text('what')}>
        <TickList
          legend={text('states')}
          options={UNIT_STATES.toReversed().map((value) => ({ value, label: text(`state.${value}`) }))}
          ticked={query.states}
          onChange={(states) => onChange({ states })}
        />
        {memories.length > 1 && (
          <TickList
            legend={text('memories')}
            options={memories.map((memory) => ({ value: String(memory.id), label: nameOf(memory) }))}
            ticked={query.memoryIds.map(String)}
            onChange={(ticked) =>
              onChange({
                memoryIds: memories.map(({ id }) => id).filter((id) => ticked.includes(String(id))),
              })
            }
          />
        )}
        <CheckField isChecked={areDraftsShown} onChange={onDrafts}>
          {text('draftsToo')}
        </CheckField>
      </PanelSection>
    </aside>
  );
}
