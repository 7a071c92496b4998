import type { HistoryScope } from '#contract/history-service.ts';
import { isPanelBeside } from '../editor/panel/is-panel-beside.ts';
import type { EditorSession } from '../editor/session/editor-session.ts';
import { translate } from '../i18n/i18n.ts';
import { travelRows } from '../memory/align/aligning.ts';
import { actionName } from '../state/action-name.ts';
import { announce } from '../state/notices.ts';
import { newWrite } from '../state/operation-id.ts';
import type { Screen } from '../state/screen.ts';
import { tellKept } from '../state/tell-kept.ts';
import { engine, queries, writes } from '../state/workbench.ts';
import { type Command, type CommandContext, editorCommand } from './command.ts';

/** Screens whose undo is that of the memories. */
const MEMORY_SCREENS: readonly Screen['name'][] = ['memories', 'units', 'memory-import'];

/** Undo, redo, find. */
export const EDITING_COMMANDS: readonly Command[] = [
  {
    id: 'edit.undo',
    group: 'editing',
    isEnabled: isHistoryOurs,
    run: (context) => travel(context, 'undo'),
  },
  {
    id: 'edit.redo',
    group: 'editing',
    isEnabled: isHistoryOurs,
    run: (context) => travel(context, 'redo'),
  },
  {
    id: 'edit.find',
    group: 'editing',
    isEnabled: () => true,
    run: ({ editor }) => (editor ? openFind(editor, 'find') : focusScreenSearch()),
  },
  editorCommand('edit.findNext', 'editing', (editor) => editor.findStep?.(1), isFinding),
  editorCommand('edit.findPrevious', 'editing', (editor) => editor.findStep?.(-1), isFinding),
  editorCommand('edit.replace', 'editing', (editor) => openFind(editor, 'replace')),
];

/** Where the panel lies over the rows it gives way to the bar. */
function openFind(editor: EditorSession, find: 'find' | 'replace'): void {
  editor.show({ find, shape: 'rows', ...(!isPanelBeside() && { isPanelOpen: false }) });
}

function isFinding(editor: EditorSession): boolean {
  return editor.findStep !== null;
}

/** In a plain field (search, note, form) the field's own undo is meant. */
function isHistoryOurs({ editor }: CommandContext): boolean {
  const focused = document.activeElement;
  const isPlainField = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement;
  return editor ? !isPlainField : !isPlainField || focused.value === '';
}

/** Typing in the active row is taken back first, then the steps the engine keeps. */
async function travel({ editor, screen }: CommandContext, direction: 'undo' | 'redo'): Promise<void> {
  if (screen.name === 'align') {
    travelRows(direction);
    return;
  }
  const action = editor
    ? await travelInEditor(editor, direction)
    : await travelInScope(scopeOf(screen), direction);
  if (action === null) return;
  const said = direction === 'undo' ? 'saidUndone' : 'saidRedone';
  announce(translate('common', said, { action: actionName(action) }));
}

async function travelInEditor(editor: EditorSession, direction: 'undo' | 'redo'): Promise<string | null> {
  if (editor.target?.[direction]()) return null;
  return direction === 'undo' ? editor.undo() : editor.redo();
}

async function travelInScope(scope: HistoryScope, direction: 'undo' | 'redo'): Promise<string> {
  const head = newWrite();
  const result = await writes.run(() => engine.history[direction]({ ...head, scope }));
  await queries.invalidateQueries();
  tellKept(result.kept);
  return result.action;
}

function scopeOf({ name }: Screen): HistoryScope {
  if (name === 'glossary') return { kind: 'glossary' };
  return { kind: MEMORY_SCREENS.includes(name) ? 'memory' : 'library' };
}

function focusScreenSearch(): void {
  const search = document.querySelector<HTMLInputElement>('[data-screen-search]');
  search?.focus();
  search?.select();
}
