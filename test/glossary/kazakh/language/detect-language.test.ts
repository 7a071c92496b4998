import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '#glossary/kazakh/language/detect-language.ts';
import { findForeignPassages } from '#glossary/kazakh/language/foreign-passages.ts';

describe('detectLanguage', () => {
  it.each([
    ['kk', 'Кеше ауылда мектеп ашылды.'],
    ['kk', 'Бала мектептен келді.'],
    ['kk', 'Сот үкімі'],
    ['kk', 'Президент Владимир Путин мен Александр Лукашенко кездесті.'],
    ['kk', 'Ол Facebook пен YouTube-та «The New York Times» туралы жазды.'],
    ['kk', 'Мемлекеттiк тiл туралы заң қабылданды, бiрақ орындалмады.'],
    ['kk', 'Владимир Путин'],
    ['kk', 'Экономика'],
    ['ru', 'Экономика и политика'],
    ['ru', 'Президент Касым-Жомарт Токаев поздравил жителей страны с праздником.'],
    ['ru', 'Президент Қасым-Жомарт Тоқаев поздравил граждан.'],
    ['ru', 'Мы не знаем, что делать.'],
    ['ru', 'Жалобу рассмотрели в суде.'],
    ['en', 'The court has adjourned the hearing.'],
    ['en', 'Photo courtesy Reuters'],
    [
      'other',
      'Кыргызстандын президенти бүгүн өлкөнүн түндүгүндө болуп, эл менен жолукту. Ал жерде үйлөр көп.',
    ],
    ['other', 'Україна та її люди чекають на мир, що прийде.'],
    ['other', 'Das ist nicht der richtige Weg.'],
    ['other', 'Qazaqstan Respýblıkasynyń Prezıdenti búgin'],
    ['other', '中文新闻'],
    ['other', '2019, 15:00 – 100 %'],
    ['other', ''],
  ])('%s: %s', (language, text) => expect(detectLanguage(text).language).toBe(language));

  it('names the words that speak for the language and is unsure without any', () => {
    expect(detectLanguage('Мы живём в Алматы')).toMatchObject({
      language: 'ru',
      evidence: ['мы', 'живём', 'в'],
    });
    expect(detectLanguage('Мы живём в Алматы').confidence).toBeGreaterThan(0.8);
    expect(detectLanguage('Путин')).toEqual({ language: 'kk', confidence: 0, evidence: [] });
  });

  it('accepts any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { confidence } = detectLanguage(text);
        expect(confidence >= 0 && confidence <= 1).toBe(true);
        findForeignPassages(text);
      }),
    );
  });
});

describe('findForeignPassages', () => {
  it.each([
    ['Ол келді. |Мы его ждали с утра. Но он не пришёл.| Біз кеттік.', 'ru'],
    ['Ол «|мы ничего не знаем об этом|» деп жауап берді.', 'ru'],
    ['Плакатта “|We will not be silent|” деп жазылған.', 'en'],
  ])('%s', (marked, language) => {
    const start = marked.indexOf('|');
    const end = marked.lastIndexOf('|') - 1;
    expect(findForeignPassages(marked.replaceAll('|', ''))).toEqual([{ start, end, language }]);
  });

  it.each(['Ол «Новая газета» басылымына сұхбат берді.', 'Ол «Нұр Отан» мен «Ақ жолға» кірді.', ''])(
    'finds none in %j',
    (text) => expect(findForeignPassages(text)).toEqual([]),
  );
});
