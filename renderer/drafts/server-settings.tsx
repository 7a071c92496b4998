import { useState } from 'react';
import type { DraftServer } from '#contract/drafts-service.ts';
import { SERVER_KINDS } from '#glossary/model/drafting.ts';
import { mayReach, readServerAddress } from '#glossary/model/server-address.ts';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { NoteBox } from '../parts/note-box.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import styles from '../settings/settings-screen.module.css';
import { errorSentence } from '../state/trouble.ts';
import { engine } from '../state/workbench.ts';

/** Where Ollama listens unless it is told otherwise. */
const EXAMPLE = 'http://127.0.0.1:11434';

interface ServerSettingsProps {
  readonly server: DraftServer;
  readonly onChange: (server: DraftServer) => void;
}

/** The model server: its address, the permission for one of the private network, its model. */
export function ServerSettings({ server, onChange }: ServerSettingsProps) {
  const text = useText('drafts');
  const [typed, setTyped] = useState(server);
  const change = (part: Partial<DraftServer>): void => {
    const next = { ...typed, ...part };
    setTyped(next);
    onChange(next);
  };
  const keep = (): void => {
    if (JSON.stringify(typed) !== JSON.stringify(server)) onChange(typed);
  };
  return (
    <>
      <SelectField
        label={text('serverKind')}
        value={server.kind}
        options={SERVER_KINDS.map((value) => ({ value, label: text(`serverKind.${value}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <div className={styles.wide}>
        <TextField
          label={text('address')}
          hint={text('addressHint', { example: EXAMPLE })}
          value={typed.address}
          onChange={(event) => setTyped({ ...typed, address: event.target.value })}
          onBlur={keep}
          data-testid="server-address"
        />
        <Permission server={typed} onChange={change} />
      </div>
      <Models server={typed} onChange={change} />
      <TextField
        label={text('timeout')}
        type="number"
        min={1}
        max={3600}
        value={typed.timeoutSeconds}
        onChange={(event) =>
          setTyped({ ...typed, timeoutSeconds: Math.min(3600, Math.max(1, Number(event.target.value))) })
        }
        onBlur={keep}
      />
      <div className={styles.wide}>
        <TextField
          label={text('style')}
          lang="en"
          value={typed.style}
          onChange={(event) => setTyped({ ...typed, style: event.target.value })}
          onBlur={keep}
        />
      </div>
    </>
  );
}

interface PartProps {
  readonly server: DraftServer;
  readonly onChange: (part: Partial<DraftServer>) => void;
}

/** Nothing is said of an address on this machine; one of the private network must be allowed, any other is refused. */
function Permission({ server, onChange }: PartProps) {
  const text = useText('drafts');
  if (server.address.trim() === '') return null;
  const address = readServerAddress(server.address);
  if (!address || address.reach === 'refused')
    return <NoteBox kind="error">{text('addressRefused')}</NoteBox>;
  if (address.reach === 'loopback') return null;
  const { host } = address;
  const { consents } = server;
  if (mayReach(address, consents))
    return (
      <Button look="quiet" onClick={() => onChange({ consents: consents.filter((other) => other !== host) })}>
        {text('revoke', { host })}
      </Button>
    );
  return (
    <NoteBox kind="warning">
      {text('consent', { host })}{' '}
      <Button onClick={() => onChange({ consents: [...consents, host] })}>{text('allow', { host })}</Button>
    </NoteBox>
  );
}

function Models({ server, onChange }: PartProps) {
  const text = useText('drafts');
  const [models, setModels] = useState<readonly string[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const list = async (): Promise<void> => {
    setError(null);
    try {
      setModels(await engine.drafts.serverModels({ jobId: crypto.randomUUID(), server }));
    } catch (cause) {
      setModels(null);
      setError(cause);
    }
  };
  const known = [...new Set([server.model, ...(models ?? [])])];
  return (
    <div>
      <SelectField
        label={text('model')}
        value={server.model}
        options={known.map((value) => ({ value, label: value }))}
        onChange={(model) => onChange({ model })}
      />
      <div className={styles.row}>
        <Button disabled={server.address.trim() === ''} onClick={() => void list()}>
          {text('listModels')}
        </Button>
        {models?.length === 0 && <span className={styles.hint}>{text('noModels')}</span>}
      </div>
      {error !== null && <NoteBox kind="error">{errorSentence(error)}</NoteBox>}
    </div>
  );
}
