import { homedir } from 'node:os';
import path from 'node:path';

/** The library the app opens when it was never told another: in the folder where Electron keeps the app's own files. */
export function defaultLibraryPath(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  return path.join(applicationData(platform, environment, home), 'Qostil', 'library.qostil');
}

/** Electron's `appData` (docs: app.getPath): XDG_CONFIG_HOME or ~/.config; %APPDATA%; ~/Library/Application Support. */
function applicationData(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv, home: string): string {
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support');
  if (platform === 'win32') return environment.APPDATA ?? path.join(home, 'AppData', 'Roaming');
  return environment.XDG_CONFIG_HOME || path.join(home, '.config');
}
