import { useCallback, useState } from 'react';
import { countWords } from '#glossary/model/count-words.ts';
import { ScreenBar } from '../app/screen-bar.tsx';
import { useScreenStatus } from '../app/status.ts';
import { MetadataFields, NO_METADATA } from '../articles/metadata-fields.tsx';
import { DraftNowField, useDraftNow } from '../drafts/draft-now.tsx';
import { draftArticles } from '../drafts/drafting.ts';
import { useText } from '../i18n/i18n.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { NoteBox } from '../parts/note-box.tsx';
import panel from '../parts/panel.module.css';
import { PanelSection } from '../parts/panel-section.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { goOnTo } from '../state/navigation.ts';
import { newWrite } from '../state/operation-id.ts';
import type { Screen } from '../state/screen.ts';
import { errorSentence } from '../state/trouble.ts';
import { engine, queries, writes } from '../state/workbench.ts';
import { type Layout, LayoutField } from './layout-field.tsx';
import styles from './paste-screen.module.css';
import task from './task.module.css';
import { TaskFoot } from './task-foot.tsx';

/** HTML that says more than its plain text: paragraphs, headings, links, bold words. */
const FORMATTED = /<(?:p|h[1-6]|li|a|b|strong|i|em)[\s>]/i;

/** A new article from text: pasted or typed, with what is known about it. */
export function PasteScreen({ screen }: { readonly screen: Extract<Screen, { readonly name: 'paste' }> }) {
  const text = useText('files');
  const common = useText('common');
  const formats = useFormats();
  const [source, setSource] = useState(screen.text);
  /** What was pasted with its formatting, until the text is changed by hand; '' = plain text. */
  const [html, setHtml] = useState('');
  const [metadata, setMetadata] = useState(NO_METADATA);
  const [layout, setLayout] = useState<Layout>('auto');
  const [isDraftWanted, setDraftWanted] = useDraftNow();
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setIsBusy] = useState(false);
  const words = countWords(source);
  useScreenStatus([common('words', { count: words, number: formats.number(words) })]);

  const make = useCallback(async () => {
    const head = newWrite();
    setIsBusy(true);
    try {
      const { articleId } = await writes.run(() =>
        engine.articles.create({
          ...head,
          source: { text: source, ...(html !== '' && { html }), metadata, layout },
        }),
      );
      await queries.invalidateQueries({ queryKey: ['articles'] });
      goOnTo({ name: 'editor', articleId });
      if (isDraftWanted) void draftArticles([articleId], 'empty');
    } catch (cause) {
      setError(cause);
      setIsBusy(false);
    }
  }, [source, html, metadata, layout, isDraftWanted]);

  return (
    <>
      <ScreenBar hasBack title={text('newArticle')} />
      <div className={task.columns}>
        <aside className={`${panel.panel} ${panel.left} ${task.side}`} aria-label={text('aboutArticle')}>
          <PanelSection title={text('aboutArticle')}>
            <MetadataFields metadata={metadata} onChange={setMetadata} />
          </PanelSection>
          <PanelSection title={text('howToRead')}>
            <div className={task.stack}>
              <LayoutField layout={layout} onChange={setLayout} />
              <DraftNowField isWanted={isDraftWanted} onChange={setDraftWanted} />
            </div>
          </PanelSection>
        </aside>
        <div className={`${task.main} ${styles.main}`}>
          {error !== null && <NoteBox kind="error">{errorSentence(error)}</NoteBox>}
          <TextArea
            ref={(field) => {
              if (field && source === '') field.focus();
            }}
            label={text('kazakhText')}
            lang="kk"
            rows={24}
            value={source}
            onChange={(event) => {
              setHtml('');
              setSource(event.target.value);
            }}
            onPaste={(event) => {
              const rich = event.clipboardData.getData('text/html');
              if (source !== '' || !FORMATTED.test(rich)) return;
              event.preventDefault();
              setHtml(rich);
              setSource(event.clipboardData.getData('text/plain'));
            }}
            data-testid="paste-text"
          />
        </div>
      </div>
      <TaskFoot
        summary={text('pasteSummary')}
        action={text('makeArticle')}
        isReady={source.trim() !== '' && !isBusy}
        onAction={make}
      />
    </>
  );
}
