import { expect, test } from 'vitest';
import type { EngineClient } from '#contract/services.ts';
import { anEntry } from '../../../support/an-entry.ts';
import { allSegments, anArticle, aWrite, openEngine } from '../../../support/open-engine.ts';

const preferred = { status: 'preferred', isForbiddenEverywhere: false } as const;

async function translated(engine: EngineClient, pairs: readonly (readonly [string, string])[]) {
  const articleId = await anArticle(engine, pairs.map(([source]) => source).join('\n'));
  const segments = await allSegments(engine, articleId);
  for (const [at, { id, revision }] of segments.entries()) {
    const target = { text: pairs[at]![1], codes: [] };
    if (target.text !== '')
      await engine.articles.editTarget({ ...aWrite(), segmentId: id, revision, target });
  }
  return { articleId, segmentIds: segments.map(({ id }) => id) };
}

test('consistency tells how each mention of an entry is rendered, and all are put right at once', async () => {
  const { engine } = await openEngine();
  await engine.terms.add({
    ...aWrite(),
    content: anEntry('Өскемен', 'Oskemen', {
      type: 'place',
      renderings: [
        { text: 'Oskemen', kind: 'full', ...preferred },
        { text: 'Ust-Kamenogorsk', kind: 'full', status: 'forbidden', isForbiddenEverywhere: false },
      ],
    }),
  });
  const { articleId } = await translated(engine, [
    ['Өскеменде жиын өтті.', 'A rally was held in Oskemen.'],
    ['Өскеменнің әкімі келді.', "Ust-Kamenogorsk's mayor came."],
    ['Ол Өскеменге кетті.', 'He left for Öskemen.'],
    ['Өскемен тыныш.', 'The city is quiet.'],
    ['Өскемен үлкен.', ''],
  ]);
  const [row] = await engine.terms.consistency({ articleId });
  expect(row!.mentions.map(({ state, rendering, isFirst }) => [state, rendering, isFirst])).toEqual([
    ['preferred', 'Oskemen', true],
    ['forbidden', 'Ust-Kamenogorsk', false],
    ['other', 'Öskemen', false],
    ['missing', '', false],
    ['missing', '', false],
  ]);
  expect(row!.deviations).toBe(2);
  const fixes = row!.mentions
    .filter(({ state }) => state === 'forbidden' || state === 'other')
    .map(({ segmentId, target, rendering, wanted }) => ({ segmentId, ...target!, rendering, to: wanted }));
  expect(await engine.terms.fixMentions({ ...aWrite(), articleId, fixes })).toMatchObject({ changed: 2 });
  const targets = (await allSegments(engine, articleId)).map(({ target }) => target.text);
  expect(targets.slice(1, 3)).toEqual(["Oskemen's mayor came.", 'He left for Oskemen.']);
  expect((await engine.terms.consistency({ articleId }))[0]!.deviations).toBe(0);
});

test('a full name spelled otherwise is a deviation though the surname in it is listed', async () => {
  const { engine } = await openEngine();
  await engine.terms.add({
    ...aWrite(),
    content: anEntry('Ерлан Досжанов', 'Yerlan Doszhanov', {
      type: 'person',
      renderings: [
        { text: 'Yerlan Doszhanov', kind: 'full', ...preferred },
        { text: 'Doszhanov', kind: 'short', ...preferred },
      ],
    }),
  });
  const { articleId } = await translated(engine, [
    ['Бұл туралы Ерлан Досжанов айтты.', 'Erlan Doszhanov said so.'],
    ['Досжановтың сөзінше, жол жабық.', 'According to Minister Doszhanov, the road is closed.'],
  ]);
  const [row] = await engine.terms.consistency({ articleId });
  expect(row!.mentions.map(({ rendering, wanted, state }) => [rendering, wanted, state])).toEqual([
    ['Erlan Doszhanov', 'Yerlan Doszhanov', 'other'],
    ['Doszhanov', 'Doszhanov', 'preferred'],
  ]);
});

