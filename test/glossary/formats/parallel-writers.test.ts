import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { lossesOf } from '#glossary/formats/losses.ts';
import { moses } from '#glossary/formats/moses/moses.ts';
import { tmx } from '#glossary/formats/tmx/tmx.ts';
import { tsv } from '#glossary/formats/tsv/tsv.ts';
import { txt } from '#glossary/formats/txt/txt.ts';
import { parallelDocument, segment, written } from './sample-document.ts';

const DOCUMENT = parallelDocument([
  segment(1, 'Ауылда жаңа көпір ашылды.', 'A new bridge has opened in the village.', {
    endsParagraph: false,
  }),
  segment(2, 'Оған үш жыл кетті.', 'It took three years.'),
  segment(3, 'Жол <ұзақ> & ауыр болды.', ''),
]);

describe('Moses', () => {
  it('writes as many Kazakh lines as English ones and says what it leaves out', () => {
    const files = moses.write!(DOCUMENT);
    expect(written(files, '.kk')).toBe('Ауылда жаңа көпір ашылды.\nОған үш жыл кетті.\n');
    expect(written(files, '.en')).toBe('A new bridge has opened in the village.\nIt took three years.\n');
    expect(lossesOf(moses, DOCUMENT)).toEqual([{ loss: 'one-sided', count: 1 }]);
  });

  it('keeps a pair on one line whatever line break is inside it', () => {
    const breaks = parallelDocument([
      segment(1, 'бір\u2028екі\u0085үш\u000bтөрт\r\nбес', 'a\tb\u0000c\ud800'),
    ]);
    expect(written(moses.write!(breaks), '.kk')).toBe('бір екі үш төрт бес\n');
    expect(written(moses.write!(breaks), '.en')).toBe('a bc\n');
  });
});

describe('tab-separated pairs', () => {
  it('holds every segment under a header row', () => {
    const [head, ...rows] = written(tsv.write!(DOCUMENT), '.tsv').split('\n');
    expect(head).toBe('id\tkk\ten\tstate\torigin\tarticle\toutlet\turl\tauthor\tdate\tlicence\tsentence');
    expect(rows[0]).toBe(
      '10\tАуылда жаңа көпір ашылды.\tA new bridge has opened in the village.\tconfirmed\ttyped\tКөпір ашылды\tАуыл шамы\t\t\t2024-05-01\t\t1',
    );
    expect(rows[2]).toMatch(/^30\tЖол <ұзақ> & ауыр болды\.\t\tempty\t/);
    expect(rows).toHaveLength(4);
  });

  it('joins sentences translated together into one row and leaves the English of a left-out one empty', () => {
    const merged = parallelDocument([
      segment(1, 'Ол келді.', 'He came and sat down.'),
      segment(2, 'Ол отырды.', '', { relation: { kind: 'merged', into: 10 as never } }),
      segment(3, 'Оқыңыз: басқа жаңалықтар.', 'Read on.', { relation: { kind: 'left-out' } }),
    ]);
    const rows = written(tsv.write!(merged), '.tsv').trimEnd().split('\n').slice(1);
    expect(rows.map((row) => row.split('\t').slice(0, 4))).toEqual([
      ['10', 'Ол келді. Ол отырды.', 'He came and sat down.', 'confirmed'],
      ['30', 'Оқыңыз: басқа жаңалықтар.', '', 'left-out'],
    ]);
  });
});

/** Segments of a TMX text by language, in order, read by an XML parser that knows nothing of our writer. */
function readTmx(text: string): {
  units: number;
  segments: [string, string][];
  header: Record<string, string>;
} {
  const parser = new SaxesParser({ xmlns: false });
  const segments: [string, string][] = [];
  let header: Record<string, string> = {};
  let units = 0;
  let language = '';
  let open = '';
  parser.on('opentag', (tag) => {
    if (tag.name === 'header') header = { ...tag.attributes } as Record<string, string>;
    if (tag.name === 'tu') units += 1;
    if (tag.name === 'tuv') language = String(tag.attributes['xml:lang']);
    open = tag.name;
    if (open === 'seg') segments.push([language, '']);
  });
  parser.on('text', (piece) => {
    const last = segments[segments.length - 1];
    if (open === 'seg' && last) last[1] += piece;
  });
  parser.on('closetag', () => {
    open = '';
  });
  parser.write(text).close();
  return { units, segments, header };
}

