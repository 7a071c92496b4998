import type { OwnCheck } from '#contract/checks-service.ts';
import { translate } from '../../i18n/i18n.ts';
import { notify } from '../../state/notices.ts';
import { bridge, engine, writes } from '../../state/workbench.ts';
import { refreshFindings } from '../review-queries.ts';

/** Keeps the own checks and looks at everything again. Errors: pattern-*, input-invalid. */
export async function keepOwnChecks(checks: readonly OwnCheck[]): Promise<void> {
  await writes.run(() => engine.checks.setOwnChecks({ checks }));
  await refreshFindings();
}

/** Takes over the checks of a file the writer chooses. */
export async function importOwnChecks(): Promise<void> {
  const [path] = await bridge.chooseFiles({ extensions: ['json'] });
  if (path === undefined) return;
  const checks = await writes.run(() => engine.checks.importOwnChecks({ path }));
  await refreshFindings();
  notify({ kind: 'done', text: translate('review', 'ownImported', { count: checks.length }) });
}

/** Writes them into a folder the writer chooses. */
export async function exportOwnChecks(): Promise<void> {
  const folder = await bridge.chooseFolder({ defaultPath: '' });
  if (folder === null) return;
  const path = `${folder}/qostil-checks.json`;
  const { checks } = await engine.checks.exportOwnChecks({ path });
  notify({
    kind: 'done',
    text: translate('review', 'ownExported', { count: checks }),
    action: { label: translate('common', 'reveal'), run: () => void bridge.reveal(path) },
  });
}
