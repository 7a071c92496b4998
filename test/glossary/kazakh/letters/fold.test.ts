import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fold,
  foldForMatch,
  foldForMatchWithOffsets,
  foldWithOffsets,
} from '#glossary/kazakh/letters/fold.ts';
import { foldStandIns } from '#glossary/kazakh/letters/stand-ins.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(...'АаҚқІіИи\u0306\u0308İi\u0307\u00ad\u200b\u2014-–\u00a0 Aa😀\ud83d'),
    maxLength: 40,
  }),
);

describe('fold', () => {
  it.each([
    ['ҰЛЫ ҮМІТ ҺӘМ ҒЫЛЫМ ҚҰҢӨ', 'ұлы үміт һәм ғылым құңө'],
    ['Қазақстан', 'қазақстан'],
    ['мектеп', 'мектеп'],
    ['наразы\u00adлық', 'наразылық'],
    ['Тара\u200bз\ufeff', 'тараз'],
    ['Нұр\u2011Сұлтан', 'нұр-сұлтан'],
    ['сөз — іс', 'сөз - іс'],
    ['О’Коннор', "о'коннор"],
    ['70\u00a0%', '70 %'],
    ['айнасыи\u0306', 'айнасый'],
    ['Е\u0308лка', 'ёлка'],
    ['Й', 'й'],
    ['İstanbul I\u0307zmir', 'istanbul izmir'],
    ['и\u00ad\u0306', 'й'],
    ['', ''],
  ])('%j becomes %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(foldWithOffsets(text).text).toBe(folded);
  });

  it('keeps letters of different alphabets apart', () => {
    expect(fold('Aстана')).not.toBe(fold('Астана'));
    expect(fold('Казакстан')).not.toBe(fold('Қазақстан'));
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
  });

  it('folds a whole as it folds its words', () => {
    fc.assert(
      fc.property(fc.array(anyText), (words) => {
        expect(fold(words.join('\n'))).toBe(words.map(fold).join(' '));
      }),
    );
  });

  it('works on long texts', () => {
    const text = 'Қала\u00adлар '.repeat(20_000);
    expect(fold(text)).toBe('қалалар '.repeat(20_000));
  });
});

describe('foldWithOffsets', () => {
  it.each([
    ['Ол Тара\u00adзда тұрады', 'таразда', 'Тара\u00adзда'],
    ['\u200bҚай\u200b', 'қай', 'Қай'],
    ['сарай\u0306 бар', 'сарай\u0306', 'сарай\u0306'],
    ['Шанхаи\u0306да', 'шанхай', 'Шанхаи\u0306'],
  ])('finds in %j the original of %j', (text, needle, original) => {
    const folded = foldWithOffsets(text);
    const at = folded.text.indexOf(needle);
    const { start, end } = folded.originalSpan(at, at + needle.length);
    expect(text.slice(start, end)).toBe(original);
  });

  it('gives spans whose folded text is the stretch asked for', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = foldWithOffsets(text);
        expect(folded.text).toBe(fold(text));
        if (folded.text === '') return;
        const start = a % folded.text.length;
        const end = start + 1 + (b % (folded.text.length - start));
        const span = folded.originalSpan(start, end);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(fold(text.slice(span.start, span.end))).toContain(folded.text.slice(start, end));
      }),
    );
  });
});

describe('foldForMatch', () => {
  it.each([
    ['Нұр-Cұлтан', 'нұр-сұлтан'],
    ['Aстана', 'астана'],
    ['Boeing-тың', 'boeing-тың'],
  ])('%s becomes %s', (text, folded) => {
    expect(foldForMatch(text)).toBe(folded);
    expect(foldForMatchWithOffsets(text).text).toBe(folded);
  });
});

describe('foldStandIns', () => {
  it('makes Russian spellings of Kazakh words equal, and keeps every offset', () => {
    expect(foldStandIns(fold('Қазақстан Нұрсұлтан һәм өмір'))).toBe('казакстан нурсултан хам омир');
  });
});
