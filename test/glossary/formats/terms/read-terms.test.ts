import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { termFormat, termFormatOf } from '#glossary/formats/terms/registry.ts';
import type { TermReadOptions } from '#glossary/model/term-exchange.ts';
import { anEntry } from '../../../support/an-entry.ts';
import { testFolder } from '../../../support/open-engine.ts';
import { hasToolkit, PYTHON } from '../../../support/outside-readers.ts';

function read(name: string, content: string | Uint8Array, options: TermReadOptions = {}) {
  const bytes = Buffer.from(content as string);
  const terms = termFormatOf(name, bytes).read({ name, bytes, options });
  const records = [...terms.records].map((record) => record?.content ?? null);
  return { ...terms, records };
}

const pairs = (records: ReturnType<typeof read>['records']) =>
  records.map((content) => content && [content.forms[0]!.text, content.renderings[0]?.text ?? '']);

test.each([
  ['comma', 'kazakh,english\nқала,city\n', ','],
  ["Excel's semicolon and mark", '\ufeffKazakh;English;Note\r\nқала;"city; town";x\r\n', ';'],
  ['named separator', 'sep=;\r\nkk;en\r\nқала;city\r\n', ';'],
  ['tab', 'kk\ten\nқала\tcity\n', '\t'],
])('the separator is found: %s', (_, text, delimiter) => {
  const found = read('list.csv', text);
  expect(found.delimiter).toBe(delimiter);
  expect(found.records.at(-1)!.forms[0]!.text).toBe('қала');
});

test.each(['Атауы;Аудармасы;Түрі', 'Қазақшасы;Ағылшыншасы;Түрі', 'Казахский;Английский;Тип'])(
  'a head in Kazakh or Russian names the columns: %s',
  (head) => {
    const found = read('list.csv', `${head}\nБалқаш;Balkhash;place\n`);
    expect(found.columns.map(({ holds }) => holds)).toEqual(['kazakh', 'english', 'type']);
    expect(pairs(found.records)).toEqual([['Балқаш', 'Balkhash']]);
  },
);

test('without a head the columns are told by their letters', () => {
  const found = read('list.csv', 'city,қала,note\nriver,өзен,\n');
  expect([found.hasHeader, found.columns.map(({ holds }) => holds)]).toEqual([
    false,
    ['english', 'kazakh', 'note'],
  ]);
  expect(pairs(found.records)).toEqual([
    ['қала', 'city'],
    ['өзен', 'river'],
  ]);
});

test('columns can be chosen; rows without Kazakh are told', () => {
  const columns = ['english', 'ignore', 'kazakh'] as const;
  const found = read('list.csv', 'a,b,c\nx,,қала\ny,,\n', { columns, hasHeader: true, type: 'place' });
  expect(found.records.map((content) => content?.type ?? null)).toEqual(['place', null]);
});

test('an 8-bit Kazakh encoding is found', () => {
  const found = read('list.csv', iconv.encode('kazakh,english\nӨзен мен қаланың ғимараты,city\n', 'rk1048'));
  expect(found.encoding).toBe('kz-1048');
  expect(pairs(found.records)).toEqual([['Өзен мен қаланың ғимараты', 'city']]);
});

test('a formula is guarded for spreadsheets and left alone for programs', () => {
  const content = anEntry('қала', '=1+1');
  const records = [{ content, starterKey: '', createdAt: '', createdBy: '', changedAt: '', changedBy: '' }];
  expect([...termFormat('csv').write(records)].join('')).toContain(",'=1+1,");
  expect([...termFormat('tsv').write(records)].join('')).toContain('\t=1+1\t');
  expect([...termFormat('tbx').write(records)].join('')).toContain('<term>=1+1</term>');
});

test('TBX of other tools is read, either generation', () => {
  const martif = `<?xml version='1.0'?><!DOCTYPE martif SYSTEM 'TBXcoreStructV02.dtd'><martif type='TBX' xml:lang='en'><text><body>
<termEntry id='1'><descrip type='subjectField'>law</descrip><langSet xml:lang='kk-KZ'><ntig><termGrp><term>сот</term></termGrp></ntig></langSet>
<langSet xml:lang='en-US'><tig><term>court &amp; law</term></tig><tig><term>tribunal</term></tig></langSet><langSet xml:lang='ru'><tig><term>суд</term></tig></langSet></termEntry>
<termEntry><langSet xml:lang='ru'><tig><term>дом</term></tig></langSet></termEntry></body></text></martif>`;
  const [first, second] = read('x.tbx', martif).records;
  expect(first).toMatchObject({ domain: 'law', forms: [{ text: 'сот', kind: 'base' }] });
  expect(first!.renderings.map(({ text, status }) => [text, status])).toEqual([
    ['court & law', 'preferred'],
    ['tribunal', 'accepted'],
  ]);
  expect(second).toBeNull();
  const tbx3 = `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader/><text><body><conceptEntry id="1">
<langSec xml:lang="kk"><termSec><term>сот</term></termSec></langSec><langSec xml:lang="en"><termSec><term>court</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec></langSec></conceptEntry></body></text></tbx>`;
  expect(read('x.tbx', tbx3).records[0]!.renderings[0]).toMatchObject({ text: 'court', status: 'forbidden' });
});

test('XML that is no TBX, and a file of no known kind, are refused', () => {
  expect(() => read('x.tbx', '<a><b/></a>')).toThrow('file-damaged');
  expect(() => read('x.docx', 'абв')).toThrow('file-format-unknown');
});

test.skipIf(!hasToolkit())('translate-toolkit reads our TBX and OmegaT files', () => {
  const folder = testFolder();
  const content = anEntry('Қаржы министрлігі', 'Ministry of Finance', { note: 'since 1991' });
  const records = [{ content, starterKey: '', createdAt: '', createdBy: '', changedAt: '', changedBy: '' }];
  for (const [id, module, name] of [
    ['tbx', 'tbx.tbxfile', 'a.tbx'],
    ['omegat', 'omegat.OmegaTFile', 'a.utf8'],
  ] as const) {
    const file = join(folder, name);
    writeFileSync(file, [...termFormat(id).write(records)].join(''));
    const [part, cls] = module.split('.');
    const script = `from translate.storage import ${part}\nf = ${part}.${cls}.parsefile(${JSON.stringify(file)})\nprint([(u.source, u.target) for u in f.units])`;
    const said = execFileSync(PYTHON, ['-c', script], { encoding: 'utf8' });
    expect(said).toContain("('Қаржы министрлігі', 'Ministry of Finance')");
  }
});
