import type { CommandId } from '#contract/command-keys.ts';
import { draftArticles, draftSegment, stopDrafting, takeOffer, useDrafting } from '../drafts/drafting.ts';
import { showGloss } from '../drafts/gloss-state.ts';
import { useShownOffers } from '../drafts/shown-offers.ts';
import type { EditorSession } from '../editor/session/editor-session.ts';
import { type Command, editorCommand } from './command.ts';

const TAKE: readonly CommandId[] = [
  'draft.take1',
  'draft.take2',
  'draft.take3',
  'draft.take4',
  'draft.take5',
  'draft.take6',
  'draft.take7',
  'draft.take8',
  'draft.take9',
];

/** Drafts of the sentence and of the article, and what is known about a word. */
export const DRAFT_COMMANDS: readonly Command[] = [
  editorCommand('draft.segment', 'segment', (editor) => draftSegment(editor), mayDraft),
  editorCommand('draft.ask', 'segment', (editor) => draftSegment(editor, 'server'), mayDraft),
  editorCommand('draft.empty', 'segment', (editor) => draftRows(editor, 'empty'), isIdle),
  editorCommand('draft.untouched', 'segment', (editor) => draftRows(editor, 'untouched'), isIdle),
  {
    id: 'draft.stop',
    group: 'segment',
    isEnabled: () => !isIdle(),
    run: stopDrafting,
  },
  ...TAKE.map((id, index) =>
    editorCommand(
      id,
      'segment',
      (editor) => {
        const offer = useShownOffers.getState().offers[index];
        return offer && takeOffer(editor, offer);
      },
      (editor) => useShownOffers.getState().offers[index] !== undefined && editor.active?.isLocked === false,
    ),
  ),
  editorCommand('word.gloss', 'segment', showGloss),
];

function draftRows(editor: EditorSession, rows: 'empty' | 'untouched'): Promise<void> {
  editor.flush();
  return draftArticles([editor.articleId], rows);
}

function isIdle(): boolean {
  return useDrafting.getState().jobId === null;
}

function mayDraft(editor: EditorSession): boolean {
  return isIdle() && editor.active?.isLocked === false && editor.active.source.text !== '';
}
