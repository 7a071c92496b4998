import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTmxReader } from '#glossary/formats/tmx/read-tmx.ts';

const HEAD = (version = '1.4', doctype = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}<tmx version="${version}">\n<header creationtool="T" srclang="kk"/>\n<body>\n`;
const FOOT = '</body>\n</tmx>\n';
const PAIR =
  '<tuv xml:lang="kk"><seg>Мектеп ашылды.</seg></tuv><tuv xml:lang="en"><seg>A school opened.</seg></tuv>';

function read(text: string, size = text.length) {
  const reader = createTmxReader('a.tmx');
  const units = [];
  const skipped = [];
  for (let at = 0; at < text.length; at += size) {
    const batch = reader.read(text.slice(at, at + size));
    units.push(...batch.units);
    skipped.push(...batch.skipped);
  }
  const rest = reader.end();
  return {
    units: [...units, ...rest.units],
    skipped: [...skipped, ...rest.skipped],
    header: reader.header(),
  };
}

const inBody = (body: string) => read(HEAD() + body + FOOT);

describe('a TMX file', () => {
  it('gives its header and its units with dates and people', () => {
    const { units, header } = inBody(
      `<tu tuid="1" creationdate="20240501T093000Z" creationid="Әсел" changeid="E">${PAIR}<note>n</note></tu>`,
    );
    expect(header).toEqual({ version: '1.4', creationTool: 'T', sourceLanguage: 'kk' });
    expect(units[0]).toMatchObject({
      source: { text: 'Мектеп ашылды.' },
      target: { text: 'A school opened.' },
      createdAt: '2024-05-01T09:30:00.000Z',
      changedAt: '2024-05-01T09:30:00.000Z',
      createdBy: 'Әсел',
      changedBy: 'E',
    });
  });

  it.each([
    [
      '1.1 with lang and ut',
      '1.1',
      '<tu><tuv lang="KK"><seg>Бір<ut>{b}</ut></seg></tuv><tuv lang="EN-US"><seg>One</seg></tuv></tu>',
    ],
    [
      '1.4 with regions',
      '1.4',
      '<tu><tuv xml:lang="kk-KZ"><seg>Бір</seg></tuv><tuv xml:lang="en_GB"><seg>One</seg></tuv></tu>',
    ],
    [
      'three-letter codes',
      '1.4',
      '<tu><tuv xml:lang="kaz"><seg>Бір</seg></tuv><tuv xml:lang="eng"><seg>One</seg></tuv></tu>',
    ],
    [
      'English first',
      '1.3',
      '<tu><tuv xml:lang="en"><seg>One</seg></tuv><tuv xml:lang="kk"><seg>Бір</seg></tuv></tu>',
    ],
  ])('is read in TMX %s', (_name, version, body) => {
    const { units, skipped } = read(HEAD(version) + body + FOOT);
    expect(skipped).toEqual([]);
    expect(units[0]).toMatchObject({ source: { text: 'Бір' }, target: { text: 'One' } });
  });

  it('reads the neighbours OmegaT and memoQ write, and the level of Trados', () => {
    const omegat = `<tu><prop type="prev">Алдыңғы.</prop><prop type="next">Келесі.</prop>${PAIR}</tu>`;
    const memoq = `<tu><prop type="x-context-pre">&lt;seg&gt;Алдыңғы.&lt;/seg&gt;</prop>${PAIR}</tu>`;
    const trados = `<tu><prop type="x-ConfirmationLevel:SingleString">ApprovedSignOff</prop>${PAIR}</tu>`;
    const swordfish = `<tu creationtool="Swordfish"><prop type="customer">Шам</prop>${PAIR}</tu>`;
    const { units } = inBody(omegat + memoq + trados + swordfish);
    expect(units[0]).toMatchObject({ before: 'Алдыңғы.', after: 'Келесі.', properties: {} });
    expect(units[1]).toMatchObject({ before: 'Алдыңғы.', after: '' });
    expect(units[2]).toMatchObject({ state: 'reviewed' });
    expect(units[3]).toMatchObject({ properties: { customer: 'Шам' } });
  });

  it('makes a unit of every English version of one source', () => {
    const { units } = inBody(`<tu>${PAIR}<tuv xml:lang="en-GB"><seg>The school opened.</seg></tuv></tu>`);
    expect(units.map(({ target }) => target.text)).toEqual(['A school opened.', 'The school opened.']);
  });

  it('keeps inline codes and where they stand', () => {
    const { units } = inBody(
      '<tu><tuv xml:lang="kk"><seg>Бұл <bpt i="1" x="1" type="bold">&lt;b></bpt>сөз<ept i="1">&lt;/b></ept> <hi>ғой</hi><ph x="3">&lt;br/></ph></seg></tuv>' +
        '<tuv xml:lang="en"><seg>It is <it pos="begin">&lt;i></it>a word</seg></tuv></tu>',
    );
    expect(units[0]?.source.text).toBe('Бұл сөз ғой');
    expect(units[0]?.source.codes.map(({ offset, kind, data }) => [offset, kind, data])).toEqual([
      [4, 'open', '<b>'],
      [7, 'close', '</b>'],
      [8, 'open', '<hi>'],
      [11, 'close', '<hi>'],
      [11, 'standalone', '<br/>'],
    ]);
    expect(units[0]?.target.codes).toMatchObject([{ offset: 6, kind: 'isolated', data: '<i>' }]);
  });

  it('names broken units by line and reads the others', () => {
    const { units, skipped } = inBody(
      `<tu>${PAIR}</tu>\n<tu><tuv xml:lang="kk"><seg>A & B</seg></tuv></tu>\n<tu><tuv><seg>x</tuv></tu>\n` +
        `<tu>\n<tuv xml:lang="ru"><seg>Да</seg></tuv></tu>\n<tu><tuv xml:lang="kk"><seg>Иә</seg></tuv></tu>\n` +
        `<tu><tuv xml:lang="kk"><seg> </seg></tuv><tuv xml:lang="en"><seg>Yes</seg></tuv></tu>\n<tu>${PAIR}</tu>`,
    );
    expect(units).toHaveLength(2);
    expect(skipped).toEqual([
      { line: 6, fault: 'xml' },
      { line: 7, fault: 'xml' },
      { line: 8, fault: 'no-kazakh' },
      { line: 10, fault: 'no-english' },
      { line: 11, fault: 'empty' },
    ]);
  });

  it('goes on behind a unit that is never closed, and names one that the file cuts off', () => {
    expect(inBody(`<tu><tuv xml:lang="kk"><seg>Бір\n<tu>${PAIR}</tu>`)).toMatchObject({
      units: [{ source: { text: 'Мектеп ашылды.' } }],
      skipped: [{ line: 5, fault: 'xml' }],
    });
    const cut = read(`${HEAD()}<tu>${PAIR}</tu>\n<tu><tuv xml:lang="kk"><seg>Бір`);
    expect(cut.units).toHaveLength(1);
    expect(cut.skipped).toEqual([{ line: 6, fault: 'xml' }]);
  });

  it('ignores what stands in comments', () => {
    expect(inBody(`<!-- <tu>${PAIR}</tu> -->\n<tu>${PAIR}</tu>`).units).toHaveLength(1);
  });

  it('expands no entity of a DTD, nor asks for one', () => {
    const laughs =
      '<!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>\n';
    const body = `<tu><tuv xml:lang="kk"><seg>&b;</seg></tuv><tuv xml:lang="en"><seg>&x;</seg></tuv></tu><tu>${PAIR}</tu>`;
    const { units, skipped } = read(HEAD('1.4', laughs) + body + FOOT);
    expect(skipped).toHaveLength(1);
    expect(units.map(({ target }) => target.text)).toEqual(['A school opened.']);
  });

  it.each(['', '<html><body></body></html>', 'Ауданда мектеп ашылды.'])(
    'that is none is refused: %j',
    (text) => {
      expect(() => read(text, 7)).toThrow(expect.objectContaining({ code: 'file-damaged' }));
    },
  );

  it('reads the same whatever the pieces it comes in', () => {
    const body = `<tu>${PAIR}</tu>\n<tu><tuv><seg>&bad;</seg></tuv></tu>\n<!-- <tu> --><tu tuid="3">${PAIR}</tu>\n`;
    const whole = inBody(body);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (size) => {
        expect(read(HEAD() + body + FOOT, size)).toEqual(whole);
      }),
    );
  });
});
