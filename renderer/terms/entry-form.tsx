import { useQuery } from '@tanstack/react-query';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import {
  ENTRY_STATUSES,
  type Entry,
  type EntryContent,
  RENDERING_KINDS,
  RENDERING_STATUSES,
  type Rendering,
  SOURCE_FORM_KINDS,
  type SourceForm,
} from '#glossary/model/entry.ts';
import type { EntryId } from '#glossary/model/ids.ts';
import { TERM_TYPES } from '#glossary/model/term-type.ts';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { CheckField } from '../parts/check-field.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { NoteBox } from '../parts/note-box.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { SideDrawer } from '../parts/side-drawer.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { TextField } from '../parts/text-field.tsx';
import { newOperationId } from '../state/operation-id.ts';
import { errorSentence, report } from '../state/trouble.ts';
import { engine, writes } from '../state/workbench.ts';
import { contentOf, newEntry } from './entry-content.ts';
import styles from './entry-form.module.css';
import { selectEntry, useGlossaryView } from './glossary-view.ts';
import { refreshTerms } from './refresh-terms.ts';
import { offerRename } from './rename/offer-rename.ts';
import { RenamingFields } from './renaming-fields.tsx';
import { ScopeField } from './scope-field.tsx';

/** Adds or changes an entry, in a drawer over the table. */
export function EntryForm({ editing }: { readonly editing: EntryId | 'new' }) {
  const text = useText('terms');
  const close = (): void => useGlossaryView.setState({ editing: null });
  const { data: entry } = useQuery({
    queryKey: ['entries', 'one', editing],
    queryFn: () => engine.terms.get({ entryId: editing as EntryId }),
    enabled: editing !== 'new',
  });
  return (
    <SideDrawer title={text(editing === 'new' ? 'newEntry' : 'editEntry')} width="28rem" onClose={close}>
      {editing === 'new' && <Form entry={null} onDone={close} />}
      {editing !== 'new' && entry && <Form key={entry.revision} entry={entry} onDone={close} />}
    </SideDrawer>
  );
}

function Form({ entry, onDone }: { readonly entry: Entry | null; readonly onDone: () => void }) {
  const text = useText('terms');
  const common = useText('common');
  const [content, setContent] = useState<EntryContent>(entry ? contentOf(entry) : EMPTY_ENTRY);
  const [error, setError] = useState<unknown>(null);
  const change = (part: Partial<EntryContent>): void => setContent({ ...content, ...part });
  const clean = cleaned(content);
  const base = clean.forms[0]?.text ?? '';

  const { data: duplicates } = useQuery({
    queryKey: ['entries', 'duplicates', base, clean.renderings[0]?.text ?? ''],
    queryFn: () => engine.terms.duplicates({ content: clean }),
    enabled: base !== '',
  });
  const others = duplicates?.filter((other) => other.id !== entry?.id) ?? [];

  const save = async (): Promise<void> => {
    const operationId = newOperationId();
    try {
      const saved = await writes.run(() =>
        entry
          ? engine.terms.change({ operationId, entryId: entry.id, revision: entry.revision, content: clean })
          : engine.terms.add({ operationId, content: clean }),
      );
      selectEntry(saved.id);
    } catch (cause) {
      setError(cause);
      return;
    }
    onDone();
    await refreshTerms();
    if (entry) await offerRename(entry.id, contentOf(entry), clean).catch(report);
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset>
        <legend>{text('forms')}</legend>
        {content.forms.map((form, index) => (
          <div key={index} className={styles.pair}>
            <TextField
              label={index === 0 ? text('field.base') : text('field.form')}
              lang="kk"
              {...(index === 0 && { 'data-autofocus': true })}
              value={form.text}
              onChange={(event) =>
                change({ forms: replaceAt(content.forms, index, { ...form, text: event.target.value }) })
              }
            />
            {index > 0 && (
              <>
                <SelectField
                  label={text('field.kind')}
                  value={form.kind}
                  options={SOURCE_FORM_KINDS.filter((kind) => kind !== 'base').map((value) => ({
                    value,
                    label: text(`form.${value}`),
                  }))}
                  onChange={(kind) => change({ forms: replaceAt(content.forms, index, { ...form, kind }) })}
                />
                <IconButton
                  label={text('removeForm')}
                  onClick={() => change({ forms: content.forms.filter((_, other) => other !== index) })}
                >
                  <X aria-hidden />
                </IconButton>
              </>
            )}
          </div>
        ))}
        <Button
          look="quiet"
          onClick={() => change({ forms: [...content.forms, { text: '', kind: 'variant' }] })}
        >
          <Plus aria-hidden /> {text('addForm')}
        </Button>
      </fieldset>

      <fieldset>
        <legend>{text('renderings')}</legend>
        {content.renderings.map((rendering, index) => (
          <RenderingFields
            key={index}
            rendering={rendering}
            onChange={(changed) => change({ renderings: replaceAt(content.renderings, index, changed) })}
            onRemove={() => change({ renderings: content.renderings.filter((_, other) => other !== index) })}
          />
        ))}
        <Button look="quiet" onClick={() => change({ renderings: [...content.renderings, NEXT_RENDERING] })}>
          <Plus aria-hidden /> {text('addRendering')}
        </Button>
      </fieldset>

      <div className={styles.two}>
        <SelectField
          label={text('field.type')}
          value={content.type}
          options={TERM_TYPES.map((value) => ({ value, label: text(`type.${value}`) }))}
          onChange={(type) => change({ type })}
        />
        <SelectField
          label={text('field.status')}
          value={content.status}
          options={ENTRY_STATUSES.map((value) => ({ value, label: text(`status.${value}`) }))}
          onChange={(status) => change({ status })}
        />
      </div>
      {content.type === 'person' && (
        <div className={styles.two}>
          <SelectField
            label={text('fact.gender')}
            value={content.gender}
            options={(['unknown', 'female', 'male'] as const).map((value) => ({
              value,
              label: text(`gender.${value}`),
            }))}
            onChange={(gender) => change({ gender })}
          />
          <TextField
            label={text('fact.role')}
            value={content.role}
            onChange={(event) => change({ role: event.target.value })}
          />
        </div>
      )}
      {content.type === 'place' && (
        <div className={styles.two}>
          <TextField
            label={text('fact.kind')}
            value={content.kind}
            onChange={(event) => change({ kind: event.target.value })}
          />
          <TextField
            label={text('fact.region')}
            value={content.region}
            onChange={(event) => change({ region: event.target.value })}
          />
        </div>
      )}
      <TextField
        label={text('fact.domain')}
        value={content.domain}
        onChange={(event) => change({ domain: event.target.value })}
      />
      <TextArea
        label={text('fact.definition')}
        rows={2}
        value={content.definition}
        onChange={(event) => change({ definition: event.target.value })}
      />
      <TextArea
        label={text('fact.note')}
        rows={2}
        value={content.note}
        onChange={(event) => change({ note: event.target.value })}
      />
      <div className={styles.two}>
        <TextField
          label={text('fact.source')}
          value={content.source}
          onChange={(event) => change({ source: event.target.value })}
        />
        <TextField
          label={text('field.sourceUrl')}
          value={content.sourceUrl}
          onChange={(event) => change({ sourceUrl: event.target.value })}
        />
      </div>
      <RenamingFields renamings={content.renamings} onChange={(renamings) => change({ renamings })} />
      <ScopeField scope={content.scope} onChange={(scope) => change({ scope })} />
      <CheckField
        isChecked={content.isCaseSensitive}
        onChange={(isCaseSensitive) => change({ isCaseSensitive })}
      >
        {text('caseSensitive')}
      </CheckField>
      {others.length > 0 && (
        <NoteBox kind="warning">{text('duplicate', { term: others[0]?.forms[0]?.text ?? '' })}</NoteBox>
      )}
      {error !== null && <NoteBox kind="error">{errorSentence(error)}</NoteBox>}
      <div className={styles.acts}>
        <Button onClick={onDone}>{common('cancel')}</Button>
        <Button look="primary" type="submit" disabled={base === ''}>
          {common('save')}
        </Button>
      </div>
    </form>
  );
}

