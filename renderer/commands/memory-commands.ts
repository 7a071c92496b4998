import type { CommandId } from '#contract/command-keys.ts';
import type { Memory } from '#contract/memory-service.ts';
import type { EditorSession } from '../editor/session/editor-session.ts';
import { translate } from '../i18n/i18n.ts';
import { fillArticle, propagate } from '../memory/matches/fill-article.ts';
import { useShownMatches } from '../memory/matches/shown-matches.ts';
import { takeMatch } from '../memory/matches/take-match.ts';
import { addMemory, removeMemory } from '../memory/memories/change-memories.ts';
import { useMemoriesView } from '../memory/memories/memories-view.ts';
import { memoryJob, useMemoryJob } from '../memory/memory-job.ts';
import { memoriesQuery } from '../memory/memory-queries.ts';
import { refreshMemory } from '../memory/write-memory.ts';
import { goTo } from '../state/navigation.ts';
import { notify } from '../state/notices.ts';
import type { UnitPart } from '../state/screen.ts';
import { bridge, engine, queries } from '../state/workbench.ts';
import { type Command, type CommandContext, editorCommand } from './command.ts';

const TAKE: readonly CommandId[] = [
  'memory.take1',
  'memory.take2',
  'memory.take3',
  'memory.take4',
  'memory.take5',
];

const PARTS: readonly (readonly [CommandId, UnitPart])[] = [
  ['memory.browse', 'browse'],
  ['memory.duplicates', 'duplicates'],
  ['memory.conflicts', 'conflicts'],
  ['memory.replace', 'replace'],
  ['memory.statistics', 'statistics'],
];

/** What was said before: its matches in the editor, its memories, the words in it. */
export const MEMORY_COMMANDS: readonly Command[] = [
  {
    id: 'memory.concordance',
    group: 'memory',
    isEnabled: () => true,
    run: ({ editor }) => goTo({ name: 'concordance', text: editor ? selectedText(editor) : '' }),
  },
  ...TAKE.map((id, index) =>
    editorCommand(
      id,
      'memory',
      (editor) => {
        const match = useShownMatches.getState().matches[index];
        return match && takeMatch(editor, match);
      },
      (editor) =>
        useShownMatches.getState().matches[index] !== undefined && editor.active?.isLocked === false,
    ),
  ),
  editorCommand('memory.fill', 'memory', fillArticle, isIdle),
  editorCommand('memory.propagate', 'memory', (editor) => propagate(editor, true), hasEnglish),
  editorCommand('memory.propagateAll', 'memory', (editor) => propagate(editor, false), hasEnglish),
  { id: 'go.memories', group: 'view', isEnabled: () => true, run: () => goTo({ name: 'memories' }) },
  { id: 'memory.align', group: 'memory', isEnabled: () => true, run: () => goTo({ name: 'align' }) },
  { id: 'memory.import', group: 'memory', isEnabled: isAtMemories, run: importTmx },
  {
    id: 'memory.export',
    group: 'memory',
    isEnabled: isAtMemories,
    run: (context) => {
      const id = memoryOf(context)?.id;
      goTo({ name: 'memory-export', memoryIds: id === undefined ? memories().map((own) => own.id) : [id] });
    },
  },
  { id: 'memory.add', group: 'memory', isEnabled: isInList, run: addMemory },
  {
    id: 'memory.rename',
    group: 'memory',
    isEnabled: hasOther,
    run: () => useMemoriesView.setState({ isRenaming: true }),
  },
  {
    id: 'memory.remove',
    group: 'memory',
    isEnabled: hasOther,
    run: (context) => {
      const memory = memoryOf(context);
      return memory && removeMemory(memory);
    },
  },
  ...PARTS.map(
    ([id, part]): Command => ({
      id,
      group: 'memory',
      isEnabled: (context) => memoryOf(context) !== undefined,
      run: (context) => {
        const memory = memoryOf(context);
        if (memory) goTo({ name: 'units', memoryId: memory.id, part });
      },
    }),
  ),
  { id: 'memory.compact', group: 'memory', isEnabled: isIdle, run: compact },
];

/** The selected words of the active sentence; '' when nothing is selected. */
function selectedText({ active, source, target }: EditorSession): string {
  if (!active) return '';
  const cut = (text: string, span: { readonly start: number; readonly end: number } | undefined): string =>
    span ? text.slice(span.start, span.end).trim() : '';
  const kazakh = cut(active.source.text, source?.selection);
  const english = cut(active.target.text, target?.selection);
  return source?.isFocused ? kazakh || english : english || kazakh;
}

function memories(): readonly Memory[] {
  return queries.getQueryData(memoriesQuery.queryKey) ?? [];
}

/** The memory that is meant now: the one whose units are shown, or the one selected in the list. */
function memoryOf({ screen }: CommandContext): Memory | undefined {
  const selected = screen.name === 'memories' ? useMemoriesView.getState().selected : null;
  const id = screen.name === 'units' ? screen.memoryId : selected;
  return memories().find((memory) => memory.id === id);
}

function isAtMemories({ screen }: CommandContext): boolean {
  return screen.name === 'memories' || screen.name === 'units';
}

function isInList({ screen }: CommandContext): boolean {
  return screen.name === 'memories';
}

/** Whether a memory is selected that is not one's own work, which stays and has no name. */
function hasOther(context: CommandContext): boolean {
  return isInList(context) && memoryOf(context)?.kind === 'imported';
}

function hasEnglish({ active }: EditorSession): boolean {
  return active !== null && active.target.text !== '';
}

function isIdle(): boolean {
  return useMemoryJob.getState().jobId === null;
}

async function importTmx(): Promise<void> {
  const [path] = await bridge.chooseFiles({ extensions: ['tmx'] });
  if (path !== undefined) goTo({ name: 'memory-import', path });
}

async function compact(): Promise<void> {
  await memoryJob(async (jobId) => {
    const { dropped } = await engine.memory.compact({ jobId });
    await refreshMemory();
    notify({ kind: 'done', text: translate('memory', 'compacted', { count: dropped }) });
  });
}
