import { translate } from '../i18n/i18n.ts';
import { leaveAligning } from '../memory/align/keep-aligning.ts';
import { goTo } from '../state/navigation.ts';
import { notify } from '../state/notices.ts';
import { bridge, engine, queries } from '../state/workbench.ts';
import type { Command } from './command.ts';

/** The library as a file. */
export const LIBRARY_COMMANDS: readonly Command[] = [
  { id: 'library.open', group: 'library', isEnabled: () => true, run: () => openLibrary('open') },
  { id: 'library.create', group: 'library', isEnabled: () => true, run: () => openLibrary('create') },
  { id: 'library.backUp', group: 'library', isEnabled: () => true, run: backUp },
  {
    id: 'library.backups',
    group: 'library',
    isEnabled: () => true,
    run: () => goTo({ name: 'settings', part: 'library' }),
  },
  { id: 'app.settings', group: 'library', isEnabled: () => true, run: () => goTo({ name: 'settings' }) },
];

/** Opens or makes another library; screens of the one before are left. */
async function openLibrary(mode: 'open' | 'create'): Promise<void> {
  const path = await bridge.chooseLibrary({ mode });
  if (path === null) return;
  await engine.library.open({ path });
  leaveAligning();
  goTo({ name: 'articles' });
  await queries.invalidateQueries();
}

async function backUp(): Promise<void> {
  const backup = await engine.library.backUp({});
  await queries.invalidateQueries({ queryKey: ['library'] });
  notify({
    kind: 'done',
    text: translate('settings', 'backedUp'),
    action: { label: translate('common', 'reveal'), run: () => void bridge.reveal(backup.path) },
  });
}
