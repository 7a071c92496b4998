import { app, type BrowserWindow, dialog, shell } from 'electron';
import type { Bridge } from '#contract/bridge.ts';
import { parseAddress } from './app-address.ts';
import type { Translate } from './translate.ts';

/** The native dialogs that the window may ask for. */
export type Dialogs = Pick<Bridge, 'chooseFiles' | 'chooseFolder' | 'chooseLibrary' | 'openExternal'> & {
  showAbout(): Promise<void>;
};

/** Dialogs over a window, in the language of the moment. */
export function createDialogs(window: BrowserWindow, translate: () => Translate): Dialogs {
  return {
    async chooseFiles({ extensions }) {
      const t = translate();
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: t('files.chooseFiles'),
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: t('files.articles'), extensions: [...extensions] },
          { name: t('files.all'), extensions: ['*'] },
        ],
      });
      return filePaths;
    },

    async chooseFolder({ defaultPath }) {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: translate()('files.chooseFolder'),
        ...(defaultPath === '' ? {} : { defaultPath }),
        properties: ['openDirectory', 'createDirectory'],
      });
      return filePaths[0] ?? null;
    },

    async chooseLibrary({ mode }) {
      const t = translate();
      const filters = [{ name: t('files.library'), extensions: ['qostil'] }];
      if (mode === 'create') {
        const defaultPath = `${t('files.libraryName')}.qostil`;
        const { filePath } = await dialog.showSaveDialog(window, {
          title: t('files.createLibrary'),
          defaultPath,
          filters,
        });
        return filePath || null;
      }
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: t('files.openLibrary'),
        properties: ['openFile'],
        filters,
      });
      return filePaths[0] ?? null;
    },

    async openExternal(address) {
      const url = parseAddress(address);
      if (url?.protocol !== 'https:') return false;
      const t = translate();
      const { response } = await dialog.showMessageBox(window, {
        type: 'question',
        message: t('external.question'),
        detail: url.href,
        buttons: [t('external.open'), t('dialog.cancel')],
        defaultId: 1,
        cancelId: 1,
      });
      if (response !== 0) return false;
      await shell.openExternal(url.href);
      return true;
    },

    async showAbout() {
      const t = translate();
      await dialog.showMessageBox(window, {
        type: 'info',
        title: t('app.about'),
        message: `Qostil · қос тіл\n${t('about.version', { version: app.getVersion() })}`,
        detail: `${t('about.text')}\n\nElectron ${process.versions.electron} · Chromium ${process.versions.chrome}`,
        buttons: [t('dialog.close')],
      });
    },
  };
}
