import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { EngineClient } from '#contract/services.ts';
import { plain } from '#glossary/model/coded-text.ts';
import type { ArticleId, MemoryId } from '#glossary/model/ids.ts';
import type { Segment } from '#glossary/model/segment.ts';
import { anEntry } from '../../../support/an-entry.ts';
import { allSegments, anArticle, aWrite, openEngine, testFolder } from '../../../support/open-engine.ts';

async function translate(engine: EngineClient, segment: Segment, english: string): Promise<void> {
  const { id: segmentId, revision } = segment;
  await engine.articles.editTarget({ ...aWrite(), segmentId, revision, target: plain(english) });
  await engine.articles.setState({ ...aWrite(), segmentIds: [segmentId], state: 'confirmed' });
}

/** An article whose sentences are confirmed with the given English. */
async function confirmed(
  engine: EngineClient,
  pairs: readonly (readonly [string, string])[],
): Promise<ArticleId> {
  const articleId = await anArticle(engine, pairs.map(([source]) => source).join('\n'));
  for (const [at, segment] of (await allSegments(engine, articleId)).entries())
    await translate(engine, segment, pairs[at]![1]);
  return articleId;
}

const tu = (kk: string, en: string): string =>
  `<tu><tuv xml:lang="kk"><seg>${kk}</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>\n`;

function aTmx(...units: readonly string[]): string {
  const path = join(testFolder(), 'old.tmx');
  writeFileSync(path, `<tmx version="1.4"><header/><body>\n${units.join('')}</body></tmx>`);
  return path;
}

const importing = (path: string) => ({ ...aWrite(), jobId: 'job', path, into: { newMemory: 'Old' } });

const LOOKING = {
  in: 'both',
  mode: 'phrase',
  memoryIds: [],
  articleId: null,
  outlet: '',
  from: '',
  to: '',
  states: [],
} as const;

