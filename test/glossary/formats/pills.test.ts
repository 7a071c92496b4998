import { describe, expect, it } from 'vitest';
import { formatById } from '#glossary/formats/registry.ts';
import type { CodedText } from '#glossary/model/coded-text.ts';
import { contentsOf, fixture, translatedBlocks } from './fixture-files.ts';

/** The words with a mark for each code: `<1` opens, `>1` closes pair 1, `#1` stands alone. */
function shown({ text, codes }: CodedText): string {
  let written = '';
  let at = 0;
  for (const { offset, kind, pair, type } of codes) {
    written += `${text.slice(at, offset)}{${kind === 'open' ? '<' : kind === 'close' ? '>' : '#'}${pair} ${type}}`;
    at = offset;
  }
  return written + text.slice(at);
}

describe('what a translator sees of markup', () => {
  it.each([
    ['<p>Қар <a href="u"><span class="x">мұнда</span></a> жауды.</p>', 'Қар {<1 link}мұнда{>1 link} жауды.'],
    ['<p>Қар <b><i>мұнда</i></b> жауды.</p>', 'Қар {<1 bold}{<2 italic}мұнда{>2 italic}{>1 bold} жауды.'],
    ['<p>Қар <span><font><b>мұнда</b></font></span> жауды.</p>', 'Қар {<1 bold}мұнда{>1 bold} жауды.'],
    ['<p>Қар <!-- -->көп<!-- --> жауды.</p>', 'Қар көп жауды.'],
    [
      '<p>Қар <st1:City w:st="on">Алматыда</st1:City> жауды.<o:p></o:p></p>',
      'Қар {<1 other}Алматыда{>1 other} жауды.',
    ],
  ])('a page: %s', (page, sentence) => {
    const file = { name: 'a.html', bytes: Buffer.from(page) };
    const contents = contentsOf(formatById('html')!.read!(file));
    expect(contents.map(shown)).toEqual([sentence]);
  });

  it('what Word puts on the clipboard, without its list numbers, footnote marks and empty elements', () => {
    const contents = contentsOf(formatById('html')!.read!(fixture('html/word-clipboard.html')));
    expect(contents.map(shown)).toEqual([
      'Су тасқыны',
      'Өзендегі су деңгейі {<1 bold}үш метрге{>1 bold} көтерілді{#3 footnote}. Тұрғындар {<4 link}ресми сайттан{>4 link} оқи алады.',
      'Азық-түлік жеткізілді.',
      'Дәрігерлер {<1 other}Атбасарға{>1 other} аттанды.',
      'Аудан',
      'Үй',
      ' Дерек «Қазгидромет».',
    ]);
  });

  it('keeps both tags of a joined pair around the English', () => {
    const page = '<p>Қар <a href="u"><span class="x">мұнда</span></a> жауды.</p>';
    const html = formatById('html')!;
    const file = { name: 'a.html', bytes: Buffer.from(page) };
    const blocks = translatedBlocks(contentsOf(html.read!(file)), ({ codes }) => ({
      text: 'Here it snowed',
      codes: codes.map((code, at) => ({ ...code, offset: at * 4 })),
    }));
    expect(Buffer.from(html.translate!(file, blocks)).toString()).toBe(
      '<p><a href="u"><span class="x">Here</span></a> it snowed</p>',
    );
  });

  it.each([
    ['docx', 'docx/libreoffice-report.docx'],
    ['odt', 'odt/libreoffice-report.odt'],
  ])('%s with tracked changes, a comment, a text box, fields and a footnote', (id, name) => {
    const { content, notices } = formatById(id)!.read!(fixture(name));
    const sentences = contentsOf({ content } as never).map(shown);
    expect(sentences).toContain(
      'Өзендегі су деңгейі {<1 bold}үш метрге{>1 bold} көтерілді{#3 footnote}, сондықтан {<4 italic}екі ауылдың{>4 italic} тұрғындары көшірілді.',
    );
    expect(sentences).toContain(
      'Жол толығымен жабылды. Ауданы 25 м{<1 superscript}2{>1 superscript} жер шайылды.',
    );
    expect(sentences).toContain('Қорапшадағы {<1 bold}маңызды{>1 bold} ескерту.');
    expect(sentences.indexOf('Дерек «Қазгидромет» мекемесінен алынды.')).toBeGreaterThan(2);
    expect(notices).toEqual([
      { code: 'tracked-changes-accepted', params: {} },
      { code: 'comments-kept', params: { count: 1 } },
    ]);
  });

  it('a short footnote keeps its translation when its paragraph is put in another order', () => {
    const odt = formatById('odt')!;
    const file = fixture('odt/libreoffice-report.odt');
    const blocks = translatedBlocks(contentsOf(odt.read!(file)), (content) =>
      content.text.startsWith('Дерек')
        ? { text: 'Data of Kazhydromet.', codes: [] }
        : {
            ...content,
            codes: content.codes.map((code) => ({ ...code, offset: content.text.length })).reverse(),
          },
    );
    const back = contentsOf(odt.read!({ ...file, bytes: odt.translate!(file, blocks) }));
    expect(back.map(({ text }) => text)).toContain('Data of Kazhydromet.');
  });
});
