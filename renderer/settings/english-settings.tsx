import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useState } from 'react';
import type { LibrarySettings } from '#glossary/model/settings.ts';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Loading } from '../parts/loading.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { settingsQuery } from '../state/queries.ts';
import { report } from '../state/trouble.ts';
import { engine, queries } from '../state/workbench.ts';
import styles from './settings-screen.module.css';

/** How English is written; kept in the library, so it travels with the work. */
export function EnglishSettings() {
  const text = useText('settings');
  const { data: settings } = useQuery(settingsQuery);
  return (
    <section className={styles.section} aria-labelledby="settings-english">
      <h2 id="settings-english">{text('english')}</h2>
      {settings ? <Fields settings={settings} /> : <Loading lines={3} />}
    </section>
  );
}

function Fields({ settings }: { readonly settings: LibrarySettings }) {
  const text = useText('settings');
  const [writerName, setWriterName] = useState(settings.writerName);
  const change = (part: Partial<LibrarySettings>): void => {
    queries.setQueryData(settingsQuery.queryKey, { ...settings, ...part });
    engine.library
      .changeSettings({ settings: part })
      .then(() => queries.invalidateQueries({ queryKey: ['settings'] }))
      .catch(report);
  };
  return (
    <div className={styles.fields}>
      <TextField
        label={text('writerName')}
        hint={text('writerNameHint')}
        value={writerName}
        onChange={(event) => setWriterName(event.target.value)}
        onBlur={() => {
          if (writerName.trim() !== settings.writerName) change({ writerName: writerName.trim() });
        }}
      />
      <SelectField
        label={text('variety')}
        value={settings.englishVariety}
        options={(['en-GB', 'en-US'] as const).map((value) => ({ value, label: text(`variety.${value}`) }))}
        onChange={(englishVariety) => change({ englishVariety })}
      />
      <SelectField
        label={text('quotes')}
        value={settings.quoteStyle}
        options={(['double', 'single'] as const).map((value) => ({ value, label: text(`quotes.${value}`) }))}
        onChange={(quoteStyle) => change({ quoteStyle })}
      />
      <SelectField
        label={text('dates')}
        value={settings.dateStyle}
        options={(['day-month', 'month-day'] as const).map((value) => ({
          value,
          label: text(`dates.${value}`),
        }))}
        onChange={(dateStyle) => change({ dateStyle })}
      />
      <SelectField
        label={text('romanization')}
        value={settings.romanization}
        options={(['house', 'bgn-pcgn', 'latin-2021'] as const).map((value) => ({
          value,
          label: text(`romanization.${value}`),
        }))}
        onChange={(romanization) => change({ romanization })}
      />
      <OwnWords words={settings.ownWords} onChange={(ownWords) => change({ ownWords })} />
    </div>
  );
}

interface OwnWordsProps {
  readonly words: readonly string[];
  readonly onChange: (words: readonly string[]) => void;
}

function OwnWords({ words, onChange }: OwnWordsProps) {
  const text = useText('settings');
  const common = useText('common');
  const [typed, setTyped] = useState('');
  const add = (): void => {
    const word = typed.trim();
    if (word !== '' && !words.includes(word)) onChange([...words, word]);
    setTyped('');
  };
  return (
    <form
      className={styles.wide}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField
        label={text('ownWords')}
        hint={text('ownWordsHint')}
        lang="en"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className={styles.row}>
        <Button type="submit" disabled={typed.trim() === ''}>
          {common('add')}
        </Button>
      </div>
      <ul className={styles.words} aria-label={text('ownWords')}>
        {words.map((word) => (
          <li key={word} className={styles.word} lang="en">
            {word}
            <IconButton
              label={text('removeWord', { word })}
              onClick={() => onChange(words.filter((other) => other !== word))}
            >
              <X aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
    </form>
  );
}
