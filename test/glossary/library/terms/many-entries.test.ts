import { expect, test } from 'vitest';
import type { JobEvent, JobProgress } from '#contract/events.ts';
import type { EntryId } from '#glossary/model/ids.ts';
import { anEntry } from '../../../support/an-entry.ts';
import { aWrite, openEngine, type TestEngine } from '../../../support/open-engine.ts';

/** More than one piece of a job, and more than one part of an undo. */
const MANY = 5100;

const QUERY = {
  search: '',
  types: [],
  statuses: [],
  domains: [],
  sort: 'added',
  isDescending: false,
} as const;

const GLOSSARY = { kind: 'glossary' } as const;

async function withMany() {
  const opened = await openEngine();
  const contents = Array.from({ length: MANY }, (_, at) => anEntry(`сөз${at}`, `word${at}`));
  const entries = await opened.engine.terms.addMany({ ...aWrite(), contents });
  return { ...opened, ids: entries.map(({ id }) => id) };
}

const found = async ({ engine }: Pick<TestEngine, 'engine'>, narrowed: object = {}) =>
  (await engine.terms.listIds({ query: { ...QUERY, ...narrowed }, from: 0, count: 1 })).total;

/** What a job told of itself. */
function told({ on }: Pick<TestEngine, 'on'>, event: JobEvent): readonly (readonly [number, number])[] {
  const all: (readonly [number, number])[] = [];
  on(event, ({ done, total }: JobProgress) => all.push([done, total]));
  return all;
}

test('many entries are changed as one step, which tells how far it is', async () => {
  const library = await withMany();
  const { engine, ids } = library;
  const progress = told(library, 'terms.progressed');
  const changes = { status: 'proposed', type: 'person' } as const;
  const done = await engine.terms.changeMany({ ...aWrite(), jobId: 'many', entryIds: ids, changes });
  expect(done).toEqual({ changed: MANY });
  expect(progress).toEqual([
    [5000, MANY],
    [MANY, MANY],
  ]);
  expect(await found(library, { statuses: ['proposed'] })).toBe(MANY);
  await engine.history.undo({ ...aWrite(), scope: GLOSSARY });
  expect(await found(library, { statuses: ['approved'] })).toBe(MANY);
});

test('what was removed is found by nothing, and by everything again when it is back', async () => {
  const library = await withMany();
  const { engine, ids } = library;
  await engine.terms.remove({ ...aWrite(), jobId: 'many', entryIds: ids.toReversed() });
  expect([await found(library), await found(library, { search: 'сөз7' })]).toEqual([0, 0]);
  expect(await engine.terms.inText({ text: 'сөз77' })).toEqual([]);
  const progress = told(library, 'history.progressed');
  await engine.history.undo({ ...aWrite(), scope: GLOSSARY });
  expect(progress).toHaveLength(2);
  expect([await found(library), await found(library, { search: 'word50' })]).toEqual([MANY, 111]);
  expect(await engine.terms.inText({ text: 'сөз77' })).toHaveLength(1);
  await engine.history.redo({ ...aWrite(), scope: GLOSSARY });
  expect([await found(library), await found(library, { search: 'word50' })]).toEqual([0, 0]);
});

test('a cancelled change leaves all as it was', async () => {
  const library = await withMany();
  const { engine, ids } = library;
  library.on('terms.progressed', ({ jobId }) => void engine.jobs.cancel({ jobId }));
  const removal = engine.terms.remove({ ...aWrite(), jobId: 'many', entryIds: ids });
  await expect(removal).rejects.toMatchObject({ code: 'cancelled' });
  expect([await found(library), await found(library, { search: 'word50' })]).toEqual([MANY, 111]);
});

test('a cancelled undo leaves all as it was, and can be asked for again', async () => {
  const library = await withMany();
  const { engine, ids } = library;
  await engine.terms.remove({ ...aWrite(), jobId: 'many', entryIds: ids });
  const stop = library.on('history.progressed', ({ jobId }) => void engine.jobs.cancel({ jobId }));
  const undo = engine.history.undo({ ...aWrite(), scope: GLOSSARY });
  await expect(undo).rejects.toMatchObject({ code: 'cancelled' });
  expect(await found(library)).toBe(0);
  stop();
  await engine.history.undo({ ...aWrite(), scope: GLOSSARY });
  expect([await found(library), await found(library, { search: 'word50' })]).toEqual([MANY, 111]);
});

test('an entry that is not there stops a change of many before anything is written', async () => {
  const library = await withMany();
  const entryIds = [...library.ids, 99_999_999 as EntryId];
  const removal = library.engine.terms.remove({ ...aWrite(), jobId: 'many', entryIds });
  await expect(removal).rejects.toMatchObject({ code: 'entry-missing' });
  expect(await found(library)).toBe(MANY);
});

test('entries stand in the order of the Kazakh alphabet', async () => {
  const { engine } = await openEngine();
  const words = ['ата', 'Әже', 'бала', 'қала', 'лақ', 'ой', 'өзен', 'уық', 'ұн', 'үй', 'ыдыс', 'іні', 'эфир'];
  const contents = words.toReversed().map((word) => anEntry(word, 'x'));
  await engine.terms.addMany({ ...aWrite(), contents });
  const bases = async (search: string) => {
    const query = { ...QUERY, sort: 'source', search } as const;
    const { entries } = await engine.terms.list({ query, from: 0, count: 20 });
    return entries.map(({ forms }) => forms[0]!.text);
  };
  expect(await bases('')).toEqual(words);
  expect(await bases('а')).toEqual(['ата']);
  expect(await bases('ұ')).toEqual(['ұн']);
});