interface RenderingFieldsProps {
  readonly rendering: Rendering;
  readonly onChange: (rendering: Rendering) => void;
  readonly onRemove: () => void;
}

function RenderingFields({ rendering, onChange, onRemove }: RenderingFieldsProps) {
  const text = useText('terms');
  return (
    <div>
      <div className={styles.triple}>
        <TextField
          label={text('field.english')}
          lang="en"
          value={rendering.text}
          onChange={(event) => onChange({ ...rendering, text: event.target.value })}
        />
        <SelectField
          label={text('field.use')}
          value={rendering.status}
          options={RENDERING_STATUSES.map((value) => ({ value, label: text(`rendering.${value}`) }))}
          onChange={(status) => onChange({ ...rendering, status })}
        />
        <SelectField
          label={text('field.kind')}
          value={rendering.kind}
          options={RENDERING_KINDS.map((value) => ({ value, label: text(`renderingKind.${value}`) }))}
          onChange={(kind) => onChange({ ...rendering, kind })}
        />
        <IconButton label={text('removeRendering')} onClick={onRemove}>
          <X aria-hidden />
        </IconButton>
      </div>
      {rendering.status === 'forbidden' && (
        <CheckField
          isChecked={rendering.isForbiddenEverywhere}
          onChange={(isForbiddenEverywhere) => onChange({ ...rendering, isForbiddenEverywhere })}
        >
          {text('forbiddenEverywhere')}
        </CheckField>
      )}
    </div>
  );
}

const FIRST_RENDERING: Rendering = {
  text: '',
  status: 'preferred',
  kind: 'full',
  isForbiddenEverywhere: false,
};
const NEXT_RENDERING: Rendering = { ...FIRST_RENDERING, status: 'accepted' };
const EMPTY_ENTRY: EntryContent = { ...newEntry('', '', 'person'), renderings: [FIRST_RENDERING] };

/** Without the lines that were left empty. */
function cleaned(content: EntryContent): EntryContent {
  const forms: SourceForm[] = content.forms.map((form) => ({ ...form, text: form.text.trim() }));
  return {
    ...content,
    forms: forms.filter((form, index) => index === 0 || form.text !== ''),
    renderings: content.renderings
      .map((rendering) => ({ ...rendering, text: rendering.text.trim() }))
      .filter((rendering) => rendering.text !== ''),
    renamings: content.renamings
      .map((one) => ({ ...one, source: one.source.trim(), rendering: one.rendering.trim() }))
      .filter(({ source, rendering }) => source + rendering !== ''),
  };
}

function replaceAt<Item>(items: readonly Item[], index: number, item: Item): readonly Item[] {
  return items.map((other, place) => (place === index ? item : other));
}
