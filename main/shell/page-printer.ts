import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, BrowserWindow, session } from 'electron';
import type { Bridge } from '#contract/bridge.ts';

/** Prints pages as PDF. */
export type PagePrinter = Pick<Bridge, 'printFolder' | 'printPdf'>;

type Refusal = NonNullable<Awaited<ReturnType<Bridge['printPdf']>>>;

/** Session of the pages that are printed, kept in memory only. */
const PARTITION = 'print';

/** Prints the pages of folders that it gave out, and takes each folder away with its page. */
export function createPagePrinter(): PagePrinter {
  const folders = new Set<string>();
  return {
    async printFolder() {
      const folder = await mkdtemp(path.join(app.getPath('temp'), 'qostil-print-'));
      folders.add(folder);
      return folder;
    },
    async printPdf({ page, pdf, isOverwriteAllowed }) {
      const folder = path.dirname(page);
      if (!folders.delete(folder)) throw new Error('a page from another folder');
      try {
        if (!isOverwriteAllowed && existsSync(pdf)) return refusal('file-exists', { path: pdf });
        await writeWhole(pdf, await printed(page));
        return null;
      } catch (error) {
        const { code = '', message } = error as NodeJS.ErrnoException;
        if (/^E(?:NOSPC|DQUOT)$/u.test(code)) return refusal('disk-full', { path: pdf }, message);
        if (/^E(?:ACCES|PERM|ROFS|ISDIR|NOENT)$/u.test(code))
          return refusal('folder-not-writable', { folder: path.dirname(pdf) }, message);
        throw error;
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

/** The page as PDF, from a window nobody sees: it runs no script and loads nothing but the page. */
async function printed(page: string): Promise<Buffer> {
  const own = session.fromPartition(PARTITION, { cache: false });
  const address = pathToFileURL(page).href;
  own.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: url !== address }));
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
    },
  });
  try {
    await window.loadFile(page);
    return await window.webContents.printToPDF({ pageSize: 'A4' });
  } finally {
    window.destroy();
  }
}

/** The file appears under its name when it is whole. */
async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const unfinished = `${file}.unfinished`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

function refusal(code: Refusal['code'], params: Refusal['params'], detail = ''): Refusal {
  return { code, params, detail };
}
