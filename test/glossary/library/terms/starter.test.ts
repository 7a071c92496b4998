import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { jobWith } from '#glossary/library/job.ts';
import { type OpenLibrary, openLibrary } from '#glossary/library/library-file/open-library.ts';
import type { StarterEntry } from '#glossary/library/seed/read-starter.ts';
import { addEntry, changeEntry, contentOf, removeEntries } from '#glossary/library/terms/entries.ts';
import {
  addStarters,
  starterTopics,
  starterUpdates,
  updateStarters,
} from '#glossary/library/terms/starter.ts';
import type { Entry, EntryContent } from '#glossary/model/entry.ts';
import { anEntry } from '../../../support/an-entry.ts';
import { aWrite, testFolder } from '../../../support/open-engine.ts';

const unwatched = jobWith(new AbortController().signal, () => undefined);

const silent = {
  articlesChanged: () => undefined,
  segmentsChanged: () => undefined,
  termsChanged: () => undefined,
  memoryChanged: () => undefined,
  settingsChanged: () => undefined,
};

async function opened(): Promise<OpenLibrary> {
  const library = await openLibrary({
    path: join(testFolder(), 'library.qostil'),
    mode: 'write',
    program: { program: 'test', process: process.pid, computer: 'here' },
    clock: () => '2026-01-01T00:00:00.000Z',
    observer: silent,
  });
  onTestFinished(() => library.close());
  return library;
}

const ROWS: readonly StarterEntry[] = [
  { key: 'taraz', topic: 'places', content: anEntry('Тараз', 'Taraz', { type: 'place' }) },
  { key: 'semey', topic: 'places', content: anEntry('Семей', 'Semey', { type: 'place' }) },
  { key: 'sot', topic: 'law', content: anEntry('сот', 'court') },
];

const improved = ROWS.map((row) => ({ ...row, content: { ...row.content, note: 'better' } }));

function basesOf(library: OpenLibrary) {
  return [...library.store.entries.iterate()].map(({ forms, note }) => [forms[0]!.text, note]);
}

test('only the chosen topics are added, once', async () => {
  const library = await opened();
  expect(starterTopics(library, ROWS).map(({ topic, entries, added }) => [topic, entries, added])).toEqual([
    ['places', 2, 0],
    ['law', 1, 0],
  ]);
  const topics = ['places'];
  expect(addStarters(library, { ...aWrite(), topics }, ROWS)).toEqual({ added: 2, updated: 0, kept: 0 });
  expect(addStarters(library, { ...aWrite(), topics }, ROWS)).toEqual({ added: 0, updated: 0, kept: 0 });
  expect(basesOf(library).map(([base]) => base)).toEqual(['Тараз', 'Семей']);
  expect(starterTopics(library, ROWS)[0]!.added).toBe(2);
});

test("the user's own entry of the same name stands", async () => {
  const library = await opened();
  addEntry(library, { ...aWrite(), content: anEntry('Тараз', 'Aulie-Ata', { type: 'place' }) });
  expect(addStarters(library, { ...aWrite(), topics: ['places'] }, ROWS)).toEqual({
    added: 1,
    updated: 0,
    kept: 1,
  });
});

test('an update follows the list field by field, leaves what the user changed or deleted, and adds nothing', async () => {
  const library = await opened();
  addStarters(library, { ...aWrite(), topics: ['places', 'law'] }, ROWS);
  const [taraz, semey, sot] = [...library.store.entries.iterate()];
  const change = ({ id, revision }: Entry, part: Partial<EntryContent>) =>
    changeEntry(library, {
      ...aWrite(),
      entryId: id,
      revision,
      content: { ...contentOf(library.store.entries.get(id)!), ...part },
    });
  change(taraz!, { note: 'mine' });
  change(sot!, { domain: 'mine' });
  await removeEntries(library, { ...aWrite(), entryIds: [semey!.id] }, unwatched);
  expect(starterTopics(library, improved).map(({ updatable }) => updatable)).toEqual([0, 1]);
  const shown = starterUpdates(library, improved);
  expect(shown.map(({ entryId, before, after }) => [entryId, before.note, after.note])).toEqual([
    [sot!.id, '', 'better'],
  ]);
  expect(updateStarters(library, aWrite(), improved)).toEqual({ added: 0, updated: 1, kept: 2 });
  expect(basesOf(library)).toEqual([
    ['Тараз', 'mine'],
    ['сот', 'better'],
  ]);
  expect(library.store.entries.get(sot!.id)!.domain).toBe('mine');
  expect(starterUpdates(library, improved)).toEqual([]);
});
