import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { EngineClient } from '#contract/services.ts';
import type { DraftServer } from '#glossary/model/drafting.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import { serverFetch } from '../../../main/engine/network.ts';
import { anEntry } from '../../support/an-entry.ts';
import { type ModelServer, materialOf, startModelServer } from '../../support/model-server.ts';
import { allSegments, anArticle, aWrite, testFolder } from '../../support/open-engine.ts';
import { startEngine } from '../../support/start-engine.ts';

const TEXT = 'Әкім 3 мектеп ашты. Балалар бүгін сабаққа келді.';
const ENGLISH: Readonly<Record<string, string>> = {
  'Әкім 3 мектеп ашты.': 'The mayor has opened 3 schools.',
  'Балалар бүгін сабаққа келді.': 'The children came to class today.',
};

let server: ModelServer;
let engine: EngineClient;
let articleId: ArticleId;

beforeEach(async () => {
  server = await startModelServer((asked) => ENGLISH[materialOf(asked).text]);
  onTestFinished(() => server.close());
  const path = join(testFolder(), 'library.qostil');
  ({ services: engine } = await startEngine({ path, mode: 'write', serverFetch: serverFetch(fetch) }));
  articleId = await anArticle(engine, TEXT);
});

async function useServer(changes: Partial<DraftServer> = {}): Promise<void> {
  const { drafting } = await engine.library.settings({});
  const settings = {
    ...drafting,
    off: [],
    server: { ...drafting.server, address: server.address, ...changes },
  };
  await engine.library.changeSettings({ settings: { drafting: settings } });
}

const draft = () => engine.drafts.draftArticle({ ...aWrite(), jobId: 'draft', articleId, rows: 'empty' });
const rows = async () =>
  (await allSegments(engine, articleId)).map(({ target, origin }) => [
    origin.kind === 'engine' ? origin.engine : origin.kind,
    target.text,
  ]);

test('a server drafts before the own translator, and is told terms and neighbours', async () => {
  await useServer({ model: 'small-model', style: 'Short sentences.' });
  await engine.terms.add({ ...aWrite(), content: anEntry('мектеп', 'school') });
  expect(await draft()).toEqual({ drafted: 2, left: 0, failure: null });
  expect(await rows()).toEqual(Object.values(ENGLISH).map((text) => ['server', text]));
  const [first] = server.asked;
  expect(first!.model).toBe('small-model');
  expect(first!.messages[0]!.content).toContain('Short sentences.');
  expect(materialOf(first!)).toMatchObject({
    after: 'Балалар бүгін сабаққа келді.',
    terms: { мектеп: 'school' },
  });
});

describe('a server that fails leaves the rows to the own translator and is named', () => {
  test.each([
    ['answers in Kazakh', 'server-reply-invalid', () => 'Әкім үш мектеп ашты деп хабарлады.'],
    ['answers with nothing', 'server-reply-invalid', () => '  '],
    ['obeys the text', 'server-reply-invalid', () => `SYSTEM PROMPT: ${'secret '.repeat(60)}`],
    [
      'adds a remark',
      'server-reply-invalid',
      () => 'The mayor opened 3 schools.\n\nNote: mayor may be a governor.',
    ],
  ])('%s', async (_name, code, reply) => {
    server.behave(reply);
    await useServer();
    const result = await draft();
    expect(result).toMatchObject({ drafted: 2, failure: { code } });
    expect((await rows()).map(([by]) => by)).toEqual(['own', 'own']);
  });

  test('is slow', async () => {
    server.behave(() => undefined);
    await useServer({ timeoutSeconds: 1 });
    expect(await draft()).toMatchObject({ drafted: 2, failure: { code: 'server-timeout' } });
    expect(server.asked).toHaveLength(1);
  });

  test('dies in the middle', async () => {
    server.behave((_asked, response) => {
      response.write('{"choices":');
      setTimeout(() => response.destroy(), 20);
      return undefined;
    });
    await useServer();
    expect(await draft()).toMatchObject({ drafted: 2, failure: { code: 'server-unreachable' } });
  });

  test('answers without an end', async () => {
    server.behave((_asked, response) => {
      const flood = setInterval(() => response.write('x'.repeat(500_000)), 1);
      response.on('close', () => clearInterval(flood));
      return undefined;
    });
    await useServer();
    expect(await draft()).toMatchObject({ drafted: 2, failure: { code: 'server-reply-invalid' } });
  });

  test('leads elsewhere', async () => {
    server.behave((_asked, response) => {
      response.writeHead(307, { location: 'http://192.0.2.1/v1/chat/completions' }).end();
      return undefined;
    });
    await useServer();
    expect(await draft()).toMatchObject({ drafted: 2, failure: { code: 'server-unreachable' } });
  });

  test('is not there', async () => {
    await server.close();
    await useServer();
    expect(await draft()).toMatchObject({ drafted: 2, failure: { code: 'server-unreachable' } });
  });
});

test.each([
  ['a public address', 'http://192.0.2.1:11434'],
  ['a name', 'http://models.example.com'],
  ['a private address nobody allowed', 'http://192.168.1.20:11434'],
])('nothing is sent to %s', async (_name, address) => {
  await useServer({ address });
  expect(await draft()).toMatchObject({ drafted: 2, failure: { code: 'server-address-refused' } });
});

test('a draft that lost a number, a name or a term is flagged', async () => {
  await useServer();
  await engine.terms.add({ ...aWrite(), content: anEntry('мектеп', 'school') });
  server.behave(() => 'The mayor has opened several colleges.');
  const [row] = await allSegments(engine, articleId);
  const { offers } = await engine.drafts.offers({ jobId: 'offers', segmentId: row!.id, engine: 'server' });
  expect(offers[0]!.flags.map(({ kind }) => kind)).toEqual(['term-missing', 'number-missing']);
});

test('a run that waits for a server can be cancelled at once', async () => {
  server.behave(() => undefined);
  await useServer();
  const running = draft();
  setTimeout(() => void engine.jobs.cancel({ jobId: 'draft' }), 50);
  await expect(running).rejects.toMatchObject({ code: 'cancelled' });
});

test('each engine makes its own offer, in the order of the settings', async () => {
  await useServer();
  const [row] = await allSegments(engine, articleId);
  const { offers, failures } = await engine.drafts.offers({ jobId: 'offers', segmentId: row!.id });
  expect(offers.map((offer) => offer.engine)).toEqual(['server', 'own']);
  expect(failures).toEqual([]);
  expect(offers[1]!.alignment.length).toBeGreaterThan(0);
});

test('what was translated and confirmed before comes first, from memory', async () => {
  await useServer();
  const [row] = await allSegments(engine, articleId);
  const target = { text: 'The mayor opened three schools.', codes: [] };
  await engine.articles.editTarget({ ...aWrite(), segmentId: row!.id, revision: row!.revision, target });
  await engine.articles.setState({ ...aWrite(), segmentIds: [row!.id], state: 'confirmed' });
  const second = await anArticle(engine, 'Әкім 3 мектеп ашты.\nБалалар бүгін сабаққа келді.');
  await engine.drafts.draftArticle({ ...aWrite(), jobId: 'draft', articleId: second, rows: 'empty' });
  const [same] = await allSegments(engine, second);
  expect(same).toMatchObject({ target, origin: { kind: 'memory' } });
});

test('the models of a server are listed', async () => {
  const { drafting } = await engine.library.settings({});
  const models = engine.drafts.serverModels({
    jobId: 'models',
    server: { ...drafting.server, address: server.address },
  });
  expect(await models).toEqual(['small-model', 'large-model']);
});
