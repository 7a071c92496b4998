import { expect, it } from 'vitest';
import { bareEntry, preferredAs } from '#glossary/model/entry.ts';
import { changedParts } from '../../../renderer/terms/changed-parts.ts';

it('names what changed from one state of an entry to the next', () => {
  const earlier = { ...bareEntry('Өскемен'), renderings: [preferredAs('Ust-Kamenogorsk')] };
  const present = { ...earlier, status: 'proposed', renderings: [preferredAs('Oskemen')] } as const;
  expect(changedParts(present, earlier)).toEqual(['renderings', 'status']);
  expect(changedParts(earlier, { ...earlier })).toEqual([]);
});
