// Entry of Electron's main process: one app, one window, one engine.
import path from 'node:path';
import { app, BrowserWindow, MessageChannelMain, nativeTheme } from 'electron';
import { z } from 'zod';
import type { Preferences } from '#contract/bridge.ts';
import { CHANNELS } from '#contract/channels.ts';
import { declareAppScheme, serveApp } from './app-protocol.ts';
import { handleBridge } from './bridge-handlers.ts';
import { createDialogs, type Dialogs } from './dialogs.ts';
import { chooseEngineHost } from './engine-host/choose-engine.ts';
import { EngineSupervisor } from './engine-host/engine-supervisor.ts';
import { type LaunchArguments, readLaunchArguments } from './launch-arguments.ts';
import { createMenuBar } from './menu/menu-bar.ts';
import { createPagePrinter } from './page-printer.ts';
import { firstPreferences, parsePreferences } from './preferences.ts';
import { lockDown, silenceChromium } from './security.ts';
import { openStateFile } from './state-file.ts';
import { translator } from './translate.ts';
import { type AppWindow, openWindow } from './window.ts';
import { parseWindowPlace } from './window-place.ts';

const launch = readLaunchArguments(process.argv, process.cwd(), app.isPackaged);
// The same folder whether packaged or not, so that the command line finds the library.
app.setPath('userData', launch.userData ?? path.join(app.getPath('appData'), 'Qostil'));

if (app.requestSingleInstanceLock()) {
  declareAppScheme();
  silenceChromium();
  run(launch);
} else {
  app.quit();
}

function run({ library, files }: LaunchArguments): void {
  const userData = app.getPath('userData');
  const inUserData = (name: string): string => path.join(userData, name);
  const lastLibrary = openStateFile(inUserData('library.json'), (stored) => {
    const { data } = z.object({ path: z.string().min(1) }).safeParse(stored);
    return data ?? { path: inUserData('library.qostil') };
  });

  let open: (AppWindow & { readonly dialogs: Dialogs }) | undefined;
  const send = (channel: string, ...values: readonly unknown[]): void => {
    if (open && !open.window.isDestroyed()) open.window.webContents.send(channel, ...values);
  };
  const engineHost = chooseEngineHost({ library: library ?? lastLibrary.read().path, userData });
  const engine = new EngineSupervisor({
    start: engineHost.start,
    makeChannel: () => new MessageChannelMain(),
    onPort: (port) => open?.window.webContents.postMessage(CHANNELS.enginePort, null, [port]),
    onAway: () => send(CHANNELS.engineAway),
    onTold: (message) => {
      if (message.kind === 'library-opened') lastLibrary.write({ path: message.path });
    },
  });
  if (engineHost.isBeforeReady) engine.start();

  void app.whenReady().then(() => {
    const place = openStateFile(inUserData('window.json'), parseWindowPlace);
    const preferences = openStateFile(inUserData('preferences.json'), (stored) =>
      parsePreferences(stored, firstPreferences(app.getPreferredSystemLanguages())),
    );
    lockDown();
    serveApp(path.join(__dirname, '..', 'renderer'));
    nativeTheme.themeSource = sourceOf(preferences.read().theme);

    let isWindowReady = false;
    let filesToOpen = files;
    const changePreferences = (change: unknown): Preferences => {
      const next = parsePreferences(change, preferences.read());
      preferences.write(next);
      nativeTheme.themeSource = sourceOf(next.theme);
      if (open) open.window.webContents.setZoomFactor(next.zoom / 100);
      menu.showPreferences(next);
      send(CHANNELS.preferences, next);
      return next;
    };
    const showWindow = (): void => {
      const appWindow = openWindow(preferences.read(), place);
      const translate = () => translator(preferences.read().language);
      open = { ...appWindow, dialogs: createDialogs(appWindow.window, translate) };
      appWindow.window.on('closed', () => {
        open = undefined;
        isWindowReady = false;
        engine.forgetWindow();
      });
    };
    const openFiles = (paths: readonly string[]): void => {
      filesToOpen = [...filesToOpen, ...paths];
      if (!isWindowReady || filesToOpen.length === 0) return;
      send(CHANNELS.openFiles, filesToOpen);
      filesToOpen = [];
    };

    // The window first: its process starts while the rest is made.
    showWindow();
    if (!engineHost.isBeforeReady) engine.start();
    const menu = createMenuBar(preferences.read(), {
      command: (id) => send(CHANNELS.command, id),
      openArticle: (id) => send(CHANNELS.openArticle, id),
      changePreferences,
      showAbout: () => void open?.dialogs.showAbout(),
    });
    handleBridge({
      ready() {
        isWindowReady = true;
        engine.connectWindow();
        menu.fill();
        openFiles([]);
      },
      closed: () => open?.finishClosing(),
      changePreferences,
      showCommands: menu.showCommands,
      showRecentArticles: menu.showRecentArticles,
      chooseFiles: async (options) => (await open?.dialogs.chooseFiles(options)) ?? [],
      chooseFolder: async (options) => (await open?.dialogs.chooseFolder(options)) ?? null,
      chooseLibrary: async (options) => (await open?.dialogs.chooseLibrary(options)) ?? null,
      openExternal: async (address) => (await open?.dialogs.openExternal(address)) ?? false,
      ...createPagePrinter(),
    });

    app.on('second-instance', (_event, argv, folder) => {
      const window = open?.window;
      if (window?.isMinimized()) window.restore();
      window?.focus();
      openFiles(readLaunchArguments(argv, folder, app.isPackaged).files);
    });
    app.on('open-file', (event, file) => {
      event.preventDefault();
      openFiles([file]);
    });
    app.on('activate', () => {
      if (BrowserWindow.getAllWindows().length === 0) showWindow();
    });
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', (event) => {
    event.preventDefault();
    void engine.quit().then(() => app.exit(0));
  });
}

/** Chromium knows light and dark only; high contrast is light on black. */
function sourceOf(theme: Preferences['theme']): 'system' | 'light' | 'dark' {
  return theme === 'contrast' ? 'dark' : theme;
}
