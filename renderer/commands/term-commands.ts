import type { CommandId } from '#contract/command-keys.ts';
import type { EditorSession } from '../editor/session/editor-session.ts';
import { goTo } from '../state/navigation.ts';
import { useGlossaryView } from '../terms/glossary-view.ts';
import { type Command, editorCommand } from './command.ts';

const INSERT: readonly CommandId[] = [
  'term.insert1',
  'term.insert2',
  'term.insert3',
  'term.insert4',
  'term.insert5',
  'term.insert6',
  'term.insert7',
  'term.insert8',
  'term.insert9',
];

/** Terms of the sentence, and the glossary's table. */
export const TERM_COMMANDS: readonly Command[] = [
  editorCommand('term.add', 'terms', addFromSelection),
  ...INSERT.map((id, index) =>
    editorCommand(
      id,
      'terms',
      (editor) => insertRendering(editor, index),
      (editor) => Boolean(editor.renderings[index]) && editor.active?.isLocked === false,
    ),
  ),
  {
    id: 'entry.add',
    group: 'terms',
    isEnabled: ({ screen }) => screen.name === 'glossary',
    run: () => useGlossaryView.setState({ editing: 'new' }),
  },
  {
    id: 'entry.edit',
    group: 'terms',
    isEnabled: ({ screen }) => screen.name === 'glossary' && useGlossaryView.getState().selected !== null,
    run: () => useGlossaryView.setState(({ selected }) => ({ editing: selected })),
  },
  {
    id: 'entry.remove',
    group: 'terms',
    isEnabled: ({ screen }) => screen.name === 'glossary' && useGlossaryView.getState().selected !== null,
    run: () => useGlossaryView.getState().removeSelected(),
  },
  {
    id: 'go.glossary',
    group: 'view',
    isEnabled: () => true,
    run: () => goTo({ name: 'glossary' }),
  },
];

/** Opens the form in the panel with the selected Kazakh, or empty when nothing is selected. */
function addFromSelection(editor: EditorSession): void {
  const { active, source } = editor;
  const span = source?.selection ?? { start: 0, end: 0 };
  const selected = active?.source.text.slice(span.start, span.end).trim() ?? '';
  editor.show({ newTerm: selected, isPanelOpen: true });
}

/** Puts a rendering in at the caret, parted from the word before it. */
function insertRendering(editor: EditorSession, index: number): void {
  const { target } = editor;
  const rendering = editor.renderings[index];
  if (!target || !rendering) return;
  const before = target.text.text.slice(0, target.selection.start);
  const isParted = before === '' || /[\s(“‘"'«—–-]$/u.test(before);
  target.insert(isParted ? rendering : ` ${rendering}`);
  target.focus();
}
