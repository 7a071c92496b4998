import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

/** The library the app opens: the one it had open last, or the first one in the folder of the app's own files. */
export function defaultLibraryPath(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  const userData = path.join(applicationData(platform, environment, home), 'Qostil');
  return lastLibrary(path.join(userData, 'library.json')) ?? path.join(userData, 'library.qostil');
}

/** Electron's `appData` (docs: app.getPath): XDG_CONFIG_HOME or ~/.config; %APPDATA%; ~/Library/Application Support. */
function applicationData(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv, home: string): string {
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support');
  if (platform === 'win32') return environment.APPDATA ?? path.join(home, 'AppData', 'Roaming');
  return environment.XDG_CONFIG_HOME || path.join(home, '.config');
}

/** What the shell wrote when a library was opened; undefined when it never was, or the file cannot be read. */
function lastLibrary(file: string): string | undefined {
  try {
    return z.object({ path: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).path;
  } catch {
    return undefined;
  }
}
