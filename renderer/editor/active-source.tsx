import type { EditorView } from 'prosemirror-view';
import { type KeyboardEvent, memo, useEffect, useLayoutEffect, useRef } from 'react';
import type { HomoglyphWord } from '#contract/text-service.ts';
import type { CodedText } from '#glossary/model/coded-text.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import { useAlignedWords } from '../drafts/use-aligned-words.ts';
import { useText } from '../i18n/i18n.ts';
import { split } from './session/segment-actions.ts';
import { useAids, useHits, useSession } from './session-context.ts';
import { hitMark, showMarks, type TextMark } from './text/marks-plugin.ts';
import { createSourceView, sourceFieldOf } from './text/source-view.ts';

interface ActiveSourceProps {
  readonly id: SegmentId;
  readonly source: CodedText;
  readonly language: string;
  readonly homoglyphs: readonly HomoglyphWord[];
}

/** The Kazakh of the active row: terms underlined by type and numbered, words with foreign letters marked. */
export const ActiveSource = memo(function ActiveSource(props: ActiveSourceProps) {
  const { id, source, language, homoglyphs } = props;
  const text = useText('editor');
  const session = useSession();
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const label = text('kazakhSentence');

  // biome-ignore lint/correctness/useExhaustiveDependencies: the field is made anew for another sentence or source
  useLayoutEffect(() => {
    if (!host.current) return;
    const made = createSourceView(host.current, source, {
      role: 'textbox',
      'aria-readonly': 'true',
      'aria-multiline': 'true',
      'aria-label': label,
      lang: language,
      spellcheck: 'false',
      'data-testid': 'active-source',
    });
    view.current = made;
    session.source = sourceFieldOf(made);
    if (session.clickedAt?.side === 'source') {
      const { x, y } = session.clickedAt;
      session.clickedAt = null;
      const place = made.posAtCoords({ left: x, top: y });
      if (place) session.source.focus(place.pos);
    }
    return () => {
      session.source = null;
      view.current = null;
      made.destroy();
    };
  }, [id, source.text, language, label, session]);

  const hits = useHits(id, 'source');
  const aligned = useAlignedWords(id, 'source', view);
  const terms = useAids((aids) => aids.terms);
  const newNames = useAids((aids) => aids.newNames);
  const chosenName = useAids((aids) => aids.chosenName);

  useEffect(() => {
    if (!view.current) return;
    const termMarks = terms.map(
      (hit, index): TextMark => ({
        start: hit.start,
        end: hit.end,
        className: `term term-${hit.entry.type}`,
        number: index < 9 ? String(index + 1) : '',
        title: hit.rendering,
      }),
    );
    const nameMarks = newNames.map(
      (name, index): TextMark => ({
        start: name.start,
        end: name.end,
        className: index === chosenName ? 'new-name new-name-chosen' : 'new-name',
        number: '',
        title: name.suggestions[0] ?? '',
      }),
    );
    const homoglyphMarks = homoglyphs.map(
      (word): TextMark => ({
        start: word.start,
        end: word.end,
        className: 'homoglyph',
        number: '',
        title: text('homoglyphTitle', { word: word.repaired }),
      }),
    );
    showMarks(view.current, [
      ...termMarks,
      ...nameMarks,
      ...homoglyphMarks,
      ...hits.map(hitMark),
      ...aligned.marks,
    ]);
  }, [terms, newNames, chosenName, homoglyphs, hits, aligned.marks, text]);

  /** While a place to cut is chosen, Enter cuts and Esc leaves the sentence whole. */
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!session.view.getState().isChoosingSplit) return;
    if (event.key === 'Enter') void split(session);
    else if (event.key === 'Escape') {
      session.show({ isChoosingSplit: false });
      session.target?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the text box is ProseMirror's, inside
    <div
      ref={host}
      className="sentence"
      onKeyDown={onKeyDown}
      onMouseMove={aligned.onMouseMove}
      onMouseLeave={aligned.onMouseLeave}
      onBlur={() => session.show({ isChoosingSplit: false })}
    />
  );
});
