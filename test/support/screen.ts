import { spawn } from 'node:child_process';

/** A screen to draw on: the one there is, or one without hardware. */
export interface Screen {
  /** Value of DISPLAY; undefined where windows need none. */
  readonly display: string | undefined;
  close(): void;
}

/** Takes the screen there is or starts Xvfb. `isOwn` starts one even where there is a screen, for pictures of a known size. */
export async function openScreen(isOwn = false): Promise<Screen> {
  const present = process.env.DISPLAY;
  if (process.platform !== 'linux' || (present && !isOwn))
    return { display: present, close: () => undefined };
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp', '-dpi', '96'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const display = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`));
  });
  return { display, close: () => void server.kill() };
}
