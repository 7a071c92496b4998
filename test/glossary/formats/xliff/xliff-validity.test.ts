import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatById } from '#glossary/formats/registry.ts';
import { SEGMENT_STATES } from '#glossary/model/segment.ts';
import { testFolder } from '../../../support/open-engine.ts';
import { hasToolkit, PYTHON } from '../../../support/outside-readers.ts';
import { codedSentence } from '../hard-texts.ts';
import { parallelDocument, segment, writtenFile } from '../sample-document.ts';
import { brokenRules } from './xliff20-rules.ts';

const bold = [
  { offset: 0, id: 1, kind: 'open', type: 'bold', pair: 1, data: '<b>' },
  { offset: 2, id: 2, kind: 'close', type: 'bold', pair: 1, data: '</b>' },
] as const;

const DOCUMENT = parallelDocument([
  segment(1, 'Ол <келді> & отырды.', 'He <came> & sat down.', { state: 'reviewed', note: 'Қараңыз.' }),
  segment(2, '', '', {
    source: { text: 'Қар жауды.', codes: bold },
    target: { text: 'It snowed.', codes: bold },
  }),
  segment(3, 'Жарнама.', '', { relation: { kind: 'left-out' } }),
  segment(4, '', 'Editor’s note.', { relation: { kind: 'added' } }),
  segment(5, 'Аударылмаған сөйлем.', ''),
]);

it.skipIf(!hasToolkit())('XLIFF 1.2 as written is read by translate-toolkit', () => {
  const path = join(testFolder(), 'out.xlf');
  writeFileSync(path, writtenFile(formatById('xliff')!, DOCUMENT).bytes);
  const script =
    'import sys, json\nfrom translate.storage.xliff import xlifffile\n' +
    'store = xlifffile.parsefile(sys.argv[1])\n' +
    'print(json.dumps([[unit.getid().split("\\u0004")[-1], str(unit.rich_source[0]), unit.target or "", unit.getnotes(), unit.isapproved()] for unit in store.units]))';
  const units: [string, string, string, string, boolean][] = JSON.parse(
    execFileSync(PYTHON, ['-c', script, path], { encoding: 'utf8' }),
  );
  expect(units.map(([id]) => id)).toEqual(['10', '20', '30', '40', '50']);
  expect(units[0]).toEqual(['10', 'Ол <келді> & отырды.', 'He <came> & sat down.', 'Қараңыз.', true]);
  expect(units[1]![1]).toContain('р жауды.');
  expect(units[2]![2]).toBe('');
  expect(units[3]![2]).toBe('Editor’s note.');
});

describe('XLIFF 2.0 as written', () => {
  const format = formatById('xliff20')!;

  it('keeps the rules of the specification', () => {
    expect(brokenRules(Buffer.from(writtenFile(format, DOCUMENT).bytes).toString())).toEqual([]);
  });

  it('keeps them whatever codes and states a translator leaves', () => {
    const pair = fc.tuple(codedSentence, codedSentence, fc.constantFrom(...SEGMENT_STATES), fc.nat(5));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 4 }), (pairs) => {
        const document = parallelDocument(
          pairs.map(([source, target, state, dropped], at) =>
            segment(at + 1, '', 'x', {
              source,
              // Some codes are gone, and those that are left may have lost their partners.
              target: { ...target, codes: target.codes.filter((_, index) => index !== dropped) },
              state,
            }),
          ),
        );
        expect(brokenRules(Buffer.from(writtenFile(format, document).bytes).toString())).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['4.2.2.6', 'state="reviewed"><source>a</source></segment>'],
    ['4.2.2.5', '><source>a</source></segment></unit><unit id="u1"><segment><source>b</source></segment>'],
    ['4.2.3.2', '><source>a<ph id="1" dataRef="d9"/></source></segment>'],
    ['4.3.1.35', '><source>a<pc id="1" type="link" subType="xlf:b">b</pc></source></segment>'],
    ['4.3.1.18', '><source>a<ph id="1"/><ph id="1"/></source></segment>'],
  ])('is told by rule %s when it breaks it', (rule, part) => {
    const text = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="kk" trgLang="en"><file id="f1"><unit id="u1"><segment ${part}</unit></file></xliff>`;
    expect(brokenRules(text).map((broken) => broken.split(' ')[0])).toContain(rule);
  });
});
