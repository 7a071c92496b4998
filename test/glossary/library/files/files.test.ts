import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { LONGEST_SEGMENT } from '#glossary/library/articles/cut-long-sentence.ts';
import { plain } from '#glossary/model/coded-text.ts';
import { allSegments, anArticle, aWrite, openEngine, testFolder } from '../../../support/open-engine.ts';

const TEXT = 'Кеңес бейсенбіде өтті. Оған қала әкімі қатысты.\n\nКелесі жиын маусымда болады.\n';
const SENTENCES = ['Кеңес бейсенбіде өтті.', 'Оған қала әкімі қатысты.', 'Келесі жиын маусымда болады.'];

function aFile(name: string, content: string | Uint8Array): string {
  const path = join(testFolder(), name);
  writeFileSync(path, content);
  return path;
}

async function imported(path: string, options: object = {}) {
  const { engine } = await openEngine();
  const result = await engine.files.import({ ...aWrite(), jobId: 'job', paths: [path], options });
  const [articleId] = result.articleIds;
  const segments = articleId === undefined ? [] : await allSegments(engine, articleId);
  return { engine, result, texts: segments.map(({ source }) => source.text) };
}

describe('a text file is imported right', () => {
  test.each([
    ['UTF-8', TEXT],
    ['UTF-8 with a mark', `\ufeff${TEXT}`],
    ['UTF-16 with a mark', iconv.encode(TEXT, 'utf-16le', { addBOM: true })],
    ['UTF-16 without a mark', iconv.encode(TEXT, 'utf-16le')],
    ['KZ-1048', iconv.encode(TEXT, 'rk1048')],
    ['CR line ends', TEXT.replaceAll('\n', '\r')],
    ['CRLF line ends', TEXT.replaceAll('\n', '\r\n')],
    ['NUL bytes', TEXT.replace('Кеңес', 'Ке\u0000ңес')],
  ])('%s', async (_, content) => {
    const { texts } = await imported(aFile('article.txt', content));
    expect(texts).toEqual(SENTENCES);
  });

  test('one line of 5 MB', async () => {
    const { texts } = await imported(aFile('long.txt', 'сөз '.repeat(700_000)));
    expect(texts.join(' ')).toBe('сөз '.repeat(700_000).trim());
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(LONGEST_SEGMENT);
  });

  test('right-to-left marks and emoji stay', async () => {
    const text = '\u200fКеңес 👍🏽 өтті.';
    expect((await imported(aFile('marks.txt', text))).texts).toEqual([text]);
  });

  test('a chosen encoding is taken', async () => {
    const path = aFile('windows.txt', iconv.encode('Привет, мир.', 'windows-1251'));
    expect((await imported(path, { encoding: 'windows-1251' })).texts).toEqual(['Привет, мир.']);
  });
});

describe('a file that cannot be an article is refused by name and the library stays as it was', () => {
  test.each([
    ['empty', 'article.txt', '', 'file-empty'],
    ['blank', 'article.txt', ' \n\t\n', 'file-empty'],
    ['binary', 'article.txt', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]), 'file-binary'],
    ['of an unknown format', 'article.xyz', TEXT, 'file-format-unknown'],
  ])('%s', async (_, name, content, code) => {
    const { engine, result } = await imported(aFile(name, content));
    expect(result.articleIds).toEqual([]);
    expect(result.failures).toMatchObject([{ error: { code, params: { file: name } } }]);
    expect(await engine.articles.list({ search: '' })).toEqual([]);
    expect(await engine.history.state({ scope: { kind: 'library' } })).toEqual({ undo: null, redo: null });
  });

  test('missing, or a folder', async () => {
    const { engine } = await openEngine();
    const folder = testFolder();
    mkdirSync(join(folder, 'a.txt'));
    const preview = (name: string) => engine.files.preview({ path: join(folder, name), options: {} });
    await expect(preview('none.txt')).rejects.toMatchObject({ code: 'file-missing' });
    await expect(preview('a.txt')).rejects.toMatchObject({ code: 'file-unreadable' });
  });
});

test('a preview shows what an import would make and writes nothing', async () => {
  const { engine } = await openEngine();
  const path = aFile('article.txt', TEXT);
  const preview = await engine.files.preview({ path, options: { metadata: { outlet: 'Vlast' } } });
  expect(preview).toMatchObject({
    format: 'txt',
    encoding: 'utf-8',
    isEncodingSure: true,
    segments: 3,
    words: 11,
    duplicateOf: null,
    metadata: { title: SENTENCES[0], outlet: 'Vlast' },
  });
  expect(preview.paragraphs.map(({ sentences }) => sentences)).toEqual([
    SENTENCES.slice(0, 2),
    SENTENCES.slice(2),
  ]);
  expect(await engine.articles.list({ search: '' })).toEqual([]);
  const articleId = await anArticle(engine, TEXT);
  expect((await engine.files.preview({ path, options: {} })).duplicateOf).toBe(articleId);
});

