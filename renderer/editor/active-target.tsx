import { useQuery } from '@tanstack/react-query';
import { Selection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { memo, useEffect, useLayoutEffect, useRef } from 'react';
import { plain } from '#glossary/model/coded-text.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import { DEFAULT_SETTINGS } from '#glossary/model/settings.ts';
import type { Span } from '#glossary/model/span.ts';
import { useAlignedWords } from '../drafts/use-aligned-words.ts';
import { guideDid } from '../guide/guide-state.ts';
import { useText } from '../i18n/i18n.ts';
import { completionsQuery, settingsQuery } from '../state/queries.ts';
import { misspellingsQuery } from './misspellings-query.ts';
import { useHits, useSession, useSettledSegment } from './session-context.ts';
import { setCompletions } from './text/completion-plugin.ts';
import { hitMark, showMarks } from './text/marks-plugin.ts';
import { keepOwnLayout } from './text/own-layout.ts';
import { createTargetView, targetFieldOf } from './text/target-view.ts';
import type { EnglishStyle } from './text/typing-rules.ts';

const NO_SPANS: readonly Span[] = [];

interface ActiveTargetProps {
  readonly id: SegmentId;
  readonly isLocked: boolean;
}

/** The field of the active English. React draws its frame once; keys and saves are ProseMirror's alone. */
export const ActiveTarget = memo(function ActiveTarget({ id, isLocked }: ActiveTargetProps) {
  const text = useText('editor');
  const session = useSession();
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const label = text('englishSentence');
  const { data: settings = DEFAULT_SETTINGS } = useQuery(settingsQuery);
  const style = useRef<EnglishStyle>({ variety: settings.englishVariety });
  style.current = { variety: settings.englishVariety };
  const isLockedNow = useRef(isLocked);
  isLockedNow.current = isLocked;

  useLayoutEffect(() => {
    if (!host.current) return;
    const segment = session.rows.segment(id);
    const made = createTargetView(host.current, {
      text: segment?.target ?? plain(''),
      codes: segment ? [...segment.source.codes, ...segment.target.codes] : [],
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        lang: 'en',
        spellcheck: 'false',
        // Keeps the focus when the sentence is locked and can no longer be typed into.
        tabindex: '0',
        'data-region-focus': '',
        'data-testid': 'active-target',
      },
      isEditable: () => !isLockedNow.current,
      style: () => style.current,
      onTyped: (target) => {
        session.typed(target);
        guideDid('type');
      },
    });
    view.current = made;
    const endOwnLayout = keepOwnLayout(host.current, made.dom);
    session.target = targetFieldOf(made, () => style.current);
    takeFocus(made, session.clickedAt);
    if (session.clickedAt?.side === 'target') session.clickedAt = null;
    return () => {
      session.flush();
      endOwnLayout();
      session.target = null;
      view.current = null;
      made.destroy();
    };
  }, [id, label, session]);

  useEffect(() => {
    view.current?.setProps({ editable: () => !isLocked });
  }, [isLocked]);

  const hits = useHits(id, 'target');
  const aligned = useAlignedWords(id, 'target', view);
  const settled = useSettledSegment();
  const { data: completions } = useQuery({
    ...completionsQuery(id),
    enabled: settled?.id === id,
  });
  useEffect(() => {
    if (view.current && completions)
      setCompletions(
        view.current,
        completions.map((own) => own.text),
      );
  }, [completions]);
  const settledText = settled?.id === id ? settled.target.text : '';
  const { data: misspelt = NO_SPANS } = useQuery(misspellingsQuery(settledText, settings.englishVariety));
  useEffect(() => {
    if (!view.current || session.target?.text.text !== settledText) return;
    showMarks(view.current, [
      ...misspelt.map((span) => ({ ...span, className: 'misspelt', number: '', title: '' })),
      ...hits.map(hitMark),
      ...aligned.marks,
    ]);
  }, [misspelt, settledText, hits, aligned.marks, session]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the text box is ProseMirror's, inside
    <div
      ref={host}
      className="sentence"
      onMouseMove={aligned.onMouseMove}
      onMouseLeave={aligned.onMouseLeave}
    />
  );
});

/** The caret goes where the row was clicked, else to the end; a search field keeps the focus while one steps through hits. */
function takeFocus(view: EditorView, clickedAt: { x: number; y: number; side: string } | null): void {
  const focused = document.activeElement;
  const isTypingElsewhere = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement;
  if (clickedAt?.side === 'source' || (!clickedAt && isTypingElsewhere)) return;
  view.focus();
  if (!clickedAt) return;
  const place = view.posAtCoords({ left: clickedAt.x, top: clickedAt.y });
  if (!place) return;
  const { tr, doc } = view.state;
  view.dispatch(tr.setSelection(Selection.near(doc.resolve(place.pos))));
}
