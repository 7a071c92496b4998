import type { ImportPreview } from '#contract/files-service.ts';
import { hasText, type TextKey, useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { NoteBox } from '../parts/note-box.tsx';
import panel from '../parts/panel.module.css';
import { PanelSection } from '../parts/panel-section.tsx';
import { goTo } from '../state/navigation.ts';
import { encodingLabel } from './encoding-label.ts';
import task from './task.module.css';

/** What was noticed in a file before it is taken in. */
export function Noticed({ preview }: { readonly preview: ImportPreview }) {
  const text = useText('files');
  const { notices, isEncodingSure, duplicateOf, encoding } = preview;
  const known = notices.filter(
    (notice) => hasText('files', `notice.${notice.code}`) || hasText('files', `notice.${notice.code}_other`),
  );
  const russian = preview.paragraphs.filter((paragraph) => paragraph.language === 'ru').length;
  const isQuiet = known.length === 0 && russian === 0 && isEncodingSure && duplicateOf === null;
  return (
    <aside
      className={panel.panel}
      style={{ width: '18.25rem' }}
      aria-label={text('noticed')}
      data-region="panel"
    >
      <PanelSection title={text('noticed')}>
        <div className={task.stack}>
          {!isEncodingSure && (
            <NoteBox kind="warning">{text('encodingUnsure', { encoding: encodingLabel(encoding) })}</NoteBox>
          )}
          {russian > 0 && <NoteBox kind="warning">{text('russianParagraphs', { count: russian })}</NoteBox>}
          {known.map(({ code, params }) => (
            <NoteBox key={code} kind="warning">
              {text(`notice.${code}` as TextKey<'files'>, { ...params })}
            </NoteBox>
          ))}
          {duplicateOf !== null && (
            <NoteBox kind="warning">
              {text('duplicate')}{' '}
              <Button look="quiet" onClick={() => goTo({ name: 'editor', articleId: duplicateOf })}>
                {text('openDuplicate')}
              </Button>
            </NoteBox>
          )}
          {isQuiet && <NoteBox kind="info">{text('nothingNoticed')}</NoteBox>}
        </div>
      </PanelSection>
      <PanelSection title={text('sentenceEnds')}>
        <p>{text('sentenceEndsHint')}</p>
      </PanelSection>
    </aside>
  );
}
