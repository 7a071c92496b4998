import { describe, expect, it } from 'vitest';
import { formatById } from '#glossary/formats/registry.ts';
import type { CodedText } from '#glossary/model/coded-text.ts';
import type { SegmentState } from '#glossary/model/segment.ts';

const xliff = formatById('xliff')!;

const AROUND = {
  '1.2': [
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:ag="urn:agency"><file original="a" source-language="kk" target-language="en" datatype="plaintext"><header><skl><external-file href="a.skl"/></skl></header><body>',
    '</body></file></xliff>',
  ],
  '2.0': [
    '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:ag="urn:agency" srcLang="kk" trgLang="en"><file id="f"><skeleton href="a.skl"/>',
    '</file></xliff>',
  ],
} as const;

/** The unit after its English is put in, and how it reads then. */
function translated(
  version: keyof typeof AROUND,
  unit: string,
  change: (source: CodedText, target: CodedText) => CodedText,
  state: SegmentState,
): { readonly written: string; readonly state: SegmentState } {
  const [before, after] = AROUND[version];
  const file = (inner: string) => ({ name: 'a.xlf', bytes: Buffer.from(before + inner + after) });
  const unitOf = (inner: string) => {
    const { content } = xliff.read!(file(inner));
    if (content.kind !== 'units') throw new Error(content.kind);
    return content.units[0]!;
  };
  const { source, target } = unitOf(unit);
  const part = { start: 0, end: source.text.length, content: change(source, target), state };
  const text = Buffer.from(xliff.translate!(file(unit), [{ parts: [part] }])).toString();
  expect(text.startsWith(before) && text.endsWith(after)).toBe(true);
  const written = text.slice(before.length, text.length - after.length);
  return { written, state: unitOf(written).state };
}

const EXTRAS = '<note>Абайла</note><alt-trans><target>Snow.</target></alt-trans><ag:x>кеңейтім</ag:x>';

describe('a target that only repeats its Kazakh', () => {
  it.each([
    [
      '1.2',
      '<trans-unit id="7"><source>Қар.</source><target state="needs-translation">Қар.</target></trans-unit>',
    ],
    ['1.2', '<trans-unit id="7"><source>Қар.</source><target>Қар.</target></trans-unit>'],
    ['2.0', '<unit id="7"><segment><source>Қар.</source><target>Қар.</target></segment></unit>'],
  ] as const)('is no English yet and gives way to it (%s)', (version, unit) => {
    let read = '-';
    const { written, state } = translated(
      version,
      unit,
      (_source, { text }) => {
        read = text;
        return { text: 'Snow.', codes: [] };
      },
      'confirmed',
    );
    expect(read).toBe('');
    expect(written).toContain('>Snow.</target>');
    expect(written).not.toContain('Қар.</target>');
    expect(state).toBe('confirmed');
  });

  it.each([
    ['<target state="translated">Қар.</target>', 'confirmed'],
    ['<target state="needs-review-translation">Қар.</target>', 'draft'],
  ])('is English where the file says that it is: %s', (target, state) => {
    const unit = `<trans-unit id="7"><source>Қар.</source>${target}</trans-unit>`;
    const same = translated('1.2', unit, (_source, english) => english, state as SegmentState);
    expect(same).toEqual({ written: unit, state });
  });
});

describe('a unit of XLIFF 1.2', () => {
  it('takes a new target behind its source and keeps notes, matches and foreign elements', () => {
    const { written } = translated(
      '1.2',
      `<trans-unit id="7" xml:space="preserve" ag:k="1"><source>Қар  <g id="1">қалың</g><x id="2"/></source>${EXTRAS}</trans-unit>`,
      ({ codes }) => ({
        text: 'Thick snow',
        codes: codes.map((code, at) => ({ ...code, offset: [0, 5, 5][at]! })),
      }),
      'confirmed',
    );
    expect(written).toBe(
      `<trans-unit id="7" xml:space="preserve" ag:k="1"><source>Қар  <g id="1">қалың</g><x id="2"/></source><target state="translated"><g id="1">Thick</g><x id="2"/> snow</target>${EXTRAS}</trans-unit>`,
    );
  });

  it.each([
    ['draft', 'no'],
    ['confirmed', 'no'],
    ['reviewed', 'yes'],
  ] as const)('that was approved and is now %s says approved="%s"', (state, approved) => {
    const unit = (word: string, words: string, target: string) =>
      `<trans-unit id="7" approved="${word}"><source>Жел</source><target state="${target}">${words}</target></trans-unit>`;
    const done = translated(
      '1.2',
      unit('yes', 'Wind', 'final'),
      () => ({ text: 'The wind', codes: [] }),
      state,
    );
    const states = { draft: 'needs-review-translation', confirmed: 'translated', reviewed: 'final' };
    expect(done).toEqual({ written: unit(approved, 'The wind', states[state]), state });
  });

  it('loses a code of its target that was deleted', () => {
    const { written } = translated(
      '1.2',
      '<trans-unit id="7"><source>Жел</source><target>Wind<x id="9"/></target></trans-unit>',
      () => ({ text: 'Wind', codes: [] }),
      'draft',
    );
    expect(written).toBe('<trans-unit id="7"><source>Жел</source><target>Wind</target></trans-unit>');
  });
});

it('a copied pair of XLIFF 2.0 has an id of its own, and its end refers to it', () => {
  const { written } = translated(
    '2.0',
    '<unit id="u"><segment><source>Күн <sc id="3"/>ашық<ec startRef="3"/></source></segment></unit>',
    ({ codes }) => ({
      text: 'clear day',
      codes: [0, 5, 6, 9].map((offset, at) => ({ ...codes[at % 2]!, offset })),
    }),
    'reviewed',
  );
  expect(written).toBe(
    '<unit id="u"><segment state="reviewed"><source>Күн <sc id="3"/>ашық<ec startRef="3"/></source><target><sc id="3"/>clear<ec startRef="3"/> <sc id="3-2" copyOf="3"/>day<ec startRef="3-2"/></target></segment></unit>',
  );
});
