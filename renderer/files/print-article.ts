import type { ExportRequest } from '#contract/files-service.ts';
import { QostilError } from '#glossary/model/errors.ts';
import { bridge, engine } from '../state/workbench.ts';

/**
 * Prints an article, both languages side by side, as PDF, and answers with its path: the engine writes the page, the
 * shell prints it. Errors: as export; file-exists.
 */
export async function printArticle(request: ExportRequest, jobId: string): Promise<string> {
  const { folder, baseName, isOverwriteAllowed } = request;
  const printing = await bridge.printFolder();
  const { paths } = await engine.files.export({
    ...request,
    jobId,
    formats: ['bilingual-html'],
    folder: printing,
    baseName: 'page',
  });
  const pdf = `${folder}${bridge.platform === 'win32' ? '\\' : '/'}${baseName}.bilingual.pdf`;
  const refused = await bridge.printPdf({ page: paths[0]!, pdf, isOverwriteAllowed });
  if (refused) throw new QostilError(refused.code, refused.params, refused.detail);
  return pdf;
}
