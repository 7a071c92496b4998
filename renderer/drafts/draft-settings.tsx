import { useQuery } from '@tanstack/react-query';
import type { DraftSettings as Settings } from '#contract/drafts-service.ts';
import { useText } from '../i18n/i18n.ts';
import { CheckField } from '../parts/check-field.tsx';
import { Loading } from '../parts/loading.tsx';
import { SelectField } from '../parts/select-field.tsx';
import styles from '../settings/settings-screen.module.css';
import { settingsQuery } from '../state/queries.ts';
import { report } from '../state/trouble.ts';
import { engine, queries } from '../state/workbench.ts';
import { EngineList } from './engine-list.tsx';
import { ServerSettings } from './server-settings.tsx';

/** Which engines draft, in which order, and how; kept in the library. */
export function DraftSettings() {
  const text = useText('drafts');
  const { data: settings } = useQuery(settingsQuery);
  return (
    <section className={styles.section} aria-labelledby="settings-drafts">
      <h2 id="settings-drafts">{text('settings')}</h2>
      {settings ? <Fields drafting={settings.drafting} /> : <Loading lines={3} />}
    </section>
  );
}

function Fields({ drafting }: { readonly drafting: Settings }) {
  const text = useText('drafts');
  const change = (part: Partial<Settings>): void => {
    const next = { ...drafting, ...part };
    queries.setQueryData(settingsQuery.queryKey, (all) => all && { ...all, drafting: next });
    engine.library.changeSettings({ settings: { drafting: next } }).catch(report);
  };
  return (
    <div className={styles.fields}>
      <div className={styles.wide}>
        <CheckField isChecked={drafting.onImport} onChange={(onImport) => change({ onImport })}>
          {text('onImport')}
        </CheckField>
      </div>
      <div className={styles.wide}>
        <span id="draft-order">{text('order')}</span>
        <EngineList chain={drafting} labelledBy="draft-order" onChange={change} />
      </div>
      <SelectField
        label={text('unknownWords')}
        value={drafting.unknownWords}
        options={(['romanize', 'bracket'] as const).map((value) => ({
          value,
          label: text(`unknownWords.${value}`),
        }))}
        onChange={(unknownWords) => change({ unknownWords })}
      />
      <ServerSettings server={drafting.server} onChange={(server) => change({ server })} />
    </div>
  );
}