describe('what was confirmed', () => {
  const TEXT = [
    ['Облыста жаңа мектеп ашылды.', 'A new school opened in the region.'],
    ['Онда мың оқушы оқиды.', 'A thousand pupils study there.'],
    ['Жолдар да жөнделді.', 'The roads were repaired too.'],
  ] as const;

  test('comes back in a second article: 101 between the same neighbours, 100 elsewhere', async () => {
    const { engine } = await openEngine();
    await confirmed(engine, TEXT);
    const same = await allSegments(
      engine,
      await anArticle(engine, TEXT.map(([source]) => source).join('\n')),
    );
    const alone = await allSegments(engine, await anArticle(engine, TEXT[1][0]));
    const [best] = await engine.memory.matches({ segmentId: same[1]!.id });
    expect(best).toMatchObject({ score: 101, target: { text: TEXT[1][1] }, memory: '' });
    expect((await engine.memory.matches({ segmentId: alone[0]!.id }))[0]?.score).toBe(100);
  });

  test('is no match of its own segment, and is gone when the confirmation is undone', async () => {
    const { engine } = await openEngine();
    const articleId = await confirmed(engine, [TEXT[0]]);
    const [own] = await allSegments(engine, articleId);
    expect(await engine.memory.matches({ segmentId: own!.id })).toEqual([]);
    const [other] = await allSegments(engine, await anArticle(engine, TEXT[0][0]));
    expect(await engine.memory.matches({ segmentId: other!.id })).toHaveLength(1);
    await engine.history.undo({ ...aWrite(), scope: { kind: 'article', articleId } });
    expect(await engine.memory.matches({ segmentId: other!.id })).toEqual([]);
    await engine.history.redo({ ...aWrite(), scope: { kind: 'article', articleId } });
    expect(await engine.memory.matches({ segmentId: other!.id })).toHaveLength(1);
  });

  test('stays as last confirmed while it is edited, and follows the next confirmation', async () => {
    const { engine } = await openEngine();
    const articleId = await confirmed(engine, [TEXT[0]]);
    const [other] = await allSegments(engine, await anArticle(engine, TEXT[0][0]));
    const offered = async () => (await engine.memory.matches({ segmentId: other!.id }))[0]?.target.text;
    const [own] = await allSegments(engine, articleId);
    await engine.articles.editTarget({
      ...aWrite(),
      segmentId: own!.id,
      revision: own!.revision,
      target: plain('The region got a new school.'),
    });
    expect(await offered()).toBe(TEXT[0][1]);
    await engine.articles.setState({ ...aWrite(), segmentIds: [own!.id], state: 'confirmed' });
    expect(await offered()).toBe('The region got a new school.');
    expect((await engine.library.state({})).units).toBe(1);
  });

  test('is offered with the new number and the new name', async () => {
    const { engine } = await openEngine();
    const { operationId } = aWrite();
    await engine.terms.add({ operationId, content: anEntry('Қарабұлақ', 'Karabulak', { type: 'place' }) });
    const second = aWrite().operationId;
    await engine.terms.add({
      operationId: second,
      content: anEntry('Тасарал', 'Tasaral', { type: 'place' }),
    });
    await confirmed(engine, [
      ['Былтыр Қарабұлақта 25 мектеп салынды.', 'Last year 25 schools were built in Karabulak.'],
    ]);
    const [segment] = await allSegments(
      engine,
      await anArticle(engine, 'Былтыр Тасаралда 30 мектеп салынды.'),
    );
    const [match] = await engine.memory.matches({ segmentId: segment!.id });
    expect(match?.proposed.text).toBe('Last year 30 schools were built in Tasaral.');
    expect(match?.placeables.map(({ kind, before }) => [kind, before])).toEqual([
      ['number', '25'],
      ['name', 'Karabulak'],
    ]);
    expect(match?.score).toBeGreaterThanOrEqual(85);
    expect(match?.score).toBeLessThan(100);
  });

  test('fills empty segments as drafts with their origin, as one step', async () => {
    const { engine } = await openEngine();
    await confirmed(engine, TEXT);
    const articleId = await anArticle(engine, `${TEXT[2][0]}\nБөтен сөйлем осында.\n${TEXT[0][0]}`);
    const { filled } = await engine.memory.preTranslate({ ...aWrite(), jobId: 'fill', articleId, least: 95 });
    expect(filled).toBe(2);
    const segments = await allSegments(engine, articleId);
    expect(segments.map(({ state }) => state)).toEqual(['draft', 'empty', 'draft']);
    expect(segments[0]?.origin).toMatchObject({ kind: 'memory', score: 100, offered: TEXT[2][1] });
    await engine.history.undo({ ...aWrite(), scope: { kind: 'article', articleId } });
    expect((await allSegments(engine, articleId)).map(({ state }) => state)).toEqual([
      'empty',
      'empty',
      'empty',
    ]);
  });

  test('propagates to repetitions; another English stays where alternatives are kept', async () => {
    const { engine } = await openEngine();
    const articleId = await anArticle(engine, Array.from({ length: 3 }, () => TEXT[0][0]).join('\n'));
    const [first, , third] = await allSegments(engine, articleId);
    await translate(engine, first!, TEXT[0][1]);
    await engine.articles.editTarget({
      ...aWrite(),
      segmentId: third!.id,
      revision: third!.revision,
      target: plain('Another way to say it.'),
    });
    const request = { ...aWrite(), segmentId: first!.id };
    expect((await engine.memory.propagate({ ...request, keepAlternatives: true })).filled).toBe(1);
    const targets = (await allSegments(engine, articleId)).map(({ target }) => target.text);
    expect(targets).toEqual([TEXT[0][1], TEXT[0][1], 'Another way to say it.']);
  });
});

describe('a TMX import', () => {
  test('tells what it left out by line, and its units match', async () => {
    const { engine } = await openEngine();
    const path = aTmx(tu('Ауданда мектеп ашылды.', 'A school opened in the district.'), tu('A & B', 'x'));
    const result = await engine.memory.import(importing(path));
    expect(result).toMatchObject({ imported: 1, skipped: 1, skippedUnits: [{ line: 3, fault: 'xml' }] });
    const text = { before: '', after: '', count: 5, least: 50 };
    const [match] = await engine.memory.matchText({ ...text, text: 'Ауданда мектептер ашылды.' });
    expect(match).toMatchObject({ memory: 'Old', score: 92 });
    expect(match?.differences.map(({ kind }) => kind)).toEqual(['equal', 'replace', 'equal', 'equal']);
  });

  test('is taken back whole by one undo, and comes back by redo', async () => {
    const { engine } = await openEngine();
    const path = aTmx(
      ...Array.from({ length: 30 }, (_, at) => tu(`${at}-мектеп ашылды.`, `School ${at} opened.`)),
    );
    await engine.memory.import(importing(path));
    const units = async () => (await engine.library.state({})).units;
    expect(await units()).toBe(30);
    await engine.history.undo({ ...aWrite(), scope: { kind: 'memory' } });
    expect(await units()).toBe(0);
    expect(await engine.memory.memories({})).toHaveLength(1);
    await engine.history.redo({ ...aWrite(), scope: { kind: 'memory' } });
    expect(await units()).toBe(30);
  });

  test('that is cancelled leaves nothing', async () => {
    const { engine, on } = await openEngine();
    const path = aTmx(
      ...Array.from({ length: 20_000 }, (_, at) => tu(`${at}-мектеп ашылды.`, `School ${at} opened.`)),
    );
    on('memory.progressed', () => void engine.jobs.cancel({ jobId: 'job' }));
    await expect(engine.memory.import(importing(path))).rejects.toMatchObject({ code: 'cancelled' });
    expect((await engine.library.state({})).units).toBe(0);
    expect(await engine.memory.memories({})).toHaveLength(1);
  });

  test('into a read-only memory is refused', async () => {
    const { engine } = await openEngine();
    const memoryId = 1 as MemoryId;
    await engine.memory.changeMemory({ ...aWrite(), memoryId, change: { isReadOnly: true } });
    const request = { ...aWrite(), jobId: 'job', path: aTmx(), into: { memoryId } };
    await expect(engine.memory.import(request)).rejects.toMatchObject({ code: 'memory-read-only' });
  });
});

