import { expect, it } from 'vitest';
import { bareEntry, type EntryContent, preferredAs } from '#glossary/model/entry.ts';
import { withCell } from '../../../renderer/terms/cell-content.ts';

const MAYOR: EntryContent = {
  ...bareEntry('Айгүл Серікбаева'),
  type: 'person',
  renderings: [
    preferredAs('Aigul Serikbayeva'),
    preferredAs('Serikbayeva', 'short'),
    { text: 'Aygul Serikbayeva', status: 'forbidden', kind: 'full', isForbiddenEverywhere: false },
  ],
};

it('takes the short form of a name along with the full one, and leaves what is forbidden', () => {
  const changed = withCell(MAYOR, 'rendering', ' Aigul Serikbaeva ');
  expect(changed?.renderings.map(({ text }) => text)).toEqual([
    'Aigul Serikbaeva',
    'Serikbaeva',
    'Aygul Serikbayeva',
  ]);
});

it('gives an entry its first English, and takes it away again', () => {
  const city = { ...bareEntry('Өскемен'), type: 'place' } as const;
  const named = withCell(city, 'rendering', 'Oskemen')!;
  expect(named.renderings).toEqual([preferredAs('Oskemen')]);
  expect(withCell(named, 'rendering', '')?.renderings).toEqual([]);
});

it.each([
  ['an emptied Kazakh', 'source', ' '],
  ['the same Kazakh', 'source', 'Айгүл Серікбаева'],
  ['an unknown status', 'status', 'frozen'],
  ['the same type', 'type', 'person'],
] as const)('does nothing for %s', (_, cell, value) => {
  expect(withCell(MAYOR, cell, value)).toBeNull();
});

it('changes the dictionary form and keeps the others', () => {
  const content = { ...MAYOR, forms: [...MAYOR.forms, { text: 'Серікбаева', kind: 'short' } as const] };
  expect(withCell(content, 'source', 'Айгүл Серікбай')?.forms).toEqual([
    { text: 'Айгүл Серікбай', kind: 'base' },
    { text: 'Серікбаева', kind: 'short' },
  ]);
});
