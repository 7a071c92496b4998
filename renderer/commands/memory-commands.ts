import type { EditorSession } from '../editor/session/editor-session.ts';
import { goTo } from '../state/navigation.ts';
import type { Command } from './command.ts';

/** What was said before. */
export const MEMORY_COMMANDS: readonly Command[] = [
  {
    id: 'memory.concordance',
    group: 'terms',
    isEnabled: () => true,
    run: ({ editor }) => goTo({ name: 'concordance', text: editor ? selectedText(editor) : '' }),
  },
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
