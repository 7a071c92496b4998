import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { packageApp } from '../../main/runtime/package-app.ts';
import { type InspectedPage, inspectPage } from '../support/devtools.ts';

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const folder = mkdtempSync(path.join(tmpdir(), 'qostil-packaged-'));
let packaged: string;
let running: { readonly child: ChildProcess; readonly page: InspectedPage } | undefined;

beforeAll(async () => {
  packaged = await packageApp(folder, () => undefined);
  if (!isRoot) return;
  // Another user reads the app, and Chromium's sandbox needs its helper to be root's.
  chmodSync(folder, 0o755);
  chmodSync(path.join(packaged, 'chrome-sandbox'), 0o4755);
}, 240_000);
afterEach(() => {
  running?.page.close();
  running?.child.kill('SIGKILL');
  running = undefined;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts the packaged app, as an ordinary user where this is root, and reaches its window over Chromium's own port. */
async function start(): Promise<InspectedPage> {
  const userData = path.join(folder, 'user data');
  mkdirSync(userData, { recursive: true });
  if (isRoot) chownSync(userData, NOBODY, NOBODY);
  const asUser = isRoot ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'] : [];
  const own = [path.join(packaged, 'qostil'), `--user-data=${userData}`, '--remote-debugging-port=0'];
  const [command = '', ...args] = [...asUser, ...own];
  const env = {
    PATH: process.env.PATH,
    HOME: userData,
    LC_ALL: 'C.UTF-8',
    DISPLAY: inject('equipment').display,
  };
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const port = await new Promise<number>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /DevTools listening on ws:\/\/[^:]+:(\d+)/u.exec(said)?.[1];
      if (found) resolve(Number(found));
    });
    child.once('exit', () => reject(new Error(`the packaged app ended: ${said}`)));
  });
  const page = await inspectPage(port, 'qostil://app/index.html');
  running = { child, page };
  return page;
}

test.runIf(process.platform === 'linux')(
  'the packaged app opens its window, in its sandbox, and reaches its engine',
  async () => {
    const page = await start();
    const engineState = `new Promise((resolve) => window.qostil.onEngineState((state) => state === 'ready' && resolve(state)))`;
    expect(await page.evaluate(engineState)).toBe('ready');
    expect(await page.evaluate('window.qostil.appVersion')).toMatch(/^\d+\.\d+\.\d+$/u);

    const isRenderer = ({ commandLine }: RunningProcess): boolean => commandLine.includes('--type=renderer');
    const renderers = descendants(running?.child.pid ?? 0).filter(isRenderer);
    expect(renderers.length).toBeGreaterThan(0);
    for (const { commandLine, status } of renderers) {
      expect(commandLine).not.toContain('--no-sandbox');
      // Chromium's system call filter is on and no right can be gained.
      expect(status).toMatch(/^Seccomp:\s+2$/mu);
      expect(status).toMatch(/^NoNewPrivs:\s+1$/mu);
    }
  },
);

test('the packaged app carries its licences', () => {
  const names = readdirSync(packaged);
  expect(names).toEqual(
    expect.arrayContaining(['LICENSE.txt', 'THIRD-PARTY-LICENCES.txt', 'LICENSES.chromium.html']),
  );
  const licences = readFileSync(path.join(packaged, 'THIRD-PARTY-LICENCES.txt'), 'utf8');
  for (const name of ['better-sqlite3', 'react', 'i18next', 'dictionary-en'])
    expect(licences).toContain(`==== ${name} `);
});

test('the packaged app cannot be used as a plain Node', () => {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', DISPLAY: ':none' };
  const args = ['-e', 'console.log("as node")'];
  const { stdout } = spawnSync(path.join(packaged, 'qostil'), args, {
    env,
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect(stdout).not.toContain('as node');
});

interface RunningProcess {
  readonly commandLine: string;
  /** As /proc has it. */
  readonly status: string;
}

function descendants(root: number): readonly RunningProcess[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/u.test(entry))) {
    const parent = Number(/^PPid:\s+(\d+)/mu.exec(readProc(Number(name), 'status'))?.[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const below = (pid: number): number[] =>
    (children.get(pid) ?? []).flatMap((child) => [child, ...below(child)]);
  return below(root).map((pid) => ({
    commandLine: readProc(pid, 'cmdline').replaceAll('\0', ' '),
    status: readProc(pid, 'status'),
  }));
}

function readProc(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    // The process ended meanwhile.
    return '';
  }
}
