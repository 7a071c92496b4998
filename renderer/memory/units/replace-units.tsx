import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Memory, UnitReplaceQuery } from '#contract/memory-service.ts';
import type { UnitId } from '#glossary/model/ids.ts';
import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { Button } from '../../parts/button.tsx';
import { CheckField } from '../../parts/check-field.tsx';
import { Difference } from '../../parts/difference.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { Tick } from '../../parts/tick.tsx';
import { cancellable } from '../../state/cancellable.ts';
import { report } from '../../state/trouble.ts';
import { engine } from '../../state/workbench.ts';
import { tellMemoryDone, writeMemory } from '../write-memory.ts';
import { MaintenanceList } from './maintenance-list.tsx';
import styles from './units.module.css';
import { useShown, whileMore } from './use-shown.ts';

/** Places shown, and changed, at first. */
const SHOWN = 500;
const OPTIONS = ['isCaseSensitive', 'isWholeWord', 'isRegularExpression'] as const;

/** Finds and replaces in the English of a memory: every unit before and after; what is ticked is changed as one step. */
export function ReplaceUnits({ memory }: { readonly memory: Memory }) {
  const text = useText('units');
  const formats = useFormats();
  const [typed, setTyped] = useState<UnitReplaceQuery>(() => ({
    memoryId: memory.id,
    text: '',
    replacement: '',
    isCaseSensitive: false,
    isWholeWord: false,
    isRegularExpression: false,
  }));
  const [asked, setAsked] = useState<UnitReplaceQuery | null>(null);
  const [leftOut, setLeftOut] = useState<ReadonlySet<UnitId>>(new Set());
  const [limit, onMore] = useShown(SHOWN);
  const queryKey = ['memory', 'replace', asked, limit];
  const found = useQuery({
    queryKey,
    queryFn: ({ signal }) =>
      cancellable(signal, (jobId) => engine.memory.previewReplace({ jobId, query: asked ?? typed, limit })),
    enabled: asked !== null,
    retry: false,
    placeholderData: whileMore(queryKey),
    gcTime: 0,
  });
  const places = asked === null ? [] : (found.data ?? []);
  const chosen = places.filter(({ unitId }) => !leftOut.has(unitId));
  const change = (part: Partial<UnitReplaceQuery>): void => {
    setTyped({ ...typed, ...part });
    setAsked(null);
  };
  const apply = async (): Promise<void> => {
    const { replaced } = await writeMemory((write) =>
      engine.memory.replace({ ...write, memoryId: memory.id, replacements: chosen }),
    );
    tellMemoryDone(text('replaced', { count: replaced, number: formats.number(replaced) }));
  };
  return (
    <>
      <form
        className={styles.replace}
        onSubmit={(event) => {
          event.preventDefault();
          setLeftOut(new Set());
          setAsked(typed.text === '' ? null : typed);
        }}
      >
        <TextField
          label={text('find')}
          lang="en"
          data-screen-search
          autoFocus
          value={typed.text}
          onChange={({ target }) => change({ text: target.value })}
        />
        <TextField
          label={text('replacement')}
          lang="en"
          value={typed.replacement}
          onChange={({ target }) => change({ replacement: target.value })}
        />
        <div className={styles.options}>
          {OPTIONS.map((option) => (
            <CheckField
              key={option}
              isChecked={typed[option]}
              onChange={(isOn) => change({ [option]: isOn })}
            >
              {text(`option.${option}`)}
            </CheckField>
          ))}
          <Button type="submit" disabled={typed.text === ''}>
            {text('preview')}
          </Button>
        </div>
      </form>
      <MaintenanceList
        query={found}
        isEmpty={places.length === 0}
        emptyText={text(asked === null ? 'replaceHint' : 'nothingFound')}
        summary={text(places.length < limit ? 'placesSummary' : 'placesFirst', {
          number: formats.number(places.length),
        })}
        onMore={onMore(places.length)}
        act={
          <Button
            look="primary"
            disabled={chosen.length === 0 || memory.isReadOnly}
            onClick={() => void apply().catch(report)}
          >
            {text('replaceNow', { count: chosen.length, number: formats.number(chosen.length) })}
          </Button>
        }
      >
        <ul>
          {places.map(({ unitId, before, after }) => (
            <li key={unitId} className={styles.placeOf}>
              <Tick
                label={text('take', { text: after })}
                state={leftOut.has(unitId) ? 'off' : 'on'}
                onChange={(isOn) => {
                  const next = new Set(leftOut);
                  if (isOn) next.delete(unitId);
                  else next.add(unitId);
                  setLeftOut(next);
                }}
              />
              <p className={styles.english}>
                <Difference before={before} after={after} lang="en" />
              </p>
            </li>
          ))}
        </ul>
      </MaintenanceList>
    </>
  );
}
