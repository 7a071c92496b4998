import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainTerm } from '#glossary/terms/recognition/explain.ts';
import { recognise } from '#glossary/terms/recognition/recognise.ts';
import { termIndex } from '#glossary/terms/recognition/term-index.ts';
import { termWords } from '#glossary/terms/recognition/term-words.ts';

const TERMS = [
  'кітап',
  'халық',
  'орын',
  'банк',
  'Тараз',
  'Жамбыл облысы',
  'Қаржы министрлігі',
  'бас прокурор',
  'Нұр Отан партиясы',
  'Нұр Отан',
  'Жаңа жыл',
  'Айгүл Серікова',
  'Серіков',
  'АҚШ',
  'COVID-19',
  'жауынгер',
  'сот',
  'әпке',
  'қазақ тілі',
  'су қоймасы',
  'Қазақстан Республикасы Президенті',
  'Алматы қаласының әкімі',
  'ішкі істер министрі',
  'бала бақшасы',
];
const index = termIndex(TERMS.map((term) => ({ term, forms: [term], isCaseSensitive: false })));

function found(text: string): readonly (readonly [string, string])[] {
  return recognise(text, index).map(({ start, end, form }) => [form.term, text.slice(start, end)]);
}

describe('plurals inside a term', () => {
  const plurals = termIndex(
    ['аудан әкімі', 'бала бақшасы'].map((term) => ({
      term,
      forms: [term],
      isCaseSensitive: false,
    })),
  );
  it.each([
    ['Жиынға аудандар әкімдері келді.', 'аудандар әкімдері'],
    ['Қалада балалар бақшасы көп.', 'балалар бақшасы'],
  ])('are of the term: %s', (text, hit) => {
    expect(recognise(text, plurals).map(({ start, end }) => text.slice(start, end))).toEqual([hit]);
  });
  it.each(['Балалардың бақшасы үлкен.', 'Аудандарда әкімі жоқ.', 'Аудандарға әкімі барды.'])(
    'with other endings are none: %s',
    (text) => {
      expect(recognise(text, plurals)).toEqual([]);
    },
  );
});

describe('nouns that are also verbs', () => {
  const homographs = termIndex(
    ['ет', 'ат', 'түс', 'қыл'].map((term) => ({ term, forms: [term], isCaseSensitive: false })),
  );
  const words = (text: string) => recognise(text, homographs).map(({ start, end }) => text.slice(start, end));
  it.each([
    'Олар жауап беруді талап етті.',
    'Ол бізге көп көмек етті',
    'Тұрғындар қызмет етті, кейін көшті.',
    'Полиция талап етті деп жазды.',
    'Мерген екі рет атты.',
    'Баға күрт түсті!',
    'Бәрін аян қылды.',
  ])('a past verb is none: %s', (text) => {
    expect(words(text)).toEqual([]);
  });
  it.each([
    ['Ол етті жеді.', 'етті'],
    ['Базардан етті, сүтті, нанды алды.', 'етті'],
    ['Асан атты ерттеді.', 'атты'],
    ['Еттің бағасы өсті.', 'Еттің'],
    ['Бұл көк түсті таңдады.', 'түсті'],
  ])('an object is: %s', (text, hit) => {
    expect(words(text)).toEqual([hit]);
  });
});

