import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHomoglyphs, repairLookAlikes } from '#glossary/kazakh/letters/homoglyphs.ts';

describe('findHomoglyphs', () => {
  it.each([
    ['Нұр-Cұлтан', 'Cұлтан', 'Сұлтан'],
    ['мемлекеттiк тіл', 'мемлекеттiк', 'мемлекеттік'],
    ['кеше Aстанаға', 'Aстанаға', 'Астанаға'],
    ['жаhан', 'жаhан', 'жаһан'],
    ['əкім', 'əкім', 'әкім'],
    ['ɵнер', 'ɵнер', 'өнер'],
    ['ѳнер', 'ѳнер', 'өнер'],
    ['Αлматы (грек әрпімен)', 'Αлматы', 'Алматы'],
    ['Қа3ақстан', 'Қа3ақстан', 'Қазақстан'],
    ['Т0қаев', 'Т0қаев', 'Тоқаев'],
    ['AҚШ-тағы', 'AҚШ', 'АҚШ'],
    ['АҚШ-тa', 'тa', 'та'],
    ['Yкімет', 'Yкімет', 'Үкімет'],
    ['Yақыт', 'Yақыт', 'Уақыт'],
    ['Тelegram арнасы', 'Тelegram', 'Telegram'],
    ['Vlаst-ке', 'Vlаst', 'Vlast'],
    ['IІМ қызметкері', 'IІМ', 'ІІМ'],
    ['наразы\u00adлыk', undefined, undefined],
  ])('in %j finds %j', (text, word, repaired) => {
    const found = findHomoglyphs(text);
    if (word === undefined) return expect(found).toEqual([]);
    const start = text.indexOf(word);
    expect(found).toEqual([{ start, end: start + word.length, word, repaired, level: 'certain' }]);
  });

  it.each([
    'Boeing-тың',
    'Vlast-ке',
    'COVID-19-дың',
    'Facebook-ке',
    'Facebookке жазды',
    'CEOның кеңсесі',
    'ХІХ ғасыр',
    'XIX ғасыр',
    'ХIХ ғасыр',
    '№ 123-VІІ заң',
    'XХI ғасыр',
    '5G желісі, 2ГИС, Ту154, Н1Н1, км2, дм3ге, 30мың, 1990шы',
    'С витамині',
    'Ресей президенті Владимир Путин объектіге барды',
    'Łódź қаласы',
    '',
  ])('leaves %j alone', (text) => {
    expect(findHomoglyphs(text)).toEqual([]);
    expect(repairLookAlikes(text)).toBe(text);
  });

  it('offers letters of the old fonts as weak repairs only', () => {
    expect(findHomoglyphs('Ќазаќстан')).toMatchObject([{ repaired: 'Қазақстан', level: 'weak' }]);
    expect(repairLookAlikes('Ќазаќстан')).toBe('Ќазаќстан');
  });

  it('repairs unit for unit, once and for all', () => {
    const mixed = fc.string({
      unit: fc.constantFrom(...'аaеeіiқұсcСCХXҮY03 -әəΑDв\u00ad😀\ud83d'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.oneof(mixed, fc.string({ unit: 'binary' })), (text) => {
        const repaired = repairLookAlikes(text);
        expect(repaired.length).toBe(text.length);
        expect(repairLookAlikes(repaired)).toBe(repaired);
        for (const { start, end, word } of findHomoglyphs(text)) expect(text.slice(start, end)).toBe(word);
      }),
    );
  });
});
