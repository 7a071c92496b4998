import { translate } from '../i18n/i18n.ts';
import { goTo } from '../state/navigation.ts';
import { notify } from '../state/notices.ts';
import { engine } from '../state/workbench.ts';

/** Shows files, and those in folders, before they are taken in. */
export async function openDocuments(paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  const found = await engine.files.documents({ paths });
  if (found.length > 0) goTo({ name: 'import', paths: found });
  else notify({ kind: 'error', text: translate('files', 'nothingReadable') });
}
