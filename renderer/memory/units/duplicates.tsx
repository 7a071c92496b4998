import { useQuery } from '@tanstack/react-query';
import type { Memory } from '#contract/memory-service.ts';
import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { Button } from '../../parts/button.tsx';
import { cancellable } from '../../state/cancellable.ts';
import { report } from '../../state/trouble.ts';
import { engine } from '../../state/workbench.ts';
import { tellMemoryDone, writeMemory } from '../write-memory.ts';
import { MaintenanceList } from './maintenance-list.tsx';
import { UnitGroup } from './unit-group.tsx';
import { useShown, whileMore } from './use-shown.ts';

/** Groups shown at first; the deletion takes all. */
const SHOWN = 200;

/** Units that repeat both texts of another: they are shown first, then all but the newest go as one step. */
export function Duplicates({ memory }: { readonly memory: Memory }) {
  const text = useText('units');
  const formats = useFormats();
  const [limit, onMore] = useShown(SHOWN);
  const queryKey = ['memory', 'duplicates', memory.id, limit];
  const found = useQuery({
    queryKey,
    queryFn: ({ signal }) =>
      cancellable(signal, (jobId) => engine.memory.previewDuplicates({ jobId, memoryId: memory.id, limit })),
    placeholderData: whileMore(queryKey),
    gcTime: 0,
  });
  const { removable = 0, groups = [] } = found.data ?? {};
  const remove = async (): Promise<void> => {
    const { removed } = await writeMemory((write) =>
      engine.memory.removeDuplicates({ ...write, memoryId: memory.id }),
    );
    tellMemoryDone(text('removed', { count: removed }));
  };
  return (
    <MaintenanceList
      query={found}
      isEmpty={groups.length === 0}
      emptyText={text('noDuplicates')}
      summary={text('duplicatesSummary', { count: removable, number: formats.number(removable) })}
      onMore={onMore(groups.length)}
      act={
        !memory.isReadOnly && (
          <Button look="primary" onClick={() => void remove().catch(report)}>
            {text('removeDuplicates', { count: removable, number: formats.number(removable) })}
          </Button>
        )
      }
    >
      {groups.map((units) => (
        <UnitGroup key={units[0]?.id} units={units} shared="both" />
      ))}
    </MaintenanceList>
  );
}
