import path from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { Preferences } from '#contract/bridge.ts';
import { CHANNELS, START_ARGUMENT } from '#contract/channels.ts';
import { APP_ORIGIN } from './app-address.ts';
import type { StateFile } from './state-file.ts';
import { reachablePlace, type WindowPlace } from './window-place.ts';

const FIRST_SIZE = { width: 1280, height: 800 };
const LEAST_SIZE = { minWidth: 720, minHeight: 520 };
/** Painted before the page is: `--ground` of renderer/styles/tokens.css, so that nothing flashes. */
const GROUND = { light: '#f4f6f6', dark: '#141719' };
/** A window that does not say it has saved is closed all the same after this. */
const CLOSING_MS = 3_000;
/** A second crash within this is the page's own fault. */
const CRASH_LOOP_MS = 10_000;

/** The window, and the two things that end its wait for a close. */
export interface AppWindow {
  readonly window: BrowserWindow;
  /** The page has saved what it had. */
  finishClosing(): void;
}

/** Opens the window where it was left. */
export function openWindow(preferences: Preferences, place: StateFile<WindowPlace>): AppWindow {
  const { bounds, isMaximized } = place.read();
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...FIRST_SIZE,
    ...LEAST_SIZE,
    ...reachablePlace(bounds, workAreas),
    show: false,
    title: 'Qostil',
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: {
      preload: path.join(__dirname, '..', 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      additionalArguments: [START_ARGUMENT + JSON.stringify({ preferences, appVersion: app.getVersion() })],
    },
  });
  if (isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.webContents.on('did-finish-load', () => window.webContents.setZoomFactor(preferences.zoom / 100));
  reloadAfterCrash(window);
  const finishClosing = closeAfterSaving(window, place);
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return { window, finishClosing };
}

/** A page that crashed starts anew, and has lost at most its last half second; one that crashes at once stays down. */
function reloadAfterCrash({ webContents }: BrowserWindow): void {
  let crashedAt = Number.NEGATIVE_INFINITY;
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const isRepeated = Date.now() - crashedAt < CRASH_LOOP_MS;
    crashedAt = Date.now();
    if (!isRepeated) webContents.reload();
  });
}

function closeAfterSaving(window: BrowserWindow, place: StateFile<WindowPlace>): () => void {
  let waiting: NodeJS.Timeout | undefined;
  const finishClosing = (): void => {
    clearTimeout(waiting);
    if (!window.isDestroyed()) window.destroy();
  };
  window.on('close', (event) => {
    // A page that is gone has nothing left to save.
    if (window.webContents.isCrashed()) return;
    event.preventDefault();
    if (waiting) return;
    place.write({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() });
    window.webContents.send(CHANNELS.closing);
    waiting = setTimeout(finishClosing, CLOSING_MS);
  });
  return finishClosing;
}
