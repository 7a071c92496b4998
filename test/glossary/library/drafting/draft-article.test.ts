import { expect, test } from 'vitest';
import { plain } from '#glossary/model/coded-text.ts';
import type { EntryContent } from '#glossary/model/entry.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import { anEntry } from '../../../support/an-entry.ts';
import { allSegments, anArticle, aWrite, openEngine, type TestEngine } from '../../../support/open-engine.ts';

const TEXT = [
  'Ауыл әкімдігі жаңа көпір салды.',
  'Көпірді Қайыргелді Сәрсенов ашты. Ол құрылысшыларға алғыс айтты.',
  'The bridge is new.',
].join('\n');

async function texts({ engine }: TestEngine, articleId: ArticleId): Promise<readonly string[]> {
  return (await allSegments(engine, articleId)).map(({ target }) => target.text);
}

const draft = ({ engine }: TestEngine, articleId: ArticleId, rows: 'empty' | 'untouched' = 'empty') =>
  engine.drafts.draftArticle({ ...aWrite(), jobId: `draft ${articleId}`, articleId, rows });

test('every empty row gets a draft by the own translator, and one undo takes all back', async () => {
  const library = await openEngine();
  const articleId = await anArticle(library.engine, TEXT);
  expect(await draft(library, articleId)).toEqual({ drafted: 4, left: 0, failure: null });
  const [first, second, third, english] = await allSegments(library.engine, articleId);
  expect(first).toMatchObject({ state: 'draft', origin: { kind: 'engine', engine: 'own' } });
  expect(first!.target.text).toContain('bridge');
  expect(second!.target.text).toContain('Kaiyrgeldi Sarsenov');
  expect(third!.target.text).toMatch(/^He /);
  expect(english!.target.text).toBe('The bridge is new.');
  await library.engine.history.undo({ ...aWrite(), scope: { kind: 'article', articleId } });
  expect(await texts(library, articleId)).toEqual(['', '', '', '']);
});

test('what somebody wrote, confirmed or locked is never drafted over', async () => {
  const library = await openEngine();
  const { engine } = library;
  const articleId = await anArticle(engine, TEXT);
  await draft(library, articleId);
  const [first, second, third, fourth] = await allSegments(engine, articleId);
  await engine.articles.editTarget({
    ...aWrite(),
    segmentId: first!.id,
    revision: first!.revision,
    target: plain('My own words.'),
  });
  await engine.articles.setState({ ...aWrite(), segmentIds: [second!.id], state: 'confirmed' });
  await engine.articles.setLocked({ ...aWrite(), segmentIds: [third!.id], isLocked: true });
  await engine.articles.clear({ ...aWrite(), segmentIds: [fourth!.id] });
  const settings = await engine.library.settings({});
  await engine.library.changeSettings({
    settings: { quoteStyle: 'single', drafting: { ...settings.drafting } },
  });
  expect((await draft(library, articleId, 'untouched')).drafted).toBe(1);
  expect(await texts(library, articleId)).toEqual([
    'My own words.',
    second!.target.text,
    third!.target.text,
    'The bridge is new.',
  ]);
});

test('a glossary name is in full where it is first mentioned and short after it', async () => {
  const library = await openEngine();
  const { engine } = library;
  const content: EntryContent = anEntry('Су шаруашылығы министрлігі', 'Ministry of Water', {
    type: 'institution',
    renderings: [
      { text: 'Ministry of Water', status: 'preferred', kind: 'full', isForbiddenEverywhere: false },
      { text: 'MoW', status: 'preferred', kind: 'short', isForbiddenEverywhere: false },
    ],
  });
  await engine.terms.add({ ...aWrite(), content });
  const articleId = await anArticle(
    engine,
    'Су шаруашылығы министрлігі жоба дайындады. Жобаны Су шаруашылығы министрлігінің өкілі таныстырды.',
  );
  await draft(library, articleId);
  const [first, second] = await texts(library, articleId);
  expect(first).toContain('Ministry of Water');
  expect(second).toContain('MoW');
  const [, row] = await allSegments(engine, articleId);
  const { offers } = await engine.drafts.offers({ jobId: 'offers', segmentId: row!.id });
  expect(offers.map(({ engine: id, target }) => [id, target.text])).toEqual([['own', second]]);
});

