import { spawn } from 'node:child_process';
import path from 'node:path';
import { projectFolder } from './node-24.mjs';

const RELEASES = 'https://github.com/electron/electron/releases/download/';
const CONNECT_MS = 6_000;

/**
 * Lets the `electron` package download its Electron into node_modules/electron/dist.
 * Answers what stood in the way, or `undefined` when it is there. A server that does not answer is given up after
 * six seconds, since the package itself would retry for minutes.
 */
export async function downloadElectron(say: (line: string) => void): Promise<string | undefined> {
  const server = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? RELEASES;
  if (!process.env.ELECTRON_GET_USE_PROXY) {
    const unreachable = await whyUnreachable(server);
    if (unreachable) return unreachable;
  }
  say(`Downloading Electron from ${new URL(server).host} …`);
  return new Promise((resolve) => {
    const installer = path.join(projectFolder, 'node_modules', 'electron', 'install.js');
    const child = spawn(process.execPath, [installer], { stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code) =>
      resolve(code === 0 ? undefined : (errors.split('\n')[0] ?? 'no reason given')),
    );
  });
}

async function whyUnreachable(server: string): Promise<string | undefined> {
  try {
    // Any answer will do: a mirror need not list its folder.
    await fetch(server, { method: 'HEAD', signal: AbortSignal.timeout(CONNECT_MS) });
    return undefined;
  } catch (error) {
    const reason = error instanceof Error && error.name === 'TimeoutError' ? 'no answer' : 'no connection';
    return `${reason} from ${new URL(server).host}`;
  }
}
