// `npm start`: builds the app, finds an Electron and opens the window.
import { spawn } from 'node:child_process';
import { build } from './build.ts';
import { LibrariesMissing, provideLibraries } from './debian-libraries.ts';
import { ElectronMissing, provideElectron } from './electron-runtime.ts';
import { findNode, projectFolder } from './node-24.mjs';
import { sandboxArguments } from './sandbox-arguments.ts';

const say = (line: string): void => console.error(line);

async function start(args: readonly string[]): Promise<number> {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    say(
      'There is no display to open a window on; "npm run --silent qostil -- translate FILE --out DIR" does the job without.',
    );
    return 1;
  }
  try {
    const electron = await provideElectron(say);
    provideLibraries({ executable: electron.executable, forTests: false, say });
    build();
    const sandbox = sandboxArguments();
    if (sandbox.length > 0)
      say(
        "Started by root, the window runs without Chromium's sandbox: start as an ordinary user to have it.",
      );
    return await run(electron.executable, [...args, ...sandbox]);
  } catch (error) {
    if (!(error instanceof ElectronMissing || error instanceof LibrariesMissing)) throw error;
    say(error.message);
    return 1;
  }
}

function run(executable: string, args: readonly string[]): Promise<number> {
  const { LC_ALL, LC_CTYPE, LANG } = process.env;
  const env = {
    ...process.env,
    // Without any locale Chromium cannot read Cyrillic names of files.
    ...(LC_ALL || LC_CTYPE || LANG ? {} : { LC_CTYPE: 'C.UTF-8' }),
    QOSTIL_NODE: findNode(),
  };
  // Out of the terminal's group, so that Ctrl+C reaches the shell alone, which then closes the rest in order.
  const detached = process.platform !== 'win32';
  const child = spawn(executable, [projectFolder, ...args], { stdio: 'inherit', env, detached });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

process.exitCode = await start(process.argv.slice(2));
