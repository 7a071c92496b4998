import type { EntryContent } from '#glossary/model/entry.ts';
import type { EntryId } from '#glossary/model/ids.ts';
import { translate } from '../../i18n/i18n.ts';
import { goTo } from '../../state/navigation.ts';
import { notify } from '../../state/notices.ts';
import { engine } from '../../state/workbench.ts';
import { formsGivenWay, isOfferedTicked } from './rename-plan.ts';

/** After a change of an entry: offers to change its English in the articles too, where they still have the old form. */
export async function offerRename(
  entryId: EntryId,
  before: EntryContent,
  after: EntryContent,
): Promise<void> {
  const changes = formsGivenWay(before, after);
  const [first] = changes;
  if (first === undefined) return;
  const lines = await engine.terms.previewRename({ entryId, changes, articleId: null });
  const count = lines.filter(isOfferedTicked).length;
  if (count === 0) return;
  notify({
    kind: 'done',
    text: translate('rename', 'stillOld', { count, form: first.from }),
    action: {
      label: translate('rename', 'changeThere'),
      run: () => goTo({ name: 'rename', entryId, changes }),
    },
  });
}
