import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { WireMessage } from '#contract/wire.ts';
import { createEngine } from '../../../main/engine/engine.ts';
import { clientOver } from '../../support/engine-client.ts';
import { memoryPorts } from '../../support/memory-port.ts';
import { aWrite, testFolder } from '../../support/open-engine.ts';

const source = { text: 'Кеңес өтті.', metadata: {}, layout: 'auto' } as const;

function anEngine() {
  return createEngine({
    path: join(testFolder(), 'library.qostil'),
    mode: 'write',
    program: { program: 'test', process: 1, computer: '' },
    clock: () => '2026-01-01T00:00:00.000Z',
  });
}

test('calls sent before the library is open are answered when it is', async () => {
  const engine = anEngine();
  const [near, far] = memoryPorts();
  engine.connect(far);
  expect(await clientOver(near).engine.articles.list({ search: '' })).toEqual([]);
  await engine.close();
});

test('every port hears the events; one that was disconnected hears nothing more', async () => {
  const engine = anEngine();
  const [oldNear, oldFar] = memoryPorts();
  const [near, far] = memoryPorts();
  const heard: string[] = [];
  const note = (who: string) => (message: WireMessage) => {
    if (message.kind === 'event') heard.push(`${who} ${message.name}`);
  };
  oldNear.onMessage(note('old'));
  near.onMessage(note('new'));
  const disconnect = engine.connect(oldFar);
  engine.connect(far);
  await engine.ready;
  const { engine: services } = clientOver(near);
  await services.articles.create({ ...aWrite(), source });
  disconnect();
  await services.library.changeSettings({ settings: { writerName: 'Aizhan' } });
  expect(heard).toEqual([
    'old library.opened',
    'new library.opened',
    'old articles.changed',
    'new articles.changed',
    'new settings.changed',
  ]);
  await engine.close();
});

test('settings are kept with what was not changed', async () => {
  const engine = anEngine();
  const [near, far] = memoryPorts();
  engine.connect(far);
  const { library } = clientOver(near).engine;
  expect((await library.settings({})).englishVariety).toBe('en-GB');
  await library.changeSettings({ settings: { ownWords: ['akimat'] } });
  await library.changeSettings({ settings: { writerName: 'Aizhan' } });
  expect(await library.settings({})).toMatchObject({ ownWords: ['akimat'], writerName: 'Aizhan' });
  await engine.close();
});
