import { useQuery } from '@tanstack/react-query';
import type { CorpusFilter } from '#contract/corpus-service.ts';
import { byAlphabet } from '#glossary/model/alphabet-order.ts';
import { PASSAGE_LANGUAGES } from '#glossary/model/article.ts';
import { DateField } from '../../articles/date-field.tsx';
import { useText } from '../../i18n/i18n.ts';
import { CheckField } from '../../parts/check-field.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { articlesQuery } from '../../state/queries.ts';
import exported from '../export-screen.module.css';
import task from '../task.module.css';
import styles from './corpus-screen.module.css';
import { TickList } from './tick-list.tsx';

const STATES = ['reviewed', 'confirmed', 'draft'] as const;
const RATIOS = ['0', '2', '3', '4'] as const;

interface CorpusFiltersProps {
  readonly filter: CorpusFilter;
  readonly onChange: (filter: CorpusFilter) => void;
}

/** Which sentences of which articles go into a corpus. */
export function CorpusFilters({ filter, onChange }: CorpusFiltersProps) {
  const text = useText('corpus');
  const files = useText('files');
  const { data: articles = [] } = useQuery(articlesQuery(''));
  const change = (part: Partial<CorpusFilter>): void => onChange({ ...filter, ...part });
  const ratio = RATIOS.find((one) => Number(one) === filter.lengthRatio) ?? '0';
  return (
    <>
      <TickList
        legend={text('sentences')}
        options={STATES.map((value) => ({ value, label: text(`state.${value}`) }))}
        ticked={filter.states}
        onChange={(states) => change({ states })}
      />
      <TickList
        legend={text('languages')}
        options={PASSAGE_LANGUAGES.map((value) => ({ value, label: files(`language.${value}`) }))}
        ticked={filter.languages}
        onChange={(languages) => change({ languages })}
      />
      <TickList
        legend={text('outlets')}
        options={optionsOf(articles.map(({ outlet }) => outlet))}
        ticked={filter.outlets}
        onChange={(outlets) => change({ outlets })}
      />
      <TickList
        legend={text('licences')}
        options={optionsOf(articles.map(({ licence }) => licence))}
        ticked={filter.licences}
        onChange={(licences) => change({ licences })}
      />
      <fieldset className={exported.group}>
        <legend>{text('when')}</legend>
        <div className={styles.pair}>
          <DateField label={text('from')} value={filter.from} onChange={(from) => change({ from })} />
          <DateField label={text('to')} value={filter.to} onChange={(to) => change({ to })} />
        </div>
      </fieldset>
      <fieldset className={exported.group}>
        <legend>{text('quality')}</legend>
        <div className={task.stack}>
          <SelectField
            label={text('ratio')}
            value={ratio}
            options={RATIOS.map((value) => ({ value, label: text(`ratio.${value}`) }))}
            onChange={(value) => change({ lengthRatio: Number(value) })}
          />
          <CheckField
            isChecked={filter.isWithoutDuplicates}
            onChange={(isWithoutDuplicates) => change({ isWithoutDuplicates })}
          >
            {text('duplicates')}
          </CheckField>
        </div>
      </fieldset>
    </>
  );
}

/** The names there are, each once, by the alphabet. */
function optionsOf(names: readonly string[]): readonly { readonly value: string; readonly label: string }[] {
  const known = [...new Set(names)].filter((name) => name !== '').sort(byAlphabet);
  return known.map((name) => ({ value: name, label: name }));
}
