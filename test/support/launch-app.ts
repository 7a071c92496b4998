import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, errors, type Page } from 'playwright-core';
import { projectFolder } from '../../main/runtime/node-24.mjs';
import { sandboxArguments } from '../../main/runtime/sandbox-arguments.ts';
import type { JourneyEquipment } from './journey-setup.ts';

/** How a journey wants the app started; the defaults are a fresh profile with an empty library. */
export interface LaunchOptions {
  /** Folder of the app's state and library; kept when named, else made for this launch and removed with it. */
  readonly userData?: string;
  /** Language of the window; English unless named. */
  readonly language?: 'en' | 'kk' | 'ru';
  /** Arguments of the app: `--library=FILE`, files to open. */
  readonly args?: readonly string[];
  /** Path of another engine than the app's, and the host to run it in. */
  readonly engine?: string;
  readonly engineHost?: 'utility' | 'fork';
  /** File that receives every network call of every process of the app, as strace writes it. */
  readonly networkTrace?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A running app and its window. */
export interface LaunchedApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** Ids of the app's engine processes. */
  engineProcesses(): Promise<readonly number[]>;
  /** Starts the app once more with the same profile, and waits until that start has handed over and ended. */
  startAgain(args: readonly string[]): Promise<void>;
  /** Closes the window as a user does and waits for all processes to end. */
  close(): Promise<void>;
  /** Ends the app at once, as a power cut does; the profile stays when it was named. */
  kill(): Promise<void>;
}

/** A window is there in one second; under strace in four. */
const SEEING_MS = 15_000;
const ATTEMPTS = 3;

/** Starts the real app, with its own profile, on the screen of the run. */
export async function launchApp(
  equipment: JourneyEquipment,
  options: LaunchOptions = {},
): Promise<LaunchedApp> {
  const userData = options.userData ?? mkdtempSync(path.join(tmpdir(), 'qostil-journey-'));
  const env: Record<string, string> = {
    ...(process.env as Record<string, string>),
    ...(equipment.display ? { DISPLAY: equipment.display } : {}),
    QOSTIL_NODE: equipment.node,
    LANGUAGE: options.language ?? 'en',
    // A locale that every Debian has, and in which names of files may be Cyrillic.
    LC_ALL: 'C.UTF-8',
    ...(options.engine ? { QOSTIL_ENGINE: options.engine } : {}),
    ...(options.engineHost ? { QOSTIL_ENGINE_HOST: options.engineHost } : {}),
    ...options.env,
  };
  delete env.ELECTRON_RUN_AS_NODE;
  const own = (more: readonly string[]): string[] => [
    projectFolder,
    `--user-data=${userData}`,
    ...sandboxArguments(),
    ...more,
  ];
  const start = (): Promise<ElectronApplication> =>
    _electron.launch({
      executablePath: options.networkTrace
        ? tracedExecutable(equipment.electron.executable, options.networkTrace)
        : equipment.electron.executable,
      args: own(options.args ?? []),
      env,
      // Playwright would turn the sandbox off for everyone.
      chromiumSandbox: true,
      timeout: SEEING_MS,
    });
  const { app, page } = await startUntilSeen(start);
  const ended = new Promise<void>((resolve) => app.process().once('exit', () => resolve()));
  const removeProfile = (): void => {
    if (options.userData === undefined)
      rmSync(userData, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  };
  return {
    app,
    page,
    userData,
    engineProcesses: () => engineProcesses(app),
    async startAgain(more) {
      const second = spawn(equipment.electron.executable, own(more), { env, stdio: 'ignore' });
      await new Promise((resolve) => second.once('exit', resolve));
    },
    async close() {
      await app.evaluate(({ BrowserWindow }) => {
        for (const window of BrowserWindow.getAllWindows()) window.close();
      });
      await ended;
      removeProfile();
    },
    async kill() {
      app.process().kill('SIGKILL');
      await ended;
      removeProfile();
    },
  };
}

/**
 * Starts the app and waits for its window. About once in fifty starts Playwright, which comes to an app that is already
 * running, does not get hold of it, or of a window that the app says has loaded: then it is started again. A window that
 * is not there, or has crashed, fails at once.
 */
async function startUntilSeen(
  start: () => Promise<ElectronApplication>,
  attempt = 1,
): Promise<{ readonly app: ElectronApplication; readonly page: Page }> {
  const app = await start().catch((error: unknown) => {
    if (!(error instanceof errors.TimeoutError) || attempt === ATTEMPTS) throw error;
  });
  if (!app) return startUntilSeen(start, attempt + 1);
  try {
    const page = await app.firstWindow({ timeout: SEEING_MS });
    // Before it has loaded, the window stands at about:blank.
    const isLoaded = () => location.protocol === 'qostil:' && document.readyState === 'complete';
    await page.waitForFunction(isLoaded, undefined, { timeout: SEEING_MS });
    return { app, page };
  } catch (error) {
    const isThere = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().some(
        ({ webContents }) => !webContents.isLoading() && !webContents.isCrashed(),
      ),
    );
    const ended = new Promise((resolve) => app.process().once('exit', resolve));
    app.process().kill('SIGKILL');
    await ended;
    if (!isThere || attempt === ATTEMPTS) throw error;
    return startUntilSeen(start, attempt + 1);
  }
}

/** Linux only: the utility process of Electron, or the forked Node, among the app's own processes. */
async function engineProcesses(app: ElectronApplication): Promise<readonly number[]> {
  const shell = await app.evaluate(() => process.pid);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const isChild =
          readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1] === String(shell);
        const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return isChild && /node\.mojom\.NodeService|engine\.cjs/u.test(commandLine);
      } catch {
        // The process ended meanwhile.
        return false;
      }
    });
}

/** A script in the place of Electron's executable that runs it under strace. */
function tracedExecutable(executable: string, trace: string): string {
  const script = `${trace}.sh`;
  writeFileSync(
    script,
    `#!/bin/sh\nexec strace -f -qq -e trace=network -o '${trace}' '${executable}' "$@"\n`,
  );
  chmodSync(script, 0o755);
  return script;
}
