import type { UnknownName } from '#contract/terms-service.ts';
import { translate } from '../i18n/i18n.ts';
import { announce } from '../state/notices.ts';
import { newNamesQuery } from '../state/queries.ts';
import { queries } from '../state/workbench.ts';
import { addEntries } from '../terms/add-entries.ts';
import { newEntry } from '../terms/entry-content.ts';
import type { EditorSession } from './session/editor-session.ts';

/** Sentences looked through for the next new name. */
const REACH = 200;

/** Goes to the next name without an entry: in this sentence, else in the next one that has any. */
export async function goToNextNewName(editor: EditorSession): Promise<void> {
  const { newNames, chosenName } = editor.aids.getState();
  const next = newNames[chosenName + 1];
  if (next) {
    editor.aids.setState({ chosenName: chosenName + 1 });
    announce(translate('terms', 'saidNewName', { name: next.base }));
    return;
  }
  const from = editor.activePosition;
  for (let position = from + 1; position < Math.min(from + REACH, editor.rows.count); position += 1) {
    const id = editor.rows.idAt(position);
    if (id === undefined) break;
    const [first] = await queries.fetchQuery(newNamesQuery(id));
    if (editor.activePosition !== from) return;
    if (!first) continue;
    editor.goTo(position);
    announce(translate('terms', 'saidNewName', { name: first.base }));
    return;
  }
  if (newNames.length > 0) editor.aids.setState({ chosenName: 0 });
  announce(translate('terms', 'saidNoNewName'));
}

/** Adds a name, the chosen one unless another is meant, with its likeliest English or a spelling picked for it. */
export async function addNewName(editor: EditorSession, name?: UnknownName, english?: string): Promise<void> {
  const { newNames, chosenName } = editor.aids.getState();
  const meant = name ?? newNames[chosenName];
  if (!meant) return;
  const content = newEntry(meant.base, english ?? meant.suggestions[0] ?? '', meant.type);
  await addEntries([{ ...content, gender: meant.gender }]);
}
