/**
 * What Electron has to be told so that it starts at all: Chromium refuses root its sandbox. Empty for anyone else, whose
 * sandbox stays on. The only place that turns it off; packaged apps never come here.
 */
export function sandboxArguments(): readonly string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
