import { useQuery } from '@tanstack/react-query';
import { ArrowUp } from 'lucide-react';
import type { DraftEngineId, DraftSettings as Settings } from '#contract/drafts-service.ts';
import { useText } from '../i18n/i18n.ts';
import { CheckField } from '../parts/check-field.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Loading } from '../parts/loading.tsx';
import { SelectField } from '../parts/select-field.tsx';
import styles from '../settings/settings-screen.module.css';
import { settingsQuery } from '../state/queries.ts';
import { report } from '../state/trouble.ts';
import { engine, queries } from '../state/workbench.ts';
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
        <Engines drafting={drafting} onChange={change} />
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

interface EnginesProps {
  readonly drafting: Settings;
  readonly onChange: (part: Partial<Settings>) => void;
}

function Engines({ drafting: { order, off }, onChange }: EnginesProps) {
  const text = useText('drafts');
  const moveUp = (id: DraftEngineId): void => {
    const at = order.indexOf(id);
    const others = order.filter((other) => other !== id);
    onChange({ order: [...others.slice(0, at - 1), id, ...others.slice(at - 1)] });
  };
  return (
    <ol className={styles.list} aria-labelledby="draft-order">
      {order.map((id, index) => (
        <li key={id}>
          <CheckField
            isChecked={!off.includes(id)}
            onChange={(isOn) => onChange({ off: isOn ? off.filter((other) => other !== id) : [...off, id] })}
          >
            {text(`engine.${id}`)}
          </CheckField>
          {index > 0 && (
            <IconButton label={text('earlier', { engine: text(`engine.${id}`) })} onClick={() => moveUp(id)}>
              <ArrowUp aria-hidden />
            </IconButton>
          )}
        </li>
      ))}
    </ol>
  );
}