test('a run that is cancelled keeps what is drafted and can be gone on with', async () => {
  const library = await openEngine();
  const { engine } = library;
  const articleId = await anArticle(
    engine,
    Array.from({ length: 300 }, (_, n) => `Ол ${n + 2} кітап оқыды.`).join('\n'),
  );
  const stop = library.on('drafts.progressed', ({ jobId, done }) => {
    if (done > 0) void engine.jobs.cancel({ jobId });
  });
  await expect(draft(library, articleId)).rejects.toMatchObject({ code: 'cancelled' });
  stop();
  const drafted = (await texts(library, articleId)).filter((text) => text !== '').length;
  expect(drafted).toBeGreaterThan(0);
  expect(drafted).toBeLessThan(300);
  expect((await draft(library, articleId)).drafted).toBe(300 - drafted);
});

test('with all engines off rows are left and counted', async () => {
  const library = await openEngine();
  const { drafting } = await library.engine.library.settings({});
  await library.engine.library.changeSettings({
    settings: { drafting: { ...drafting, off: ['memory', 'server', 'own'] } },
  });
  const articleId = await anArticle(library.engine, TEXT);
  expect(await draft(library, articleId)).toEqual({ drafted: 0, left: 4, failure: null });
});

test('an article may have engines of its own', async () => {
  const library = await openEngine();
  const { engine } = library;
  const articleId = await anArticle(engine, TEXT);
  expect(await engine.drafts.chain({ articleId })).toMatchObject({
    isOwn: false,
    chain: { off: ['server'] },
  });
  const chain = { order: ['own', 'memory', 'server'], off: ['own', 'memory', 'server'] } as const;
  await engine.drafts.setChain({ articleId, chain });
  expect(await engine.drafts.chain({ articleId })).toEqual({ isOwn: true, chain });
  expect(await draft(library, articleId)).toMatchObject({ drafted: 0, left: 4 });
  await engine.drafts.setChain({ articleId, chain: null });
  expect(await draft(library, articleId)).toMatchObject({ drafted: 4, left: 0 });
});

test('an unknown word is in brackets when the settings say so', async () => {
  const library = await openEngine();
  const { drafting } = await library.engine.library.settings({});
  const articleId = await anArticle(library.engine, 'Бұл жолы шыңғырқал келді.');
  const [row] = await allSegments(library.engine, articleId);
  const offer = async () =>
    (await library.engine.drafts.offers({ jobId: 'offers', segmentId: row!.id })).offers[0]!;
  expect((await offer()).target.text).not.toContain('шыңғырқал');
  expect((await offer()).flags.map(({ kind }) => kind)).toContain('unknown-word');
  await library.engine.library.changeSettings({
    settings: { drafting: { ...drafting, unknownWords: 'bracket' } },
  });
  expect((await offer()).target.text).toContain('[шыңғырқал]');
});

test('spelling and dates are those of the settings', async () => {
  const library = await openEngine();
  const articleId = await anArticle(library.engine, 'Театр 2019 жылғы 5 мамырда ашылды.');
  const [row] = await allSegments(library.engine, articleId);
  const offer = async () =>
    (await library.engine.drafts.offers({ jobId: 'offers', segmentId: row!.id })).offers[0]!.target.text;
  expect(await offer()).toContain('theatre');
  expect(await offer()).toContain('5 May 2019');
  await library.engine.library.changeSettings({ settings: { englishVariety: 'en-US' } });
  expect(await offer()).toContain('theater');
  await library.engine.library.changeSettings({
    settings: { englishVariety: 'en-GB', dateStyle: 'month-day' },
  });
  expect(await offer()).toContain('theatre');
  expect(await offer()).toContain('May 5, 2019');
});

test('the gloss of a word has its readings, its pieces and their meaning', async () => {
  const { engine } = await openEngine();
  const articleId = await anArticle(engine, 'Ауылдарымызға су келді.');
  const [row] = await allSegments(engine, articleId);
  const gloss = await engine.drafts.gloss({ segmentId: row!.id, offset: 3 });
  expect(gloss).toMatchObject({ start: 0, end: 13, word: 'Ауылдарымызға' });
  expect(gloss!.readings[0]).toMatchObject({
    lemma: 'ауыл',
    pos: 'n',
    features: ['pl', 'px1pl', 'dat'],
  });
  expect(gloss!.readings[0]!.english.length).toBeGreaterThan(0);
  expect(await engine.drafts.gloss({ segmentId: row!.id, offset: 500 })).toBeNull();
});