test('one name without an entry that is spelled two ways is found by matching back', async () => {
  const { engine } = await openEngine();
  const { articleId } = await translated(engine, [
    ['Бұл туралы Ерлан Қожасов айтты.', 'Yerlan Kozhasov said so.'],
    ['Қожасовтың сөзінше, жол жабық.', 'According to Kozhasov, the road is closed.'],
    ['Кейін Қожасов кетті.', "Qojasov's car left later."],
  ]);
  const row = (await engine.terms.consistency({ articleId })).find(({ base }) => base === 'Ерлан Қожасов');
  expect(row!.mentions.map(({ rendering, wanted, state }) => [rendering, wanted, state])).toEqual([
    ['Yerlan Kozhasov', 'Yerlan Kozhasov', 'preferred'],
    ['Kozhasov', 'Kozhasov', 'preferred'],
    ['Qojasov', 'Kozhasov', 'other'],
  ]);
  expect(row!.entryId).toBeNull();
});

test('terms, names and numbers of a segment are offered for completion; names without an entry with spellings', async () => {
  const { engine } = await openEngine();
  await engine.terms.add({ ...aWrite(), content: anEntry('диспансер', 'clinic') });
  const { segmentIds } = await translated(engine, [['Ерлан Қожасов диспансерде 25 мың теңге төледі.', '']]);
  const [segmentId] = segmentIds;
  const offered = await engine.terms.suggestions({ segmentId: segmentId! });
  expect(offered.map(({ kind, text }) => [kind, text])).toEqual(
    expect.arrayContaining([
      ['name', 'Yerlan Kozhasov'],
      ['term', 'clinic'],
      ['number', '25,000 tenge'],
    ]),
  );
  const names = await engine.terms.unknownNames({ segmentId: segmentId! });
  expect(names).toEqual([
    expect.objectContaining({ start: 0, end: 13, base: 'Ерлан Қожасов', type: 'person', gender: 'male' }),
  ]);
});

test('harvest folds names and recurring terms to their base and mines confirmed pairs for English', async () => {
  const { engine } = await openEngine();
  await engine.terms.add({ ...aWrite(), content: anEntry('Өскемен', 'Oskemen', { type: 'place' }) });
  const { articleId, segmentIds } = await translated(engine, [
    ['Өскеменде сайлау комиссиясы жиналды.', 'The election commission met in Oskemen.'],
    [
      'Кеше Ерлан Қожасов келді де, сайлау комиссиясына барды.',
      'Yerlan Kojasov came yesterday and went to the election commission.',
    ],
    [
      'Қожасовтың сөзінше, сайлау комиссиясында қағаз жоқ.',
      'Kojasov said the election commission had no paper.',
    ],
    ['Қожасов қайтты.', ''],
  ]);
  await engine.articles.setState({ ...aWrite(), segmentIds: segmentIds.slice(0, 3), state: 'confirmed' });
  const candidates = await engine.terms.harvest({ jobId: 'harvest', articleId, least: 2, limit: 50 });
  const person = candidates.find(({ base }) => base === 'Ерлан Қожасов')!;
  expect([person.type, person.count, person.gender]).toEqual(['person', 3, 'male']);
  expect(person.suggestions[0]).toEqual({ text: 'Yerlan Kojasov', pairs: 1, from: 'pairs' });
  const term = candidates.find(({ base }) => base === 'сайлау комиссиясы')!;
  expect([term.type, term.count, term.contexts.length]).toEqual(['institution', 3, 3]);
  expect(term.suggestions[0]).toEqual({ text: 'election commission', pairs: 3, from: 'pairs' });
  expect(candidates.some(({ base }) => base.includes('Өскемен'))).toBe(false);
  expect(candidates.some(({ base }) => base === 'комиссия')).toBe(false);
});

test('harvest takes what is said in quotation marks for no institution, and a noun by its senses as a noun', async () => {
  const { engine } = await openEngine();
  const articleId = await anArticle(
    engine,
    [
      '«Оқушысы көп мектептің ісі жақсы», – деп атап өтті ол.',
      '«Жастарға жұмыс керек» жобасы туралы айтылды.',
      'Бұл туралы «Ақ жол» газеті жазды.',
      'Үйдің бірінші қабаты бос.',
      'Үшінші қабатта кітап бар.',
    ].join('\n'),
  );
  const candidates = await engine.terms.harvest({ jobId: 'harvest', articleId, least: 2, limit: 50 });
  const names = candidates.filter(({ type }) => type === 'institution').map(({ base }) => base);
  expect(names).toEqual(['Ақ жол']);
  const storey = candidates.find(({ base }) => base === 'қабат')!;
  expect(storey.suggestions.map(({ text }) => text)).toContain('floor');
  expect(storey.suggestions.map(({ text }) => text)).not.toContain('along with');
});
