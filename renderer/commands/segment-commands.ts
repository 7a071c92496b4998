import { insertNextCode } from '../editor/session/code-actions.ts';
import type { EditorSession } from '../editor/session/editor-session.ts';
import { isUnconfirmed } from '../editor/session/row-filter.ts';
import {
  addSegment,
  type Confirmation,
  clearTarget,
  confirmAndGo,
  copySource,
  merge,
  removeAdded,
  repairSource,
  setRelation,
  setState,
  split,
  toggleLock,
} from '../editor/session/segment-actions.ts';
import { translate } from '../i18n/i18n.ts';
import { announce } from '../state/notices.ts';
import { type Command, editorCommand } from './command.ts';

/** Moving through the sentences and settling them. */
export const SEGMENT_COMMANDS: readonly Command[] = [
  editorCommand('segment.confirm', 'segment', (editor) => confirm(editor, 'next')),
  editorCommand('segment.confirmToUnconfirmed', 'segment', (editor) => confirm(editor, 'unconfirmed')),
  editorCommand('segment.next', 'segment', (editor) => go(editor, 1)),
  editorCommand('segment.previous', 'segment', (editor) => go(editor, -1)),
  editorCommand('segment.nextUnconfirmed', 'segment', (editor) => goUnconfirmed(editor, 1)),
  editorCommand('segment.previousUnconfirmed', 'segment', (editor) => goUnconfirmed(editor, -1)),
  editorCommand('segment.jump', 'segment', (editor) => editor.show({ prompt: 'jump' })),
  editorCommand('segment.filter', 'segment', (editor) => editor.show({ isFilterOpen: true })),
  editorCommand('segment.copySource', 'segment', copySource, isOpen),
  editorCommand('segment.clear', 'segment', clearTarget, isOpen),
  editorCommand('segment.split', 'segment', split, isOpen),
  editorCommand('segment.merge', 'segment', merge, isOpen),
  {
    ...editorCommand('segment.lock', 'segment', toggleLock),
    isChecked: ({ editor }) => editor?.active?.isLocked ?? false,
  },
  editorCommand('segment.note', 'segment', (editor) =>
    editor.show({ isNoteOpen: !editor.view.getState().isNoteOpen }),
  ),
  editorCommand(
    'segment.review',
    'segment',
    (editor) => settle(editor, 'reviewed'),
    (editor) => editor.active?.target.text !== '',
  ),
  editorCommand(
    'segment.toDraft',
    'segment',
    (editor) => settle(editor, 'draft'),
    (editor) => editor.active?.state === 'confirmed' || editor.active?.state === 'reviewed',
  ),
  editorCommand('segment.versions', 'segment', (editor) =>
    editor.show({ areVersionsOpen: !editor.view.getState().areVersionsOpen, isPanelOpen: true }),
  ),
  {
    ...editorCommand('segment.leaveOut', 'segment', leaveOut, isOpen),
    isChecked: ({ editor }) => editor?.active?.relation.kind === 'left-out',
  },
  editorCommand('segment.add', 'segment', addSegment),
  editorCommand(
    'segment.removeAdded',
    'segment',
    removeAdded,
    (editor) => editor.active?.relation.kind === 'added',
  ),
  editorCommand('segment.move', 'segment', (editor) => editor.show({ prompt: 'move' }), isOpen),
  {
    ...editorCommand('segment.mergeEnglish', 'segment', mergeEnglish, isOpen),
    isChecked: ({ editor }) => editor?.active?.relation.kind === 'merged',
  },
  editorCommand('code.insert', 'segment', insertCode, hasCodes),
  editorCommand('code.left', 'segment', ({ target }) => target?.moveCode(-1), hasCodes),
  editorCommand('code.right', 'segment', ({ target }) => target?.moveCode(1), hasCodes),
  editorCommand('segment.spelling', 'segment', (editor) => editor.show({ isSpellingOpen: true }), isOpen),
  editorCommand('segment.repairSource', 'segment', repairSource, isOpen),
];

function isOpen(editor: EditorSession): boolean {
  return editor.active !== null && !editor.active.isLocked;
}

/** Whether there is a code to put in or to move. */
function hasCodes(editor: EditorSession): boolean {
  const { active } = editor;
  return isOpen(editor) && (active?.source.codes.length ?? 0) + (active?.target.codes.length ?? 0) > 0;
}

function insertCode(editor: EditorSession): void {
  if (!insertNextCode(editor)) announce(translate('editor', 'saidNoCodeMissing'));
}

const SAID = {
  confirmed: 'saidConfirmed',
  empty: 'saidNothingToConfirm',
  arrived: 'saidDraftArrived',
} as const satisfies Record<Confirmation, string>;

async function confirm(editor: EditorSession, to: 'next' | 'unconfirmed'): Promise<void> {
  const outcome = await confirmAndGo(editor, to);
  announce(translate('editor', SAID[outcome], { number: editor.activePosition + 1 }));
}

function settle(editor: EditorSession, state: 'reviewed' | 'draft'): void {
  const { active } = editor;
  if (active) setState(editor, active, state);
}

function go(editor: EditorSession, by: 1 | -1): void {
  const position = editor.neighbour(by);
  if (position !== null) editor.goTo(position);
}

function goUnconfirmed(editor: EditorSession, by: 1 | -1): void {
  const position = editor.neighbour(by, (place) => isUnconfirmed(editor.rows.stateAt(place)));
  if (position !== null) editor.goTo(position);
  else announce(translate('editor', 'saidNoneUnconfirmed'));
}

function leaveOut(editor: EditorSession): void {
  const isLeftOut = editor.active?.relation.kind === 'left-out';
  setRelation(editor, { kind: isLeftOut ? 'normal' : 'left-out' });
}

/** Several to one: the English of this sentence stands in that of the one before. */
function mergeEnglish(editor: EditorSession): void {
  if (editor.active?.relation.kind === 'merged') {
    setRelation(editor, { kind: 'normal' });
    return;
  }
  const into = editor.rows.idAt(editor.activePosition - 1);
  if (into !== undefined) setRelation(editor, { kind: 'merged', into });
}
