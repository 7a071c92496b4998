import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareSources } from '#glossary/library/articles/reimport/compare-sources.ts';
import { plain } from '#glossary/model/coded-text.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import {
  allSegments,
  anArticle,
  aWrite,
  openEngine,
  type TestEngine,
  testFolder,
} from '../../../support/open-engine.ts';

type Client = TestEngine['engine'];

const OLD = [
  'Кеңес бейсенбіде өтті. Оған қала әкімі қатысты. Жиын ұзаққа созылды.',
  'Келесі жиын маусымда болады. Қонақтар тарады.',
].join('\n');

async function opened() {
  const { engine } = await openEngine();
  const articleId = await anArticle(engine, OLD);
  for (const { id: segmentId, position } of await allSegments(engine, articleId)) {
    await engine.articles.editTarget({
      ...aWrite(),
      segmentId,
      revision: 1,
      target: plain(`English ${position}.`),
    });
    await engine.articles.setState({ ...aWrite(), segmentIds: [segmentId], state: 'confirmed' });
  }
  return { engine, articleId };
}

function source(text: string) {
  return { text, metadata: {}, layout: 'paragraph-a-line' } as const;
}

async function shape(engine: Client, articleId: ArticleId) {
  return (await allSegments(engine, articleId)).map(({ source: { text }, target, state }) => [
    text,
    target.text,
    state,
  ]);
}

test('a corrected source may come from a file of another format', async () => {
  const { engine, articleId } = await opened();
  const path = join(testFolder(), 'corrected.html');
  writeFileSync(path, `<p>${OLD.replace('тарады', 'тарап кетті').replace('\n', '</p><p>')}</p>`);
  const source = { path, options: { isWholePage: true } };
  const differences = await engine.articles.previewReimport({ articleId, source });
  expect(differences.map(({ kind }) => kind)).toEqual(['same', 'same', 'same', 'same', 'changed']);
  await engine.articles.reimport({ ...aWrite(), articleId, source });
  expect((await shape(engine, articleId)).at(-1)).toEqual(['Қонақтар тарап кетті.', 'English 4.', 'draft']);
  await expect(
    engine.articles.previewReimport({ articleId, source: { path: `${path}.gone`, options: {} } }),
  ).rejects.toMatchObject({ code: 'file-missing' });
});

test('translations of unchanged sentences stay, corrected ones are drafts to look at, the rest comes and goes', async () => {
  const { engine, articleId } = await opened();
  const before = await shape(engine, articleId);
  const corrected = [
    'Жаңа кіріспе сөйлем. Кеңес бейсенбіде өтті. Оған қала әкімі Марат Әлиев қатысты.',
    'Қонақтар тарады. Тағы бір жаңа абзац.',
  ].join('\n');
  const differences = await engine.articles.previewReimport({ articleId, source: source(corrected) });
  expect(differences.map(({ kind }) => kind)).toEqual([
    'added',
    'same',
    'changed',
    'removed',
    'removed',
    'same',
    'added',
  ]);
  expect(await shape(engine, articleId)).toEqual(before);

  await engine.articles.reimport({ ...aWrite(), articleId, source: source(corrected) });
  expect(await shape(engine, articleId)).toEqual([
    ['Жаңа кіріспе сөйлем.', '', 'empty'],
    ['Кеңес бейсенбіде өтті.', 'English 0.', 'confirmed'],
    ['Оған қала әкімі Марат Әлиев қатысты.', 'English 1.', 'draft'],
    ['Қонақтар тарады.', 'English 4.', 'confirmed'],
    ['Тағы бір жаңа абзац.', '', 'empty'],
  ]);
  const { paragraphIds } = await engine.articles.outline({ articleId });
  expect(paragraphIds.map((id) => paragraphIds.indexOf(id))).toEqual([0, 0, 0, 3, 3]);
  await engine.history.undo({ ...aWrite(), scope: { kind: 'article', articleId } });
  expect(await shape(engine, articleId)).toEqual(before);
});

test('the same source changes nothing', async () => {
  const { engine, articleId } = await opened();
  const before = await allSegments(engine, articleId);
  await engine.articles.reimport({ ...aWrite(), articleId, source: source(OLD) });
  expect(await allSegments(engine, articleId)).toEqual(before);
});

test('sentences the writer split, merged or added stay as they were made', async () => {
  const { engine, articleId } = await opened();
  const [first, second] = await allSegments(engine, articleId);
  const { id: segmentId, revision } = second!;
  await engine.articles.split({ ...aWrite(), segmentId, revision, sourceOffset: 9, targetOffset: 4 });
  const added = await engine.articles.addSegment({ ...aWrite(), after: first!.id });
  const last = (await allSegments(engine, articleId)).at(-2)!;
  await engine.articles.merge({ ...aWrite(), segmentId: last.id });
  const before = await shape(engine, articleId);
  await engine.articles.reimport({ ...aWrite(), articleId, source: source(`Алғашқы сөз. ${OLD}`) });
  const after = await allSegments(engine, articleId);
  expect(after.map(({ source: { text }, target, state }) => [text, target.text, state])).toEqual([
    ['Алғашқы сөз.', '', 'empty'],
    ...before,
  ]);
  expect(after[2]!.id).toBe(added.changed[0]!.id);
});

test('a locked sentence that was corrected stops the import before anything is written', async () => {
  const { engine, articleId } = await opened();
  const [first] = await allSegments(engine, articleId);
  await engine.articles.setLocked({ ...aWrite(), segmentIds: [first!.id], isLocked: true });
  const before = await allSegments(engine, articleId);
  const write = { ...aWrite(), articleId, source: source(OLD.replace('бейсенбіде', 'жұмада')) };
  await expect(engine.articles.reimport(write)).rejects.toMatchObject({ code: 'segment-locked' });
  expect(await allSegments(engine, articleId)).toEqual(before);
});

test('an empty source is refused', async () => {
  const { engine, articleId } = await opened();
  await expect(engine.articles.previewReimport({ articleId, source: source(' \n ') })).rejects.toMatchObject({
    code: 'file-empty',
  });
});

test('every old and every new sentence is accounted for once, in order', () => {
  const sentences = fc.array(fc.constantFrom('А б.', 'А б в.', 'Г д.', 'Г', 'д.', 'Е ё ж.', 'А б. Г д.'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(sentences, sentences, (old, fresh) => {
      const olds: number[] = [];
      const news: number[] = [];
      for (const difference of compareSources(old, fresh)) {
        if (difference.kind === 'same-parts') olds.push(...difference.oldIndexes);
        else if (difference.kind !== 'added') olds.push(difference.oldIndex);
        if (difference.kind === 'same') news.push(...difference.newIndexes);
        else if (difference.kind !== 'removed') news.push(difference.newIndex);
      }
      expect(olds).toEqual(old.map((_, index) => index));
      expect(news).toEqual(fresh.map((_, index) => index));
    }),
  );
});