describe('recognising terms', () => {
  it.each([
    ['voicing', 'Оның кітабы шықты', 'кітап', 'кітабы'],
    ['elision', 'Ел халқының саны', 'халық', 'халқының'],
    ['elision and case', 'Бос орнында отыр', 'орын', 'орнында'],
    ['a loan that stays voiceless', 'Ұлттық банкіне барды', 'банк', 'банкіне'],
    ['front harmony', 'Жауынгерлеріміздің ерлігі', 'жауынгер', 'Жауынгерлеріміздің'],
    ['back harmony', 'Соттарымыздағы істер', 'сот', 'Соттарымыздағы'],
    ['a locative made an adjective', 'Ол Тараздағы мектепте оқиды', 'Тараз', 'Тараздағы'],
    [
      'an izafet head with a case',
      'Ол Қаржы министрлігіне барды',
      'Қаржы министрлігі',
      'Қаржы министрлігіне',
    ],
    ['an izafet head in the plural', 'Бұл су қоймаларының жайы', 'су қоймасы', 'су қоймаларының'],
    ['an izafet head of another person', 'Біздің қазақ тіліміз', 'қазақ тілі', 'қазақ тіліміз'],
    ['quotation marks inside', '«Нұр Отан» партиясында жиын', 'Нұр Отан партиясы', 'Нұр Отан» партиясында'],
    ['an ending behind quotation marks', '«Нұр Отан»-ға кірді', 'Нұр Отан', 'Нұр Отан»-ға'],
    ['an abbreviation with a hyphen', 'АҚШ-тағы сайлау', 'АҚШ', 'АҚШ-тағы'],
    ['a word with digits', 'COVID-19-дың салдары', 'COVID-19', 'COVID-19-дың'],
    ['a look-alike letter', 'Tараздан келді', 'Тараз', 'Tараздан'],
    [
      'an izafet head inside, listed without the genitive',
      'Қазақстан Республикасының Президентіне хат',
      'Қазақстан Республикасы Президенті',
      'Қазақстан Республикасының Президентіне',
    ],
    [
      'an izafet head inside, listed with the genitive',
      'Ол Алматы қаласы әкімінің сөзі',
      'Алматы қаласының әкімі',
      'Алматы қаласы әкімінің',
    ],
    ['a phrase whose capital is only that of a list', 'Келер жаңа жылда', 'Жаңа жыл', 'жаңа жылда'],
  ])('%s', (_name, text, term, words) => {
    expect(found(text)).toContainEqual([term, words]);
  });

  it.each([
    ['another word that begins alike', 'Қазақстанның соттауы банкомат'],
    ['a derivation', 'таразылық жауынгерлік'],
    ['the man where the woman is named', 'Айгүл Серікованың сөзі'],
    ['a name without its capital', 'таразда'],
    ['a ministry for its minister', 'Ішкі істер министрлігінің хабары'],
    ['a possessor for what a thing is for', 'Көршінің баланың бақшасы бар'],
    ['words of a term parted by a comma', 'Жамбыл, облысы'],
  ])('does not take %s', (_name, text) => {
    expect(found(text).filter(([term]) => term !== 'Айгүл Серікова')).toEqual([]);
  });

  it('takes the longest of overlapping terms', () => {
    expect(found('Айгүл Серікова «Нұр Отан» партиясына кірді').map(([term]) => term)).toEqual([
      'Айгүл Серікова',
      'Нұр Отан партиясы',
    ]);
  });

  it('names the other terms that fit the same words', () => {
    const twins = termIndex([
      { term: 1, forms: ['Абай'], isCaseSensitive: false },
      { term: 2, forms: ['Абай'], isCaseSensitive: false },
    ]);
    const [hit] = recognise('Абайдың өлеңі', twins);
    expect([hit?.form.term, hit?.rivals.map(({ term }) => term)]).toEqual([1, [2]]);
  });

  it('asks a case-sensitive form for its own letters', () => {
    const names = termIndex([{ term: 'Бақыт', forms: ['Бақыт'], isCaseSensitive: true }]);
    expect(recognise('бақытқа жетті', names)).toEqual([]);
    expect(recognise('Бақытқа айтты', names)).toHaveLength(1);
  });

  it('returns spans in order without overlaps on any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...TERMS),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('ға', ' «', '» ', '-', ', '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join(' ');
        let from = 0;
        for (const { start, end } of recognise(text, index)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('explaining a term', () => {
  function explained(text: string) {
    const [hit] = recognise(text, index);
    return hit && explainTerm(hit, termWords(text));
  }

  it.each([
    ['Тараздағы көше', ['loc', 'attr'], 'in'],
    ['Таразға барды', ['dat'], 'to'],
    ['Әпкесінен хат келді', ['px3', 'abl'], 'from'],
    ['Анасы мен әпкесіне айтты', ['px3', 'dat'], 'to'],
    ['Асанның әпкесіне айтты', ['of', 'dat'], 'to'],
    ['Жамбыл облысында', ['loc'], 'in'],
    ['Кітаптарымызды алды', ['pl', 'px1pl', 'acc'], ''],
  ])('%s', (text, endings, preposition) => {
    expect(explained(text)).toMatchObject({ endings, preposition });
  });
});
