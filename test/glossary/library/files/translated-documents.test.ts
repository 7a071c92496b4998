import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EngineClient } from '#contract/services.ts';
import { formatById } from '#glossary/formats/registry.ts';
import { openZip } from '#glossary/formats/zip/zip-file.ts';
import { plain } from '#glossary/model/coded-text.ts';
import type { Untranslated } from '#glossary/model/exchange.ts';
import type { ArticleId, SegmentId } from '#glossary/model/ids.ts';
import { allSegments, aWrite, openEngine, testFolder } from '../../../support/open-engine.ts';

const FIXTURES = new URL('../../../fixtures/documents', import.meta.url).pathname;

async function imported(engine: EngineClient, path: string): Promise<ArticleId> {
  const { articleIds, failures } = await engine.files.import({
    ...aWrite(),
    jobId: 'i',
    paths: [join(FIXTURES, path)],
    options: {},
  });
  expect(failures).toEqual([]);
  return articleIds[0]!;
}

/** Gives the segment at a position English, confirmed unless it is to stay a draft. */
async function translate(
  engine: EngineClient,
  articleId: ArticleId,
  at: number,
  text: string,
  isDraft = false,
): Promise<SegmentId> {
  const { id, revision, source } = (await allSegments(engine, articleId))[at]!;
  const codes = source.codes.map((code) => ({ ...code, offset: code.kind === 'open' ? 0 : text.length }));
  const { changed } = await engine.articles.editTarget({
    ...aWrite(),
    segmentId: id,
    revision,
    target: { text, codes },
  });
  if (!isDraft)
    await engine.articles.setState({ ...aWrite(), segmentIds: [changed[0]!.id], state: 'confirmed' });
  return id;
}

async function exported(
  engine: EngineClient,
  articleId: ArticleId,
  formats: string[],
  untranslated: Untranslated = 'draft',
): Promise<Buffer> {
  const { paths } = await engine.files.export({
    jobId: 'e',
    articleId,
    formats,
    folder: testFolder(),
    baseName: 'out',
    confirmedOnly: false,
    untranslated,
    isOverwriteAllowed: false,
  });
  return readFileSync(paths[0]!);
}