describe('memories', () => {
  async function imported(engine: EngineClient, ...units: readonly string[]): Promise<MemoryId> {
    return (await engine.memory.import(importing(aTmx(...units)))).memoryId;
  }

  test('that are off give no matches; a penalty lowers the score', async () => {
    const { engine } = await openEngine();
    const memoryId = await imported(engine, tu('Көпір салынды.', 'A bridge was built.'));
    const query = { text: 'Көпір салынды.', before: '', after: '', count: 5, least: 50 };
    await engine.memory.changeMemory({ ...aWrite(), memoryId, change: { penalty: 10 } });
    expect((await engine.memory.matchText(query))[0]?.score).toBe(90);
    await engine.memory.changeMemory({ ...aWrite(), memoryId, change: { isOn: false } });
    expect(await engine.memory.matchText(query)).toEqual([]);
  });

  test('are found by words in any form, in either language, as phrases and by expressions', async () => {
    const { engine } = await openEngine();
    await imported(
      engine,
      tu('Түркістан облысында көпір салынды.', 'A bridge was built in Turkistan Region.'),
      tu('Облыс әкімінің көпірі туралы.', 'About the bridge of the regional governor.'),
      tu('Бүгін жаңбыр жауды.', 'It rained today.'),
    );
    const find = async (
      text: string,
      changes: Partial<Parameters<EngineClient['memory']['concordance']>[0]['query']> = {},
    ) =>
      (await engine.memory.concordance({ query: { ...LOOKING, text, ...changes }, before: null, count: 10 }))
        .hits;
    expect((await find('облыс')).map(({ source }) => source)).toEqual([
      'Облыс әкімінің көпірі туралы.',
      'Түркістан облысында көпір салынды.',
    ]);
    const [hit] = await find('облыс әкімі');
    expect(hit?.source.slice(hit.sourceSpans[0]?.start, hit.sourceSpans[0]?.end)).toBe('Облыс әкімінің');
    expect(await find('көпір облыс')).toHaveLength(0);
    expect(await find('көпір облыс', { mode: 'words' })).toHaveLength(2);
    expect(await find('rained', { in: 'target' })).toHaveLength(1);
    expect(await find('^Бүгін', { mode: 'expression' })).toHaveLength(1);
    await expect(find('(', { mode: 'expression' })).rejects.toMatchObject({ code: 'pattern-invalid' });
  });

  test('are read page by page without gaps', async () => {
    const { engine } = await openEngine();
    await imported(
      engine,
      ...Array.from({ length: 25 }, (_, at) => tu(`Көпір ${at} салынды.`, `Bridge ${at}.`)),
    );
    const seen: string[] = [];
    for (let before: number | null = null; ; ) {
      const page = await engine.memory.concordance({
        query: { ...LOOKING, text: 'көпір' },
        before,
        count: 10,
      });
      seen.push(...page.hits.map(({ target }) => target));
      before = page.next;
      if (before === null) break;
    }
    expect(new Set(seen).size).toBe(25);
  });

  test('are mended: edit, delete, duplicates, conflicts, replace, undo', async () => {
    const { engine } = await openEngine();
    const memoryId = await imported(
      engine,
      tu('Көпір салынды.', 'A bridge was built.'),
      tu('Көпір салынды.', 'A bridge was built.'),
      tu('Көпір салынды.', 'The bridge is built.'),
      tu('Жол салынды.', 'A road was built.'),
    );
    expect(await engine.memory.statistics({ memoryId })).toMatchObject({
      units: 4,
      duplicates: 1,
      sourceConflicts: 1,
      targetConflicts: 0,
    });
    const repeated = await engine.memory.previewDuplicates({ memoryId, limit: 10 });
    expect(repeated.removable).toBe(1);
    expect(repeated.groups.map((units) => units.map(({ target }) => target.text))).toEqual([
      ['A bridge was built.', 'A bridge was built.'],
    ]);
    expect(await engine.memory.removeDuplicates({ ...aWrite(), memoryId })).toEqual({ removed: 1 });
    const query = {
      memoryId,
      text: 'built',
      replacement: 'constructed',
      isCaseSensitive: false,
      isWholeWord: true,
      isRegularExpression: false,
    };
    const replacements = await engine.memory.previewReplace({ query, limit: 100 });
    expect(replacements).toHaveLength(3);
    await engine.memory.replace({ ...aWrite(), memoryId, replacements: replacements.slice(0, 2) });
    const texts = async () =>
      (await engine.memory.units({ memoryId, search: '', before: null, count: 10 })).units.map(
        ({ target }) => target.text,
      );
    expect((await texts()).filter((text) => text.includes('constructed'))).toHaveLength(2);
    await engine.history.undo({ ...aWrite(), scope: { kind: 'memory' } });
    expect((await texts()).filter((text) => text.includes('constructed'))).toHaveLength(0);
    const [conflict] = await engine.memory.conflicts({ memoryId, side: 'source', limit: 10 });
    expect(conflict?.units.map(({ target }) => target.text)).toEqual([
      'The bridge is built.',
      'A bridge was built.',
    ]);
    await engine.memory.removeUnits({ ...aWrite(), unitIds: [conflict!.units[0]!.id] });
    expect(await texts()).toHaveLength(2);
    await engine.history.undo({ ...aWrite(), scope: { kind: 'memory' } });
    expect(await texts()).toHaveLength(3);
    const unitId = conflict!.units[1]!.id;
    await engine.memory.changeUnit({ ...aWrite(), unitId, change: { target: 'They built a bridge.' } });
    const found = await engine.memory.concordance({
      query: { ...LOOKING, text: 'they', in: 'target' },
      before: null,
      count: 5,
    });
    expect(found.hits.map(({ target }) => target)).toEqual(['They built a bridge.']);
  });

  test('are browsed by words in any form, and a unit is changed on both sides', async () => {
    const { engine } = await openEngine();
    const memoryId = await imported(
      engine,
      tu('Көпірлер салынды.', 'Bridges were built.'),
      tu('Жол салынды.', 'A road was built.'),
    );
    const search = async (words: string) =>
      (await engine.memory.units({ memoryId, search: words, before: null, count: 10 })).units;
    const [unit] = await search('көпір');
    expect(unit?.target.text).toBe('Bridges were built.');
    expect(await search('built')).toHaveLength(2);
    const change = { source: 'Өткел салынды.', note: 'ford' };
    await engine.memory.changeUnit({ ...aWrite(), unitId: unit!.id, change });
    expect(await search('көпір')).toEqual([]);
    expect(await search('өткелдің')).toMatchObject([
      { note: 'ford', target: { text: 'Bridges were built.' } },
    ]);
    const match = { text: 'Өткел салынды.', before: '', after: '', count: 1, least: 70 };
    expect(await engine.memory.matchText(match)).toMatchObject([{ score: 100 }]);
    await engine.history.undo({ ...aWrite(), scope: { kind: 'memory' } });
    expect(await search('көпір')).toHaveLength(1);
    const empty = engine.memory.changeUnit({ ...aWrite(), unitId: unit!.id, change: { source: ' ' } });
    await expect(empty).rejects.toMatchObject({ code: 'input-invalid' });
  });

  test('are made empty, renamed, removed and brought back', async () => {
    const { engine } = await openEngine();
    const { id: memoryId } = await engine.memory.createMemory({ ...aWrite(), name: 'Мұрағат' });
    const names = async () => (await engine.memory.memories({})).map(({ name }) => name);
    expect(await names()).toEqual(['', 'Мұрағат']);
    await engine.memory.changeMemory({ ...aWrite(), memoryId, change: { name: 'Архив' } });
    const path = aTmx(tu('Көпір салынды.', 'A bridge was built.'));
    await engine.memory.import({ ...importing(path), into: { memoryId } });
    expect(await engine.memory.removeMemory({ ...aWrite(), memoryId })).toEqual({ removed: 1 });
    expect(await names()).toEqual(['']);
    await engine.history.undo({ ...aWrite(), scope: { kind: 'memory' } });
    expect(await engine.memory.memories({})).toMatchObject([{}, { name: 'Архив', units: 1 }]);
    for (let step = 0; step < 3; step += 1)
      await engine.history.undo({ ...aWrite(), scope: { kind: 'memory' } });
    expect(await names()).toEqual(['']);
  });

  test('are compacted without losing a unit', async () => {
    const { engine } = await openEngine();
    const memoryId = await imported(
      engine,
      tu('Көпір салынды.', 'A bridge was built.'),
      tu('Көпір бұзылды.', 'The bridge was pulled down.'),
    );
    const find = async () => {
      const query = { ...LOOKING, text: 'көпір' };
      return (await engine.memory.concordance({ query, before: null, count: 5 })).hits;
    };
    const [unit] = await find();
    await engine.memory.removeUnits({ ...aWrite(), unitIds: [unit!.unitId!] });
    // көпір, бұзылды, the, bridge, was, pulled, down
    expect(await engine.memory.compact({ jobId: 'compact' })).toEqual({ dropped: 7 });
    expect(await engine.memory.compact({ jobId: 'compact' })).toEqual({ dropped: 0 });
    expect(await find()).toHaveLength(1);
    await engine.history.undo({ ...aWrite(), scope: { kind: 'memory' } });
    expect(await find()).toHaveLength(2);
    expect((await engine.memory.statistics({ memoryId })).units).toBe(2);
  });

  test('are told apart from drafts, which are found where they stand', async () => {
    const { engine } = await openEngine();
    const articleId = await anArticle(engine, 'Көпірлер салынды.\nЖол салынды.\nКөпір бұзылды.');
    const [first, , third] = await allSegments(engine, articleId);
    await translate(engine, first!, 'Bridges were built.');
    const query = { ...LOOKING, text: 'көпір' };
    const drafts = (changes: Partial<typeof query>) =>
      engine.memory.draftConcordance({ query: { ...query, ...changes }, count: 10 });
    expect(await drafts({})).toMatchObject([
      { unitId: null, segmentId: third!.id, state: 'empty', sourceSpans: [{ start: 0, end: 5 }] },
    ]);
    expect(await drafts({ text: 'бұз\\S+', mode: 'expression' } as never)).toHaveLength(1);
    expect(await drafts({ in: 'target' } as never)).toEqual([]);
  });

  test('tell of every confirmation and of its undo', async () => {
    const { engine, on } = await openEngine();
    let told = 0;
    on('memory.changed', () => {
      told += 1;
    });
    const articleId = await confirmed(engine, [['Көпір салынды.', 'A bridge was built.']]);
    expect(told).toBe(1);
    await engine.history.undo({ ...aWrite(), scope: { kind: 'article', articleId } });
    expect(told).toBe(2);
  });

  test('are asked no longer for what nobody waits for', async () => {
    const { engine } = await openEngine();
    await imported(engine, tu('а'.repeat(40), 'A bridge.'));
    const query = { ...LOOKING, text: '(а+)+б', mode: 'expression' } as const;
    const endless = engine.memory.concordance({ jobId: 'search', query, before: null, count: 5 });
    await engine.jobs.cancel({ jobId: 'search' });
    await expect(endless).rejects.toMatchObject({ code: 'cancelled' });
  });

  test('are written as TMX and read back', async () => {
    const { engine } = await openEngine();
    const memoryId = await imported(engine, tu('Көпір &amp; жол.', 'Bridge &lt;and&gt; road.'));
    const path = join(testFolder(), 'out.tmx');
    const request = {
      jobId: 'out',
      memoryIds: [memoryId],
      path,
      isOverwriteAllowed: false,
      options: { level: 2, sourceLanguage: 'kk', targetLanguage: 'en' },
    } as const;
    expect(await engine.memory.export(request)).toEqual({ path, units: 1 });
    await expect(engine.memory.export(request)).rejects.toMatchObject({ code: 'file-exists' });
    const other = await openEngine();
    await other.engine.memory.import({ ...aWrite(), jobId: 'in', path, into: { newMemory: 'Back' } });
    const { hits } = await other.engine.memory.concordance({
      query: { ...LOOKING, text: 'көпір' },
      before: null,
      count: 5,
    });
    expect(hits).toMatchObject([{ source: 'Көпір & жол.', target: 'Bridge <and> road.' }]);
  });
});