describe('TMX', () => {
  it('is well-formed, names the seven required header attributes and holds every unit', () => {
    const read = readTmx(written(tmx.write!(DOCUMENT), '.tmx'));
    expect(Object.keys(read.header)).toEqual(
      expect.arrayContaining([
        'creationtool',
        'creationtoolversion',
        'segtype',
        'o-tmf',
        'adminlang',
        'srclang',
        'datatype',
      ]),
    );
    expect(read.units).toBe(3);
    expect(read.segments).toEqual([
      ['kk', 'Ауылда жаңа көпір ашылды.'],
      ['en-GB', 'A new bridge has opened in the village.'],
      ['kk', 'Оған үш жыл кетті.'],
      ['en-GB', 'It took three years.'],
      ['kk', 'Жол <ұзақ> & ауыр болды.'],
    ]);
  });

  it('writes inline codes as elements around the text they stand in', () => {
    const source = {
      text: 'Бұл маңызды сөз.',
      codes: [
        { offset: 4, id: 1, kind: 'open', type: 'bold', pair: 1, data: '<b>' },
        { offset: 11, id: 2, kind: 'close', type: 'bold', pair: 1, data: '</b>' },
        { offset: 16, id: 3, kind: 'standalone', type: 'break', pair: 3, data: '<br/>' },
      ],
    } as const;
    const text = written(tmx.write!(parallelDocument([segment(1, '', 'x', { source })])), '.tmx');
    expect(text).toMatch(
      /Бұл <bpt i="1" x="1" type="bold">&lt;b&gt;<\/bpt>маңызды<ept i="1">&lt;\/b&gt;<\/ept> сөз\.<ph x="3"[^>]*>&lt;br\/&gt;<\/ph>/,
    );
  });

  it('leaves out characters that XML cannot hold', () => {
    const text = written(tmx.write!(parallelDocument([segment(1, 'а\u0001б\ud800в\uffff', 'x')])), '.tmx');
    expect(readTmx(text).segments[0]).toEqual(['kk', 'абв']);
  });
});

describe('English text', () => {
  it('is the article by paragraphs with a blank line between', () => {
    expect(written(txt.write!(DOCUMENT), '.en.txt')).toBe(
      'A new bridge has opened in the village. It took three years.\n',
    );
  });

  it('prints a moved sentence where the English has it', () => {
    const moved = parallelDocument([
      segment(1, 'А.', 'First.', { relation: { kind: 'moved', after: 20 as never }, endsParagraph: false }),
      segment(2, 'Б.', 'Second.'),
      segment(3, 'В.', 'Third.'),
    ]);
    expect(written(txt.write!(moved), '.en.txt')).toBe('Second. First.\n\nThird.\n');
  });

  it('gives a sentence moved beside a headline a paragraph of its own', () => {
    const moved = (after: number | null) =>
      written(
        txt.write!(
          parallelDocument([
            segment(1, 'Көрме ашылды', 'Exhibition opens', { role: 'headline', endsParagraph: true }),
            segment(2, 'А.', 'First.', { endsParagraph: false }),
            segment(3, 'Ә.', 'Second.', { relation: { kind: 'moved', after: after as never } }),
          ]),
        ),
        '.en.txt',
      );
    expect(moved(10)).toBe('Exhibition opens\n\nSecond.\n\nFirst.\n');
    expect(moved(null)).toBe('Second.\n\nExhibition opens\n\nFirst.\n');
  });
});
