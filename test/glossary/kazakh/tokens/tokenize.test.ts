import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEnding } from '#glossary/kazakh/tokens/endings.ts';
import { hyphenParts } from '#glossary/kazakh/tokens/token.ts';
import { tokenize } from '#glossary/kazakh/tokens/tokenize.ts';

/** `word:қала`, or with an ending `word:АҚШ+тағы`. */
function shown(text: string): string {
  return tokenize(text)
    .map(({ kind, start, end, stemEnd, endingStart }) => {
      const ending = endingStart < end ? `+${text.slice(endingStart, end)}` : '';
      return `${kind}:${text.slice(start, stemEnd)}${ending}`;
    })
    .join(' ');
}

describe('tokenize', () => {
  it.each([
    ['Ол қалаға келді.', 'word:Ол word:қалаға word:келді punctuation:.'],
    ['Нұр-Сұлтанда келісім-шарт', 'word:Нұр-Сұлтанда word:келісім-шарт'],
    ['өз-өзіне, орыс-қазақ', 'word:өз-өзіне punctuation:, word:орыс-қазақ'],
    ['наразы\u00adлық О’Коннор', 'word:наразы\u00adлық word:О’Коннор'],
    ['5G пен 2ГИС', 'word:5G word:пен word:2ГИС'],
  ])('words: %s', (text, tokens) => expect(shown(text)).toBe(tokens));

  it.each([
    ['АҚШ-тағы', 'word:АҚШ+тағы'],
    ['БҰҰ‑ның', 'word:БҰҰ+ның'],
    ['АҚШ–тың', 'word:АҚШ+тың'],
    ['Boeing-тың Facebook-ке', 'word:Boeing+тың word:Facebook+ке'],
    ['COVID-19-дың', 'word:COVID-19+дың'],
    ['ҚазҰУ-дың', 'word:ҚазҰУ+дың'],
    ['сондай-ақ келді-ау', 'word:сондай+ақ word:келді+ау'],
    ['ТМД-лық АЭС-тердің', 'word:ТМД+лық word:АЭС+тердің'],
    ['«Нұр Отан»-ға', 'quote:« word:Нұр word:Отан quote:» ending:+ға'],
    ['70 %-ы, 70%-і', 'number:70 symbol:% ending:+ы punctuation:, number:70 symbol:% ending:+і'],
    ['«Отан»-партия', 'quote:« word:Отан quote:» punctuation:- word:партия'],
  ])('endings behind a hyphen: %s', (text, tokens) => expect(shown(text)).toBe(tokens));

  it.each([
    ['3-ші 2019-шы 20-сыншы', 'number:3+ші number:2019+шы number:20+сыншы'],
    ['1990шы жылдар', 'number:1990+шы word:жылдар'],
    ['15.00-де 17-сінде 5-іне', 'number:15.00+де number:17+сінде number:5+іне'],
    ['5-сынып, 136-бап', 'number:5 punctuation:- word:сынып punctuation:, number:136 punctuation:- word:бап'],
    ['1,7 млрд 25 000 теңге', 'number:1,7 word:млрд number:25 000 word:теңге'],
    ['1\u00a0250\u00a0000', 'number:1\u00a0250\u00a0000'],
    ['2019 100 адам', 'number:2019 number:100 word:адам'],
    ['01.05.2019 15:00 3/4', 'number:01.05.2019 number:15:00 number:3/4'],
    ['2010-2015', 'number:2010 punctuation:- number:2015'],
    ['25мың', 'number:25 word:мың'],
    ['№5.', 'symbol:№ number:5 punctuation:.'],
    ['32°С', 'number:32 symbol:° word:С'],
  ])('numbers: %s', (text, tokens) => expect(shown(text)).toBe(tokens));

  it.each([
    ['А. Б. Сейітов', 'initial:А. initial:Б. word:Сейітов'],
    ['Ә.Жүнісов, Дж. Смит', 'initial:Ә. word:Жүнісов punctuation:, initial:Дж. word:Смит'],
    ['Келген Ол. Енді', 'word:Келген word:Ол punctuation:. word:Енді'],
    ['ұн, май т.б. азық', 'word:ұн punctuation:, word:май abbreviation:т.б. word:азық'],
    ['ұн, май, т. б. азық', 'word:ұн punctuation:, word:май punctuation:, abbreviation:т. б. word:азық'],
    [
      'б.з.б. 5 ғ. проф. Әлиева',
      'abbreviation:б.з.б. number:5 abbreviation:ғ. abbreviation:проф. word:Әлиева',
    ],
    [
      'Б.з.б. VI ғ. және Б. з. д. 3 ғ.',
      'abbreviation:Б.з.б. word:VI abbreviation:ғ. word:және abbreviation:Б. з. д. number:3 abbreviation:ғ.',
    ],
    ['1985 ж. туған', 'number:1985 abbreviation:ж. word:туған'],
  ])('shortened words: %s', (text, tokens) => expect(shown(text)).toBe(tokens));

  it.each([
    ['https://azattyq.org/a/1.html, сосын', 'url:https://azattyq.org/a/1.html punctuation:, word:сосын'],
    ['Vlast.kz-ке, 24.kz', 'url:Vlast.kz+ке punctuation:, url:24.kz'],
    ['(www.qazaq.kz).', 'punctuation:( url:www.qazaq.kz punctuation:) punctuation:.'],
    ['hat.jaz@qazaq.kz бар', 'email:hat.jaz@qazaq.kz word:бар'],
    ['@aty_joni #ашықжиын', 'handle:@aty_joni handle:#ашықжиын'],
    ['үкімет.қаз', 'url:үкімет.қаз'],
    ['Ол келді.Біз күттік', 'word:Ол word:келді punctuation:. word:Біз word:күттік'],
  ])('addresses: %s', (text, tokens) => expect(shown(text)).toBe(tokens));

  it.each([
    ['«Жеттік!» – деді', 'quote:« word:Жеттік punctuation:! quote:» punctuation:– word:деді'],
    ['„иә“ “жоқ”', 'quote:„ word:иә quote:“ quote:“ word:жоқ quote:”'],
    ['Не?! Иә...', 'word:Не punctuation:?! word:Иә punctuation:...'],
    ['👍🏽 ❤\ufe0f 5 ₸', 'symbol:👍 symbol:🏽 symbol:❤\ufe0f number:5 symbol:₸'],
  ])('signs: %s', (text, tokens) => expect(shown(text)).toBe(tokens));

  it.each(['', ' \u00a0\n', '\u200b\ufeff'])('finds nothing in %j', (text) =>
    expect(tokenize(text)).toEqual([]),
  );

  const unit = fc.constantFrom(..."АҚшақ15 .,:-–'’«»@#/%\u00ad\u200b\u0306azK\ud83d😀т.б.");
  it('covers all but white space and invisible characters, in order', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit, maxLength: 40 })), (text) => {
        let covered = 0;
        for (const { start, end, stemEnd, endingStart } of tokenize(text)) {
          expect(text.slice(covered, start)).toMatch(
            /^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]*$/,
          );
          expect(start).toBeLessThan(end);
          expect(start <= stemEnd && stemEnd <= endingStart && endingStart <= end).toBe(true);
          covered = end;
        }
        expect(text.slice(covered)).toMatch(/^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]*$/);
      }),
    );
  });
});

describe('hyphenParts', () => {
  it.each([
    ['Нұр-Сұлтанға', ['Нұр', 'Сұлтанға']],
    ['COVID-19-дың', ['COVID', '19']],
    ['қала', ['қала']],
  ])('%s', (text, parts) => {
    expect(hyphenParts(text, tokenize(text)[0]!).map(({ start, end }) => text.slice(start, end))).toEqual(
      parts,
    );
  });
});

describe('isEnding', () => {
  it.each([
    'тағы',
    'ның',
    'ге',
    'ыншы',
    'сына',
    'лардың',
    'дегілер',
    'дан',
    'нан',
    'пен',
    'ы',
    'сі',
    'інде',
    'тей',
  ])('takes -%s', (word) => expect(isEnding(word)).toBe(true));
  it.each(['', 'сынып', 'бап', 'жыл', 'ана', 'министр', 'қаңтар', 'ақ'])('refuses %j', (word) => {
    expect(isEnding(word)).toBe(false);
  });
});
