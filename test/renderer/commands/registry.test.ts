import { afterEach, describe, expect, it, vi } from 'vitest';
import { COMMAND_KEYS } from '#contract/command-keys.ts';

/** A window of which the registry needs the bridge only. */
function windowWithBridge(): void {
  const quiet = () => () => undefined;
  const request = {};
  vi.stubGlobal('indexedDB', { open: () => request });
  vi.stubGlobal('window', {
    qostil: {
      platform: 'linux',
      initialPreferences: {},
      post: () => undefined,
      onMessage: quiet,
      onEngineState: quiet,
      onPreferences: quiet,
    },
  });
}

afterEach(() => vi.unstubAllGlobals());

describe('the registry of commands', () => {
  it('has every command of the contract once', async () => {
    windowWithBridge();
    const { COMMANDS } = await import('../../../renderer/commands/registry.ts');
    expect(COMMANDS.map(({ id }) => id).sort()).toEqual(Object.keys(COMMAND_KEYS).sort());
  });
});