test('files are imported as one step, the bad ones named; sent again, nothing is there twice', async () => {
  const { engine, on } = await openEngine();
  const progress: [number, number][] = [];
  on('import.progressed', ({ done, total }) => progress.push([done, total]));
  const paths = [aFile('a.txt', TEXT), aFile('b.txt', ''), aFile('c.txt', 'Басқа мақала.')];
  const request = { ...aWrite(), jobId: 'job', paths, options: {} };
  const result = await engine.files.import(request);
  expect(result.articleIds).toHaveLength(2);
  expect(result.failures.map(({ path }) => path)).toEqual([paths[1]]);
  expect(await engine.files.import(request)).toEqual(result);
  expect(await engine.articles.list({ search: '' })).toHaveLength(2);
  expect(progress).toEqual([
    [0, 3],
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
  await engine.history.undo({ ...aWrite(), scope: { kind: 'library' } });
  expect(await engine.articles.list({ search: '' })).toEqual([]);
});

test('a cancelled import leaves nothing', async () => {
  const { engine, on } = await openEngine();
  const paths = Array.from({ length: 20 }, (_, index) => aFile(`${index}.txt`, `Мақала ${index}.`));
  on('import.progressed', ({ jobId, done }) => {
    if (done === 3) void engine.jobs.cancel({ jobId });
  });
  const importing = engine.files.import({ ...aWrite(), jobId: 'job', paths, options: {} });
  await expect(importing).rejects.toMatchObject({ code: 'cancelled' });
  expect(await engine.articles.list({ search: '' })).toEqual([]);
});

test('a job ends before another library is opened', async () => {
  const { engine, on } = await openEngine();
  const paths = Array.from({ length: 20 }, (_, index) => aFile(`${index}.txt`, `Мақала ${index}.`));
  const opening = new Promise((resolve) =>
    on('import.progressed', ({ done }) => {
      if (done === 3) resolve(engine.library.open({ path: join(testFolder(), 'other.qostil') }));
    }),
  );
  const importing = engine.files.import({ ...aWrite(), jobId: 'job', paths, options: {} });
  await expect(importing).rejects.toMatchObject({ code: 'cancelled' });
  await opening;
  expect(await engine.articles.list({ search: '' })).toEqual([]);
});

describe('export', () => {
  async function translated() {
    const { engine } = await openEngine();
    const articleId = await anArticle(engine, TEXT);
    const [first, second] = await allSegments(engine, articleId);
    for (const { id: segmentId } of [first!, second!])
      await engine.articles.editTarget({
        ...aWrite(),
        segmentId,
        revision: 1,
        target: plain('The council & mayor.'),
      });
    await engine.articles.setState({ ...aWrite(), segmentIds: [first!.id], state: 'confirmed' });
    const order = {
      articleId,
      formats: ['tmx', 'tsv', 'moses', 'txt'],
      folder: testFolder(),
      baseName: 'кеңес',
      confirmedOnly: false,
      isOverwriteAllowed: false,
    };
    return { engine, order };
  }

  test('writes every format whole and says what Moses leaves out', async () => {
    const { engine, order } = await translated();
    const result = await engine.files.export({ ...order, jobId: 'job' });
    expect(result).toMatchObject({ leftOut: 1 });
    const names = ['кеңес.en', 'кеңес.en.txt', 'кеңес.kk', 'кеңес.tmx', 'кеңес.tsv'];
    expect(readdirSync(order.folder).sort()).toEqual(names);
    expect(readFileSync(join(order.folder, 'кеңес.kk'), 'utf8')).toBe(`${SENTENCES[0]}\n${SENTENCES[1]}\n`);
    expect(readFileSync(join(order.folder, 'кеңес.tmx'), 'utf8')).toContain('The council &amp; mayor.');
  });

  test('writes the English of confirmed segments only, if asked', async () => {
    const { engine, order } = await translated();
    await engine.files.export({ ...order, formats: ['txt'], confirmedOnly: true, jobId: 'job' });
    expect(readFileSync(join(order.folder, 'кеңес.en.txt'), 'utf8')).toBe('The council & mayor.\n');
  });

  test('asks before it overwrites, and finds folders that are not there', async () => {
    const { engine, order } = await translated();
    await engine.files.export({ ...order, formats: ['txt'], jobId: 'job' });
    expect(await engine.files.existing(order)).toEqual([join(order.folder, 'кеңес.en.txt')]);
    const again = engine.files.export({ ...order, jobId: 'job' });
    await expect(again).rejects.toMatchObject({ code: 'file-exists' });
    expect(readdirSync(order.folder)).toEqual(['кеңес.en.txt']);
    await engine.files.export({ ...order, isOverwriteAllowed: true, jobId: 'job' });
    const lost = { ...order, folder: join(order.folder, 'none'), jobId: 'job' };
    await expect(engine.files.export(lost)).rejects.toMatchObject({ code: 'folder-missing' });
  });

  test.each(['../out', 'a/b', 'a\\b', ''])('refuses the name %j', async (baseName) => {
    const { engine, order } = await translated();
    await expect(engine.files.export({ ...order, baseName, jobId: 'job' })).rejects.toMatchObject({
      code: 'input-invalid',
    });
  });

  test('a preview begins as the file would', async () => {
    const { engine, order } = await translated();
    const { articleId } = order;
    const preview = await engine.files.previewExport({ articleId, format: 'tmx', confirmedOnly: false });
    expect(preview).toMatch(/^<\?xml[\s\S]*Кеңес бейсенбіде өтті\./);
  });
});

test('a preview tells of words with look-alike letters', async () => {
  const { engine } = await openEngine();
  const path = aFile('mixed.txt', 'Ауылда мемлекеттiк мектеп ашылды. Оған Boeing-тың өкілі қатысты.');
  const { notices } = await engine.files.preview({ path, options: {} });
  expect(notices).toEqual([
    { code: 'look-alikes', params: { count: 1, word: 'мемлекеттiк', repaired: 'мемлекеттік' } },
  ]);
});