describe('the document an article came in', () => {
  it.each([
    'docx/pandoc-bridge.docx',
    'odt/libreoffice-bridge.odt',
    'html/news-saved.html',
    'markdown/bridge.md',
    'srt/tags.srt',
    'xliff/agency-g-x.xlf',
  ])('%s goes out unchanged when nothing is translated', async (path) => {
    const { engine } = await openEngine();
    const articleId = await imported(engine, path);
    expect(
      (await exported(engine, articleId, ['translated'], 'source')).equals(
        readFileSync(join(FIXTURES, path)),
      ),
    ).toBe(true);
    expect(await engine.files.original({ articleId })).toBe(path.split('/')[1]);
  });

  it('holds the English of each sentence in its place, also of split, merged, moved and added ones', async () => {
    const { engine } = await openEngine();
    const articleId = await imported(engine, 'markdown/harvest.md');
    const ids = (await allSegments(engine, articleId)).map(({ id }) => id);
    await translate(engine, articleId, 0, 'The harvest has begun');
    await translate(engine, articleId, 2, 'Farmers want to finish in two weeks.');
    await engine.articles.setRelation({ ...aWrite(), segmentId: ids[1]!, relation: { kind: 'left-out' } });
    await engine.articles.addSegment({ ...aWrite(), after: ids[2]! });
    const added = (await allSegments(engine, articleId))[3]!;
    const text = 'So they say.';
    await engine.articles.editTarget({
      ...aWrite(),
      segmentId: added.id,
      revision: added.revision,
      target: plain(text),
    });
    const written = (await exported(engine, articleId, ['translated'])).toString();
    expect(written).toContain('The harvest has begun\n====');
    expect(written).toContain('Farmers want to finish in two weeks. So they say.');
    expect(written).not.toContain('шығымы');
    expect(written).toContain('Қостанай');
  });

  it('holds what the writer chose where English is not confirmed', async () => {
    const { engine } = await openEngine();
    const articleId = await imported(engine, 'srt/tags.srt');
    await translate(engine, articleId, 0, 'Good morning!');
    await translate(engine, articleId, 1, 'A feast today.', true);
    const as = async (choice: Untranslated): Promise<string> =>
      (await exported(engine, articleId, ['translated'], choice)).toString();
    expect(await as('draft')).toContain('<i>Good morning!</i> A feast today.');
    expect(await as('source')).toContain('<i>Good morning!</i> Бүгін ауылда той.');
    const blank = await as('blank');
    expect(blank).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(blank.match(/-->/g)).toHaveLength(3);
    await expect(as('stop')).rejects.toMatchObject({ code: 'segments-untranslated', params: { count: 3 } });
  });

  it('keeps what the writer left out when it came in as it is', async () => {
    const { engine } = await openEngine();
    const path = join(FIXTURES, 'markdown/harvest.md');
    const { paragraphs } = await engine.files.preview({ path, options: {} });
    const { articleIds } = await engine.files.import({
      ...aWrite(),
      jobId: 'i',
      paths: [path],
      options: {
        paragraphs: [
          { index: 0, isLeftOut: true },
          { index: 1, role: 'caption', language: 'other' },
        ],
      },
    });
    const articleId = articleIds[0]!;
    expect((await allSegments(engine, articleId))[0]!.source.text).toBe(paragraphs[1]!.sentences[0]);
    const { paragraphIds, paragraphs: kept } = await engine.articles.outline({ articleId });
    expect(kept[paragraphIds[0]!]).toEqual({ role: 'caption', language: 'other' });
    await translate(engine, articleId, 0, 'In English now.');
    const written = (await exported(engine, articleId, ['translated'])).toString();
    expect(written).toContain(`${paragraphs[0]!.sentences[0]}\n====`);
    expect(written).toContain('In English now.');
    const everything = paragraphs.map((_, index) => ({ index, isLeftOut: true }));
    await expect(engine.files.preview({ path, options: { paragraphs: everything } })).rejects.toMatchObject({
      code: 'file-empty',
    });
  });

  it('keeps targets and states of XLIFF, and writes new ones', async () => {
    const { engine } = await openEngine();
    const articleId = await imported(engine, 'xliff/agency-g-x.xlf');
    const segments = await allSegments(engine, articleId);
    expect(segments.map(({ state, target }) => [state, target.text])).toEqual([
      ['empty', ''],
      ['reviewed', 'The second sentence & the end.'],
      ['empty', ''],
      ['empty', ''],
    ]);
    await translate(engine, articleId, 2, 'The third sentence.');
    const before = readFileSync(join(FIXTURES, 'xliff/agency-g-x.xlf'), 'utf8');
    const after = (await exported(engine, articleId, ['translated'])).toString();
    const target = /<target state="translated">.*?<\/target>/.exec(after)![0];
    expect(target).toContain('The third sentence.');
    expect(after.replace(target, '<target/>')).toBe(before);
  });

  it('is refused when the article has another source by now', async () => {
    const { engine } = await openEngine();
    const articleId = await imported(engine, 'markdown/harvest.md');
    await engine.articles.reimport({
      ...aWrite(),
      articleId,
      source: { text: 'Басқа мәтін келді.', metadata: {}, layout: 'auto' },
    });
    await expect(exported(engine, articleId, ['translated'])).rejects.toMatchObject({
      code: 'original-changed',
    });
  });

  it('goes with its article when that is removed for good', async () => {
    const { engine } = await openEngine();
    const source = { text: 'Қар жауды.', metadata: {}, layout: 'auto' } as const;
    const { articleId } = await engine.articles.create({ ...aWrite(), source });
    await expect(exported(engine, articleId, ['translated'])).rejects.toMatchObject({
      code: 'original-missing',
    });
  });
});

describe('text pasted with its formatting', () => {
  it('keeps headings, bold words and links as codes, and goes out as HTML again', async () => {
    const { engine } = await openEngine();
    const html =
      '<meta charset="utf-8"><!--StartFragment--><h1>Көпір ашылды</h1><p>Бүгін <b>жаңа</b> көпір ашылды.</p><!--EndFragment-->';
    const source = {
      text: 'Көпір ашылды\nБүгін жаңа көпір ашылды.',
      html,
      metadata: {},
      layout: 'auto',
    } as const;
    const { articleId } = await engine.articles.create({ ...aWrite(), source });
    const segments = await allSegments(engine, articleId);
    expect(
      segments.map((segment) => [segment.source.text, segment.source.codes.map(({ type }) => type)]),
    ).toEqual([
      ['Көпір ашылды', []],
      ['Бүгін жаңа көпір ашылды.', ['bold', 'bold']],
    ]);
    await translate(engine, articleId, 0, 'A bridge has opened');
    expect((await exported(engine, articleId, ['translated'])).toString()).toBe(
      html.replace('<h1>Көпір ашылды', '<h1>A bridge has opened'),
    );
  });
});

