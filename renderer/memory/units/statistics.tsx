import { useQuery } from '@tanstack/react-query';
import type { Memory } from '#contract/memory-service.ts';
import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { statisticsQuery } from '../memory-queries.ts';
import { MaintenanceList } from './maintenance-list.tsx';
import styles from './units.module.css';

const COUNTS = [
  'units',
  'sourceWords',
  'targetWords',
  'duplicates',
  'sourceConflicts',
  'targetConflicts',
] as const;

/** Counts of a memory. */
export function Statistics({ memory }: { readonly memory: Memory }) {
  const text = useText('units');
  const formats = useFormats();
  const found = useQuery({ ...statisticsQuery(memory.id), staleTime: 0 });
  const { data } = found;
  return (
    <MaintenanceList query={found} isEmpty={!data} emptyText={text('notCounted')} summary="" act={null}>
      {data && (
        <dl className={styles.counts}>
          {COUNTS.map((count) => (
            <div key={count}>
              <dt>{text(`count.${count}`)}</dt>
              <dd>{formats.number(data[count])}</dd>
            </div>
          ))}
        </dl>
      )}
    </MaintenanceList>
  );
}
