import { useState } from 'react';
import { ENTRY_STATUSES, type EntryChanges } from '#glossary/model/entry.ts';
import { TERM_TYPES } from '#glossary/model/term-type.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { useText } from '../i18n/i18n.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { Button } from '../parts/button.tsx';
import field from '../parts/field.module.css';
import { newOperationId } from '../state/operation-id.ts';
import { engine, writes } from '../state/workbench.ts';
import styles from './bulk-bar.module.css';
import { unmarkAll } from './entry-marks.ts';
import { useGlossaryView } from './glossary-view.ts';
import { refreshTerms } from './refresh-terms.ts';
import { tellDone } from './tell-done.ts';
import { termsJob } from './terms-job.ts';

/** What can be done to all marked entries at once, each act one step of undo. */
export function BulkBar() {
  const text = useText('terms');
  const formats = useFormats();
  const marked = useGlossaryView((view) => view.marked);
  const [domain, setDomain] = useState('');

  const set = (changes: EntryChanges): void => {
    const operationId = newOperationId();
    void termsJob(async (jobId) => {
      const { changed } = await writes.run(() =>
        engine.terms.changeMany({ operationId, jobId, entryIds: [...marked], changes }),
      );
      await refreshTerms();
      tellDone(text('changedMany', { count: changed, number: formats.number(changed) }));
    });
  };

  return (
    <section className={styles.bar} aria-label={text('markedEntries')} data-testid="bulk" data-task-foot>
      <b>{text('countMarked', { count: marked.size, number: formats.number(marked.size) })}</b>
      <select
        className={field.input}
        aria-label={text('setStatus')}
        value=""
        onChange={({ target }) => {
          const status = ENTRY_STATUSES.find((own) => own === target.value);
          if (status) set({ status });
        }}
      >
        <option value="">{text('setStatus')}</option>
        {ENTRY_STATUSES.map((status) => (
          <option key={status} value={status}>
            {text(`status.${status}`)}
          </option>
        ))}
      </select>
      <select
        className={field.input}
        aria-label={text('setType')}
        value=""
        onChange={({ target }) => {
          const type = TERM_TYPES.find((own) => own === target.value);
          if (type) set({ type });
        }}
      >
        <option value="">{text('setType')}</option>
        {TERM_TYPES.map((type) => (
          <option key={type} value={type}>
            {text(`type.${type}`)}
          </option>
        ))}
      </select>
      <form
        className={styles.domain}
        onSubmit={(event) => {
          event.preventDefault();
          set({ domain: domain.trim() });
        }}
      >
        <input
          className={field.input}
          aria-label={text('fact.domain')}
          placeholder={text('fact.domain')}
          value={domain}
          onChange={(event) => setDomain(event.target.value)}
        />
        <Button type="submit">{text('setDomain')}</Button>
      </form>
      {marked.size > 1 && <CommandButton command="entry.merge" label={text('mergeMarked')} isKeyHidden />}
      <CommandButton command="entry.remove" label={text('removeMarked')} isKeyHidden />
      <Button look="quiet" onClick={unmarkAll}>
        {text('unmark')}
      </Button>
    </section>
  );
}