describe('a corrected file', () => {
  it('takes the place of the document, and gives it back when it is undone', async () => {
    const { engine } = await openEngine();
    const articleId = await imported(engine, 'docx/pandoc-bridge.docx');
    await translate(engine, articleId, 0, 'A bridge was opened');
    const zip = openZip(readFileSync(join(FIXTURES, 'docx/pandoc-bridge.docx')), 'bridge.docx');
    const corrected = Buffer.from(zip.part('word/document.xml')!).toString().replace('Жыл', 'Жылы');
    const path = join(testFolder(), 'түзетілген.docx');
    writeFileSync(path, zip.withParts(new Map([['word/document.xml', Buffer.from(corrected)]])));
    const partOf = async (): Promise<string> => {
      const bytes = await exported(engine, articleId, ['translated']);
      return Buffer.from(openZip(bytes, 'out.docx').part('word/document.xml')!).toString();
    };
    await engine.articles.reimport({ ...aWrite(), articleId, source: { path, options: {} } });
    expect(await engine.files.original({ articleId })).toBe('түзетілген.docx');
    expect(await partOf()).toContain('Жылы');
    expect(await partOf()).toContain('A bridge was opened');
    await engine.history.undo({ ...aWrite(), scope: { kind: 'article', articleId } });
    expect(await partOf()).not.toContain('Жылы');
    expect(await partOf()).toContain('A bridge was opened');
  });
});

describe('a table that a reviewer sent back', () => {
  it('shows what was changed and takes over what is accepted, as one step', async () => {
    const { engine } = await openEngine();
    const articleId = await imported(engine, 'docx/pandoc-bridge.docx');
    const first = await translate(engine, articleId, 0, 'A bridge was opened');
    const second = await translate(engine, articleId, 4, 'Today a bridge was opened.');
    const bytes = await exported(engine, articleId, ['bilingual-docx']);
    const zip = openZip(bytes, 'review.docx');
    const document = Buffer.from(zip.part('word/document.xml')!).toString();
    const reviewed = document
      .replace('A bridge was opened<', 'A new bridge was opened<')
      .replace('Today a bridge was opened.', 'Today a bridge opened.');
    const path = join(testFolder(), 'review.docx');
    writeFileSync(path, zip.withParts(new Map([['word/document.xml', Buffer.from(reviewed)]])));
    // Not in the table yet: a blank cell is no wish to delete.
    await translate(engine, articleId, 1, 'Aigul Serikova');
    const review = await engine.files.previewReview({ articleId, path });
    expect(
      review.changes.map(({ before, after }) => [before.replace(/⟦.*?⟧/g, ''), after.replace(/⟦.*?⟧/g, '')]),
    ).toEqual([
      ['A bridge was opened', 'A new bridge was opened'],
      ['Today a bridge was opened.', 'Today a bridge opened.'],
    ]);
    expect(review.unknown).toEqual([]);
    await engine.files.acceptReview({ ...aWrite(), articleId, path, segmentIds: [second] });
    const after = await allSegments(engine, articleId);
    expect(after.find(({ id }) => id === first)!.target.text).toBe('A bridge was opened');
    const accepted = after.find(({ id }) => id === second)!;
    expect(accepted.target.text).toBe('Today a bridge opened.');
    expect(accepted.target.codes.length).toBe(accepted.source.codes.length);
    expect(accepted.state).toBe('draft');
  });
});

