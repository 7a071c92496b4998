import type { ArticleId } from '#glossary/model/ids.ts';
import { currentLanguage, translate } from '../i18n/i18n.ts';
import { notify } from '../state/notices.ts';
import { report as reportTrouble } from '../state/trouble.ts';
import { bridge, engine } from '../state/workbench.ts';

/** Writes what was found as a page and as a table into a folder the writer chooses. */
export async function saveReport(articleIds: readonly ArticleId[]): Promise<void> {
  const folder = await bridge.chooseFolder({ defaultPath: '' });
  if (folder === null) return;
  const name = articleIds.length === 1 ? `findings-${articleIds[0]}` : 'findings';
  const paths = (['html', 'csv'] as const).map((format) => ({
    format,
    path: `${folder}/${name}.${format}`,
  }));
  try {
    for (const { format, path } of paths) {
      const language = currentLanguage();
      await engine.checks.report({
        jobId: `report-${format}`,
        articleIds,
        format,
        language,
        path,
      });
    }
    const action = { label: translate('common', 'reveal'), run: () => void bridge.reveal(paths[0]!.path) };
    notify({ kind: 'done', text: translate('review', 'reportSaved'), action });
  } catch (error) {
    reportTrouble(error);
  }
}
