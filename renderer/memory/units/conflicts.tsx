import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Memory, UnitConflict } from '#contract/memory-service.ts';
import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { Segmented } from '../../parts/segmented.tsx';
import { cancellable } from '../../state/cancellable.ts';
import { report } from '../../state/trouble.ts';
import { engine } from '../../state/workbench.ts';
import { removeUnits } from './change-units.ts';
import { MaintenanceList } from './maintenance-list.tsx';
import { UnitGroup } from './unit-group.tsx';
import styles from './units.module.css';
import { useShown, whileMore } from './use-shown.ts';

/** Conflicts shown at first; what is settled makes room for the next. */
const SHOWN = 200;
const SIDES = ['source', 'target'] as const;

/** The same Kazakh with several translations, or the same English for several sources; one of each can be kept. */
export function Conflicts({ memory }: { readonly memory: Memory }) {
  const text = useText('units');
  const formats = useFormats();
  const [side, setSide] = useState<UnitConflict['side']>('source');
  const [limit, onMore] = useShown(SHOWN);
  const queryKey = ['memory', 'conflicts', memory.id, side, limit];
  const found = useQuery({
    queryKey,
    queryFn: ({ signal }) =>
      cancellable(signal, (jobId) => engine.memory.conflicts({ jobId, memoryId: memory.id, side, limit })),
    placeholderData: whileMore(queryKey),
    gcTime: 0,
  });
  const conflicts = found.data ?? [];
  const number = formats.number(conflicts.length);
  return (
    <>
      <div className={styles.choice}>
        <Segmented
          label={text('conflictSide')}
          value={side}
          options={SIDES.map((value) => ({ value, label: text(`conflict.${value}`) }))}
          onChange={setSide}
        />
      </div>
      <MaintenanceList
        query={found}
        isEmpty={conflicts.length === 0}
        emptyText={text('noConflicts')}
        summary={text(conflicts.length < limit ? 'conflictsSummary' : 'conflictsFirst', { number })}
        act={null}
        onMore={onMore(conflicts.length)}
      >
        {conflicts.map((conflict) => (
          <UnitGroup
            key={conflict.units[0]?.id}
            units={conflict.units}
            shared={conflict.side}
            onKeep={
              memory.isReadOnly
                ? undefined
                : (kept) => {
                    const others = conflict.units.filter(({ id }) => id !== kept.id);
                    removeUnits(others.map(({ id }) => id)).catch(report);
                  }
            }
          />
        ))}
      </MaintenanceList>
    </>
  );
}
