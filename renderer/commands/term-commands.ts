import type { CommandId } from '#contract/command-keys.ts';
import type { EntryId } from '#glossary/model/ids.ts';
import { addNewName, goToNextNewName } from '../editor/new-names.ts';
import type { EditorSession } from '../editor/session/editor-session.ts';
import { insertEnglish } from '../editor/session/insert-english.ts';
import { termAtCaret } from '../editor/session/term-at-caret.ts';
import { guideDid } from '../guide/guide-state.ts';
import { goTo } from '../state/navigation.ts';
import { bridge, engine } from '../state/workbench.ts';
import { markAll } from '../terms/entry-marks.ts';
import { useGlossaryView } from '../terms/glossary-view.ts';
import { mergeEntries } from '../terms/merge-entries.ts';
import { articleOf } from './article-commands.ts';
import { type Command, type CommandContext, editorCommand } from './command.ts';

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
      (editor) => {
        insertEnglish(editor, renderingAt(editor, index));
        guideDid('insertTerm');
      },
      (editor) => renderingAt(editor, index) !== '' && editor.active?.isLocked === false,
    ),
  ),
  editorCommand('term.nextNew', 'terms', goToNextNewName),
  editorCommand(
    'term.addNew',
    'terms',
    (editor) => addNewName(editor),
    (editor) => editor.aids.getState().newNames.length > 0,
  ),
  {
    id: 'entry.editCell',
    group: 'terms',
    isEnabled: ({ screen }) => {
      const { selected, isCellOpen, editing } = useGlossaryView.getState();
      return screen.name === 'glossary' && selected !== null && !isCellOpen && editing === null;
    },
    run: () => useGlossaryView.setState({ isCellOpen: true }),
  },
  {
    id: 'term.changeEverywhere',
    group: 'terms',
    isEnabled: (context) => entryToChange(context) !== null,
    run: (context) => {
      const entryId = entryToChange(context);
      if (entryId !== null) goTo({ name: 'rename', entryId });
    },
  },
  {
    id: 'term.consistency',
    group: 'terms',
    isEnabled: ({ screen }) => articleOf(screen) !== null,
    run: ({ screen }) => {
      const articleId = articleOf(screen);
      if (articleId !== null) goTo({ name: 'consistency', articleId });
    },
  },
  {
    id: 'glossary.harvest',
    group: 'terms',
    isEnabled: ({ screen }) => screen.name === 'glossary' || articleOf(screen) !== null,
    run: ({ screen }) => goTo({ name: 'harvest', articleId: articleOf(screen) }),
  },
  glossaryCommand('glossary.import', importTerms),
  glossaryCommand('glossary.export', () => goTo({ name: 'terms-export' })),
  { id: 'glossary.starter', group: 'terms', isEnabled: () => true, run: () => goTo({ name: 'starter' }) },
  {
    id: 'glossary.duplicates',
    group: 'terms',
    isEnabled: () => true,
    run: () => goTo({ name: 'duplicates' }),
  },
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
    id: 'entry.markAll',
    group: 'terms',
    isEnabled: ({ screen }) => screen.name === 'glossary',
    run: () => markAll(),
  },
  {
    id: 'entry.merge',
    group: 'terms',
    isEnabled: ({ screen }) => screen.name === 'glossary' && useGlossaryView.getState().marked.size > 1,
    run: mergeMarked,
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

/** Makes one of the marked entries: the selected one stays if it is among them, else the first. */
async function mergeMarked(): Promise<void> {
  const { marked, selected } = useGlossaryView.getState();
  const [first] = marked;
  const into = selected !== null && marked.has(selected) ? selected : first;
  if (into === undefined) return;
  if (!(await mergeEntries(into, [...marked]))) return;
  useGlossaryView.setState({ marked: new Set(), range: null, selected: into, at: null });
}

function glossaryCommand(id: CommandId, run: () => void | Promise<void>): Command {
  return { id, group: 'terms', isEnabled: ({ screen }) => screen.name === 'glossary', run };
}

async function importTerms(): Promise<void> {
  const formats = await engine.terms.exchangeFormats({});
  const [path] = await bridge.chooseFiles({ extensions: formats.flatMap((format) => format.extensions) });
  if (path !== undefined) goTo({ name: 'terms-import', path });
}

/** '' when there is no such term, or it has no English. */
function renderingAt(editor: EditorSession, index: number): string {
  return editor.aids.getState().terms[index]?.rendering ?? '';
}

/** The entry meant now: the selected one of the glossary unless a cell is being typed in, in the editor the term at the caret. */
function entryToChange({ screen, editor }: CommandContext): EntryId | null {
  if (screen.name === 'glossary') {
    const { selected, isCellOpen } = useGlossaryView.getState();
    return isCellOpen ? null : selected;
  }
  return editor ? (termAtCaret(editor)?.entry.id ?? null) : null;
}
