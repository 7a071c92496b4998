import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { ScreenBar } from '../../app/screen-bar.tsx';
import { useCommandLabel } from '../../commands/use-command-label.ts';
import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { goTo } from '../../state/navigation.ts';
import { type Screen, UNIT_PARTS } from '../../state/screen.ts';
import { memoriesQuery } from '../memory-queries.ts';
import { useMemoryName } from '../use-memory-name.ts';
import { Conflicts } from './conflicts.tsx';
import { Duplicates } from './duplicates.tsx';
import { ReplaceUnits } from './replace-units.tsx';
import { Statistics } from './statistics.tsx';
import { UnitList } from './unit-list.tsx';
import styles from './units.module.css';

/** One memory: its units page by page, what repeats, what conflicts, find and replace, counts. */
export function UnitsScreen({ screen }: { readonly screen: Extract<Screen, { readonly name: 'units' }> }) {
  const { memoryId, part } = screen;
  const text = useText('units');
  const formats = useFormats();
  const nameOf = useMemoryName();
  const find = useCommandLabel('edit.find');
  const [search, setSearch] = useState('');
  const onSearch = useCallback((wanted: string) => setSearch(wanted), []);
  const { data: memories } = useQuery(memoriesQuery);
  const memory = memories?.find(({ id }) => id === memoryId);
  if (!memory) return memories ? <EmptyState text={text('gone')} /> : null;
  const count = text('count', { count: memory.units, number: formats.number(memory.units) });
  return (
    <>
      <ScreenBar
        hasBack
        title={nameOf(memory)}
        detail={memory.isReadOnly ? text('readOnly', { count }) : count}
      >
        {part === 'browse' && (
          <SearchField
            label={text('search')}
            value={search}
            onChange={onSearch}
            keyText={find.keyText}
            className={styles.search}
          />
        )}
        <Segmented
          label={text('part')}
          value={part}
          options={UNIT_PARTS.map((value) => ({ value, label: text(`part.${value}`) }))}
          onChange={(value) => goTo({ name: 'units', memoryId, part: value })}
        />
      </ScreenBar>
      {part === 'browse' && <UnitList key={memoryId} memory={memory} search={search} />}
      {part === 'duplicates' && <Duplicates memory={memory} />}
      {part === 'conflicts' && <Conflicts memory={memory} />}
      {part === 'replace' && <ReplaceUnits memory={memory} />}
      {part === 'statistics' && <Statistics memory={memory} />}
    </>
  );
}
