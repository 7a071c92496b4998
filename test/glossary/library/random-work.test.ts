import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from '#glossary/model/coded-text.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import type { Segment, SegmentRelation } from '#glossary/model/segment.ts';
import { allSegments, anArticle, aWrite, openEngine, type TestEngine } from '../../support/open-engine.ts';

type Client = TestEngine['engine'];

const TEXT = 'Кеңес бейсенбіде өтті. Оған әкім қатысты. Жиын ұзаққа созылды.\nҚонақтар тарады. Кеш батты.';
const CORRECTED = [
  'Кеңес жұмада өтті. Оған әкім қатысты.\nКеш батты. Жаңа сөйлем.',
  'Жаңа сөйлем. Кеңес бейсенбіде өтті. Оған әкім қатысты. Жиын ұзаққа созылды.\nҚонақтар тарады.',
];

/** One write chosen by three numbers; some are refused, as a hasty writer's are. */
async function act(
  engine: Client,
  articleId: ArticleId,
  [kind, which, detail]: readonly number[],
): Promise<unknown> {
  const segments = await allSegments(engine, articleId);
  const at = (index: number): Segment => segments[index % segments.length]!;
  const { id: segmentId, revision, source, target } = at(which!);
  const other = at(which! + detail!).id;
  const relations: SegmentRelation[] = [
    { kind: 'normal' },
    { kind: 'left-out' },
    { kind: 'moved', after: detail! % 2 === 0 ? other : null },
    { kind: 'merged', into: other },
  ];
  const { articles } = engine;
  const write = aWrite(detail! % 3 === 0 ? `visit ${segmentId}` : '');
  const wording = { isCaseSensitive: false, isWholeWord: false, isRegularExpression: false } as const;
  const acts = [
    () =>
      articles.editTarget({
        ...write,
        segmentId,
        revision,
        target: plain(`word ${detail} and`.repeat(detail! % 3)),
      }),
    () =>
      articles.setState({
        ...write,
        segmentIds: [segmentId, other],
        state: detail! % 2 ? 'confirmed' : 'draft',
      }),
    () => articles.setNote({ ...write, segmentId, note: `note ${detail}` }),
    () => articles.setLocked({ ...write, segmentIds: [segmentId], isLocked: detail! % 4 === 0 }),
    () =>
      articles.split({
        ...write,
        segmentId,
        revision,
        sourceOffset: detail! % (source.text.length + 1),
        targetOffset: detail! % (target.text.length + 1),
      }),
    () => articles.merge({ ...write, segmentId }),
    () => articles.setRelation({ ...write, segmentId, relation: relations[detail! % relations.length]! }),
    () => articles.addSegment({ ...write, after: segmentId }),
    () => articles.removeAdded({ ...write, segmentId }),
    () =>
      articles.setRole({
        ...write,
        paragraphId: at(which!).paragraphId,
        role: detail! % 2 ? 'lead' : 'quote',
      }),
    () =>
      articles.reimport({
        ...write,
        articleId,
        source: { text: CORRECTED[detail! % 2]!, metadata: {}, layout: 'paragraph-a-line' },
      }),
    () =>
      articles.replace({
        ...write,
        ...wording,
        articleId,
        text: 'word',
        in: 'target',
        replacement: 'term',
        segmentIds: segments.map(({ id }) => id),
      }),
  ];
  return acts[kind! % acts.length]!();
}

/** All that the writer sees of an article. */
async function seen(engine: Client, articleId: ArticleId) {
  const segments = await allSegments(engine, articleId);
  const { paragraphs } = await engine.articles.outline({ articleId });
  const [summary] = await engine.articles.list({ search: '' });
  const { segments: count, counts, sourceWords } = summary!;
  return {
    rows: segments.map(({ revision: _, editedAt: __, ...row }) => row),
    paragraphs,
    counters: { count, counts, sourceWords },
  };
}

test('whatever was done, undo goes back through every state and redo comes forth again', async () => {
  const acts = fc.array(fc.tuple(fc.nat(), fc.nat(50), fc.nat(60)), { minLength: 5, maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(acts, async (work) => {
      const { engine, close } = await openEngine();
      const articleId = await anArticle(engine, TEXT);
      const scope = { kind: 'article', articleId } as const;
      const states = [await seen(engine, articleId)];
      let steps = 0;
      for (const one of work) {
        await act(engine, articleId, one).catch((error) => expect(error.code).not.toBe('unexpected'));
        const state = await seen(engine, articleId);
        assertSound(state);
        states.push(state);
      }
      const last = states.at(-1)!;
      const visited = [last];
      while ((await engine.history.state({ scope })).undo !== null) {
        const { kept } = await engine.history.undo({ ...aWrite(), scope });
        expect(kept).toEqual([]);
        visited.push(await seen(engine, articleId));
        expect(states).toContainEqual(visited.at(-1));
        steps += 1;
      }
      expect(visited.at(-1)).toEqual(states[0]);
      for (; steps > 0; steps -= 1) {
        await engine.history.redo({ ...aWrite(), scope });
        expect(await seen(engine, articleId)).toEqual(visited[steps - 1]);
      }
      await close();
    }),
    { numRuns: 40 },
  );
}, 60_000);

/** What must hold of any article. */
function assertSound({ rows, counters }: Awaited<ReturnType<typeof seen>>): void {
  expect(rows.map(({ position }) => position)).toEqual(rows.map((_, index) => index));
  expect(counters.count).toBe(rows.length);
  const inState = (state: Segment['state']) => rows.filter((row) => row.state === state).length;
  expect(counters.counts).toEqual({
    empty: inState('empty'),
    draft: inState('draft'),
    confirmed: inState('confirmed'),
    reviewed: inState('reviewed'),
  });
  const ids = new Set(rows.map(({ id }) => id));
  for (const { id, relation, source, target, state } of rows) {
    if (relation.kind === 'merged') {
      expect(ids).toContain(relation.into);
      expect(relation.into).not.toBe(id);
      const host = rows.find((row) => row.id === relation.into)!;
      expect(host.relation.kind).not.toBe('merged');
      expect(target.text).toBe('');
    }
    const mayBeFinishedEmpty = relation.kind === 'merged' || relation.kind === 'left-out';
    if (target.text === '' && !mayBeFinishedEmpty) expect(state).toBe('empty');
    if (relation.kind === 'moved' && relation.after !== null) expect(ids).toContain(relation.after);
    if (relation.kind !== 'added') expect(source.text).not.toBe('');
  }
}
