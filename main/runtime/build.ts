import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './node-24.mjs';

const SOURCES = [
  'glossary/**/*.*',
  'main/**/*.*',
  'renderer/**/*.*',
  'electron.config.ts',
  'package-lock.json',
];

/** Builds everything into out/ unless that is newer than every source. Throws with the tool's output when it fails. */
export function build(): void {
  if (isFresh()) return;
  const tool = path.join(projectFolder, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const args = [tool, 'build', '--config', 'electron.config.ts', '--logLevel', 'warn'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: projectFolder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
}

function isFresh(): boolean {
  const built = path.join(projectFolder, 'out', 'renderer', 'index.html');
  if (!existsSync(built)) return false;
  const builtAt = statSync(built).mtimeMs;
  return globSync(SOURCES, { cwd: projectFolder }).every(
    (source) => statSync(path.join(projectFolder, source)).mtimeMs < builtAt,
  );
}
