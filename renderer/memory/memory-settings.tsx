import { useQuery } from '@tanstack/react-query';
import { useText } from '../i18n/i18n.ts';
import { SelectField } from '../parts/select-field.tsx';
import styles from '../settings/settings-screen.module.css';
import { settingsQuery } from '../state/queries.ts';
import { report } from '../state/trouble.ts';
import { engine, queries } from '../state/workbench.ts';

const SCORES = ['', '75', '85', '95', '100', '101'] as const;

/** What the memory does by itself; kept in the library. */
export function MemorySettings() {
  const text = useText('memory');
  const { data: settings } = useQuery(settingsQuery);
  if (!settings) return null;
  const { insertAt } = settings.memory;
  const change = (value: string): void => {
    const memory = { insertAt: value === '' ? null : Number(value) };
    queries.setQueryData(settingsQuery.queryKey, { ...settings, memory });
    engine.library.changeSettings({ settings: { memory } }).catch(report);
  };
  return (
    <section className={styles.section} aria-labelledby="settings-memory">
      <h2 id="settings-memory">{text('matches')}</h2>
      <div className={styles.fields}>
        <SelectField
          label={text('insertAt')}
          value={insertAt === null ? '' : String(insertAt)}
          options={SCORES.map((value) => ({
            value,
            label: value === '' ? text('insertNever') : text('insertFrom', { score: value }),
          }))}
          onChange={change}
        />
      </div>
    </section>
  );
}
