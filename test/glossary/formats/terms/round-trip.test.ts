import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TERM_FORMATS, termFormat } from '#glossary/formats/terms/registry.ts';
import {
  ENTRY_STATUSES,
  type EntryContent,
  RENDERING_KINDS,
  RENDERING_STATUSES,
} from '#glossary/model/entry.ts';
import type { TermRecord } from '#glossary/model/term-exchange.ts';
import { TERM_TYPES } from '#glossary/model/term-type.ts';
import { anEntry } from '../../../support/an-entry.ts';

function bytesOf(chunks: Iterable<string | Uint8Array>): Uint8Array {
  return Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk)));
}

function roundTrip(
  id: Parameters<typeof termFormat>[0],
  records: readonly TermRecord[],
): readonly (TermRecord | null)[] {
  const format = termFormat(id);
  const bytes = bytesOf(format.write(records));
  return [...format.read({ name: `glossary.${format.extensions[0]}`, bytes, options: {} }).records];
}

function record(content: EntryContent): TermRecord {
  return {
    content,
    starterKey: '',
    createdAt: '2026-01-01T00:00:00.000Z',
    createdBy: 'A. B.',
    changedAt: '2026-01-02T00:00:00.000Z',
    changedBy: '',
  };
}

/** Text an entry may hold: no white space at the ends, with everything that is special in some format. */
const text = fc
  .array(
    fc.constantFrom(
      'қала',
      'Ә',
      'city',
      ' ',
      '|',
      '\\',
      '"',
      "'",
      '=',
      '-',
      '@',
      ';',
      ',',
      '<',
      '&',
      '[x]',
      '#',
      '😀',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join('').trim())
  .filter((one) => one !== '' && !/ {2}/.test(one));
const optional = fc.oneof(fc.constant(''), text);

const content: fc.Arbitrary<EntryContent> = fc.record({
  type: fc.constantFrom(...TERM_TYPES),
  status: fc.constantFrom(...ENTRY_STATUSES),
  domain: optional,
  forms: fc
    .tuple(
      text,
      fc.array(fc.record({ text, kind: fc.constantFrom('variant', 'short', 'acronym', 'former') }), {
        maxLength: 3,
      }),
    )
    .map(([base, others]) => [{ text: base, kind: 'base' as const }, ...others]) as fc.Arbitrary<
    EntryContent['forms']
  >,
  renderings: fc.array(
    fc.record({
      text,
      status: fc.constantFrom(...RENDERING_STATUSES),
      kind: fc.constantFrom(...RENDERING_KINDS),
      isForbiddenEverywhere: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  gender: fc.constantFrom('female', 'male', 'unknown'),
  role: optional,
  kind: optional,
  region: optional,
  definition: optional,
  note: fc.oneof(optional, fc.constant('one\ntwo')),
  source: optional,
  sourceUrl: optional,
  isCaseSensitive: fc.boolean(),
  scope: fc.constantFrom(null, 7) as fc.Arbitrary<EntryContent['scope']>,
  renamings: fc.array(
    fc.record({
      direction: fc.constantFrom('from', 'to'),
      source: text,
      rendering: optional,
      on: fc.constantFrom('', '1992-05-06'),
    }),
    { maxLength: 2 },
  ),
});

describe.each(['tbx', 'tbx-dca', 'csv', 'tsv', 'xlsx'] as const)('%s', (id) => {
  test('a round trip loses nothing', () => {
    fc.assert(
      fc.property(fc.array(content, { minLength: 1, maxLength: 4 }), (contents) => {
        const records = contents.map(record);
        expect(roundTrip(id, records)).toEqual(records);
      }),
      { numRuns: 60 },
    );
  });

  test('nothing is said to be lost', () => {
    expect(termFormat(id).losses([record(anEntry('қала', 'city'))])).toEqual([]);
  });
});

test('an OmegaT glossary has a line for each form and rendering, and says what it leaves out', () => {
  const entry = record(
    anEntry('#қала', 'city', {
      forms: [
        { text: '#қала', kind: 'base' },
        { text: 'шаһар', kind: 'variant' },
      ],
      renderings: [
        { text: 'city', kind: 'full', status: 'preferred', isForbiddenEverywhere: false },
        { text: 'burg', kind: 'full', status: 'forbidden', isForbiddenEverywhere: false },
      ],
      note: 'one\ttwo',
    }),
  );
  const omegat = termFormat('omegat');
  expect([...omegat.write([entry])].join('')).toBe('шаһар\tcity\tone two\n');
  expect(omegat.losses([entry]).map(({ code }) => code)).toEqual([
    'terms-pairs-only',
    'terms-rows-lost',
    'terms-forbidden-left-out',
  ]);
});

test('every format is listed once', () => {
  expect(new Set(TERM_FORMATS.map(({ id }) => id)).size).toBe(TERM_FORMATS.length);
});
