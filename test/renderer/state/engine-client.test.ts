import { describe, expect, it } from 'vitest';
import type { EngineState } from '#contract/bridge.ts';
import type { WireMessage, WireRequest } from '#contract/wire.ts';
import { connectEngine } from '../../../renderer/state/engine-client.ts';

function setUp() {
  const posted: WireRequest[] = [];
  let receive: (message: WireMessage) => void = () => undefined;
  let tellState: (state: EngineState) => void = () => undefined;
  const connection = connectEngine({
    post: (message) => posted.push(message as WireRequest),
    onMessage: (listener) => {
      receive = listener;
      return () => undefined;
    },
    onEngineState: (listener) => {
      tellState = listener;
      listener('away');
      return () => undefined;
    },
  });
  return {
    connection,
    posted,
    receive: (message: WireMessage) => receive(message),
    tellState: (state: EngineState) => tellState(state),
  };
}

describe('the client of the engine', () => {
  it('holds calls while the engine is away and sends them when it comes', async () => {
    const { connection, posted, receive, tellState } = setUp();
    const answer = connection.services.jobs.cancel({ jobId: 'a' });
    expect(posted).toEqual([]);
    tellState('ready');
    expect(posted).toEqual([
      { kind: 'request', id: 1, area: 'jobs', method: 'cancel', input: { jobId: 'a' } },
    ]);
    receive({ kind: 'response', id: 1, outcome: { ok: true, value: undefined } });
    await expect(answer).resolves.toBeUndefined();
  });

  it('rejects with the code and params the engine sent', async () => {
    const { connection, receive, tellState } = setUp();
    tellState('ready');
    const answer = connection.services.library.state({});
    receive({
      kind: 'response',
      id: 1,
      outcome: { ok: false, error: { code: 'library-damaged', params: { path: '/a' }, detail: '' } },
    });
    await expect(answer).rejects.toMatchObject({ code: 'library-damaged', params: { path: '/a' } });
  });

  it('rejects calls under way when the engine goes away, or comes with a fresh port', async () => {
    const { connection, tellState } = setUp();
    tellState('ready');
    const lost = connection.services.library.state({});
    tellState('away');
    await expect(lost).rejects.toMatchObject({ code: 'engine-restarted' });
    tellState('ready');
    const alsoLost = connection.services.library.state({});
    tellState('ready');
    await expect(alsoLost).rejects.toMatchObject({ code: 'engine-restarted' });
  });

  it('hands events to their listeners until they leave', () => {
    const { connection, receive } = setUp();
    const heard: number[] = [];
    const leave = connection.on('terms.changed', ({ entries }) => heard.push(entries));
    receive({ kind: 'event', name: 'terms.changed', payload: { entries: 2 } });
    leave();
    receive({ kind: 'event', name: 'terms.changed', payload: { entries: 3 } });
    expect(heard).toEqual([2]);
  });
});