describe('a corpus', () => {
  async function library(): Promise<EngineClient> {
    const { engine } = await openEngine();
    for (const path of [
      'tsv/python.tsv',
      'csv/libreoffice.csv',
      'jsonl/python.jsonl',
      'moses/news.kk',
      'xlsx/libreoffice.xlsx',
    ])
      await imported(engine, path);
    return engine;
  }
  const filter = {
    states: [],
    languages: [],
    outlets: [],
    licences: [],
    from: '',
    to: '',
    lengthRatio: 0,
    isWithoutDuplicates: true,
  } as const;

  it('has the same bytes twice, as a folder and as an archive', async () => {
    const engine = await library();
    const folder = testFolder();
    const order = {
      jobId: 'c',
      formats: ['tmx', 'moses', 'jsonl', 'tsv', 'xliff', 'xlsx'],
      filter,
      split: { dev: 20, test: 20, seed: 7 },
      isOverwriteAllowed: false,
    };
    const read = (out: string): Record<string, string> =>
      Object.fromEntries(
        (readdirSync(out, { recursive: true, withFileTypes: true }) as import('node:fs').Dirent[])
          .filter((one) => one.isFile())
          .map((one) => [
            join(one.parentPath, one.name).slice(out.length),
            readFileSync(join(one.parentPath, one.name), 'base64'),
          ]),
      );
    const one = await engine.corpus.export({ ...order, out: join(folder, 'one') });
    await engine.corpus.export({ ...order, out: join(folder, 'two') });
    expect(read(join(folder, 'one'))).toEqual(read(join(folder, 'two')));
    await engine.corpus.export({ ...order, out: join(folder, 'a.zip') });
    await engine.corpus.export({ ...order, out: join(folder, 'b.zip') });
    expect(readFileSync(join(folder, 'a.zip')).equals(readFileSync(join(folder, 'b.zip')))).toBe(true);
    const manifest = JSON.parse(readFileSync(join(folder, 'one', 'manifest.json'), 'utf8'));
    expect(manifest.files).toHaveLength(one.paths.length - 1);
    const parts = Object.values(manifest.parts) as { articles: number; pairs: number }[];
    expect(parts.reduce((sum, { pairs }) => sum + pairs, 0)).toBe(one.pairs);
    const lines = (name: string): number =>
      readFileSync(join(folder, 'one', name), 'utf8')
        .trimEnd()
        .split('\n').length;
    for (const part of Object.keys(manifest.parts)) {
      expect(lines(`${part}.kk`)).toBe(lines(`${part}.en`));
      expect(lines(`${part}.tsv`)).toBe(lines(`${part}.jsonl`) + 1);
    }
  });

  it('leaves out what the filter does, says why, and never half writes', async () => {
    const engine = await library();
    const out = join(testFolder(), 'corpus');
    const order = { jobId: 'c', formats: ['jsonl'], split: null, isOverwriteAllowed: false };
    const { leftOut, pairs } = await engine.corpus.export({
      ...order,
      out,
      filter: { ...filter, states: ['confirmed'] },
    });
    expect(pairs).toBeGreaterThan(0);
    expect(leftOut.state).toBeGreaterThan(0);
    expect(leftOut.duplicate).toBeGreaterThan(0);
    expect(leftOut['one-sided']).toBeGreaterThan(0);
    const units = formatById('jsonl')!.read!({
      name: 'all.jsonl',
      bytes: readFileSync(join(out, 'all.jsonl')),
    });
    expect(units.content.kind === 'units' && units.content.units.length).toBe(pairs);
    await expect(engine.corpus.export({ ...order, out, filter })).rejects.toMatchObject({
      code: 'file-exists',
    });
    await expect(
      engine.corpus.export({ ...order, formats: ['nothing'], out: `${out}2`, filter }),
    ).rejects.toMatchObject({ code: 'file-format-unknown' });
    expect(existsSync(`${out}2`)).toBe(false);
  });
});

describe('broken files', () => {
  it('leave the library and the folders as they were', async () => {
    const { engine } = await openEngine();
    const paths = readdirSync(join(FIXTURES, 'broken'))
      .filter((name) => !name.endsWith('.en'))
      .map((name) => join(FIXTURES, 'broken', name));
    const before = readdirSync(FIXTURES, { recursive: true }).length;
    const { articleIds, failures } = await engine.files.import({
      ...aWrite(),
      jobId: 'i',
      paths,
      options: {},
    });
    expect(articleIds).toEqual([]);
    expect(failures.map(({ error }) => error.code)).not.toContain('unexpected');
    expect(failures).toHaveLength(paths.length);
    expect(await engine.articles.list({ search: '' })).toEqual([]);
    expect(readdirSync(FIXTURES, { recursive: true })).toHaveLength(before);
  });
});
