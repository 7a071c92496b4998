import { fixFirst } from '../review/fix-in-field.ts';
import { goToFinding } from '../review/go-to-finding.ts';
import { goTo } from '../state/navigation.ts';
import { type Command, editorCommand } from './command.ts';

/** Findings of the checks. */
export const REVIEW_COMMANDS: readonly Command[] = [
  editorCommand('review.open', 'article', (editor) => {
    editor.flush();
    goTo({ name: 'review', articleId: editor.articleId });
  }),
  {
    id: 'review.all',
    group: 'article',
    isEnabled: () => true,
    run: () => goTo({ name: 'review', articleId: null }),
  },
  editorCommand('review.next', 'segment', (editor) => goToFinding(editor, 1)),
  editorCommand('review.previous', 'segment', (editor) => goToFinding(editor, -1)),
  editorCommand('review.fix', 'segment', fixFirst, (editor) => editor.active?.isLocked === false),
];
