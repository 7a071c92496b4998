import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SENTENCE_RULES } from '#glossary/kazakh/sentences/rules.ts';
import { splitSentences } from '#glossary/kazakh/sentences/split-sentences.ts';

function sentencesOf(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

/** Own sentences; | stands between two sentences. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'plain ends': [
    'Көктем келді. |Қар еріді! |Өзен тасыды ма? |Білмейміз…',
    'Неге бұлай болды?! |Ешкім жауап бермейді!.. |Біз де үндемедік...',
    'Бұл рас па??? |Рас!!!',
    'Ол күлді... |Сосын үйіне қайтты.',
    'Ол ойланып… ақыры келісті.',
    '…сосын тағы да жаңбыр жауды.',
  ],
  abbreviations: [
    'Жиынға проф. Қанат Мұсаев, акад. С. Омаров пен доц. Г. Әлиева келді. |Олар сөз сөйледі.',
    'Қора-қопсы, мал, егін т.б. шығынды ешкім өтемеді. |Жұрт ашулы.',
    'Базарда алма, өрік, жүзім, т. б. бар. |Бағасы қымбат.',
    'Олар қой, ешкі, жылқы, т.б. |Бәрі де сатылады.',
    'Ауданда ұн, қант, май, т.с.с. |Халық дүкенге ағылды.',
    'Тараз қ. тұрғыны мен Жамбыл обл. әкімдігі соттасты. |Сот басталды.',
    'Мекенжайы: Шымкент қ. Тәуке хан даң. 12-үй.',
    'Дәулет 1987 ж. Семейде дүниеге келген. |Қазір зейнеткер.',
    'Соғыс 1914–1918 жж. жүрді. |Миллиондаған адам өлді.',
    'Туған жылы – 1985 ж. |Мамандығы – заңгер.',
    'Қала XIX ғ. ортасында салынған. |Б.з.б. V ғ. мұнда сақтар тұрған.',
    'Ол 1921 ж. 3 мамырда қайтыс болды.',
    'Шығын 4,5 млн. теңге болды. |Оны ел төледі.',
    'Қарызы 2 млрд. АҚШ долларына жетті. |Банк жабылды.',
    'Жолдың ұзындығы 12 км. |Ені белгісіз.',
    'Айыппұл 500 мың тг. құрайды. |Төлейтін адам жоқ.',
    'Газет 3-б. 12-жол.',
    'Ауыл мкр. Самал жағында.',
  ],
  initials: [
    'А. Б. Сейітқалиев пен Ә.Н. Жүнісова келді. |Қалғандары кешікті.',
    'Хатқа Ғ. Серіков, Ш. Оразбай және Дж. Смит қол қойған. |Жауап жоқ.',
    'Романды М.Әуезов жазған. |Оны әлем таныды.',
    'Тізімде Сапаров А. мен Қасымова Б. бар.',
    'Құжатқа Сапаров А.Т. |Жиналыс сағат бесте аяқталды.',
    'Ауа температурасы 32°С. |Жел күшейеді.',
    'Бұл заңды Петр I. Екатерина да өзгертпеген.',
  ],
  numbers: [
    'Баға 3.5 пайызға өсті, кездесу 15.00-де болды. |2020 жылы жағдай өзгереді.',
    'Құжат 01.05.2019 күні шықты. |Оның 2.1-тармағы күшін жойды.',
    'Сайты – qazaq.kz. |Поштасы – hat@qazaq.kz.',
    '1. Жол салу керек.',
    'Екі талап бар. |1. Жол салу. |2. Мектеп ашу.',
    'II. Мақсаттар',
    'Оған 25 адам қатысты. |12-сі әйел.',
    'Матч 2:1 есебімен бітті. |№5 мектеп жеңді.',
  ],
  'direct speech': [
    '«Біз келістік. |Енді күтеміз», – деді министр. |Кейін ол кетіп қалды.',
    '«Пойыз қашан келеді?» деп сұрады жолаушы. |Ешкім білмеді.',
    '«Жеттік!» – деді ол. |Бәрі қуанды.',
    '«Жеттік!» - деді ол. |Бәрі қуанды.',
    '«Жеттік!» — Асан осылай айқайлады. |Бәрі қуанды.',
    '— Қашан келдің? — деп сұрады анасы. |— Кеше, — дедім мен.',
    '- Үйге бар! - деді әкесі. |- Бармаймын, - деді бала.',
    '– Иә. |– Жоқ.',
    'Әкім: «Көпір дайын!» – деп жауап берді. |Тұрғындар сенбеді.',
    'Ол «Енді не істейміз?» деп сасып қалды. |Біз де.',
    '“Мен ештеңе білмеймін.” |Ол осылай деді.',
    '„Кешіріңіз…“ |Сосын үнсіз қалды.',
    '"Бару керек!" деді ол. |"Барамыз."',
    'Ол былай деді: «Қорықпаңдар! |Бәрі жақсы болады». |Жұрт тыныштанды.',
    'Қазір емделіп жатыр», - деді тілшіге. |Басқа мәлімет жоқ.',
    'Алаңда «Бостандық!», «Әділдік керек!» деген сөздер естілді. |Полиция келді.',
    'Ол «Ақ жол» партиясына кірді. |Кейін шықты.',
    'Ескерткіш ашылды («бұл – тарих»). |Жиын бітті.',
    'Ол (өз сөзінше. Дәлел жоқ) кінәсіз. |Сот солай шешті.',
    'Ол отыз (!) Мерседес сатып алды. |Ақша қайдан?',
    'Бұл туралы әл-Фараби жазған. |әл-Фарабидің еңбегі көп.',
  ],
  'slips of the pen': [
    'Жиын өтті.|Оған жұрт келді.',
    'Не болды?|Ешкім білмейді.',
    'Жұмыс бітті . |Демалыс басталды .',
    'Ол келді.  \t|Біз\u00a0күттік.',
    'Дерек анық емес.[4] |Зерттеу жүріп жатыр.',
  ],
};

describe('splitSentences', () => {
  describe.each(Object.entries(CASES))('%s', (_group, texts) => {
    it.each(texts.map((text) => [text]))('%s', (marked) => {
      const expected = marked.split('|').map((sentence) => sentence.trim());
      expect(sentencesOf(marked.replaceAll('|', ''))).toEqual(expected);
    });
  });

  it.each(['', ' ', '\u00a0\n\t', '\ufeff '])('finds nothing in %j', (text) => {
    expect(splitSentences(text)).toEqual([]);
  });

  it('counts UTF-16 units', () => {
    expect(splitSentences(' 😀 Жақсы. Рақмет! ')).toEqual([
      { start: 1, end: 10 },
      { start: 11, end: 18 },
    ]);
  });

  const pieces = [
    'Ол',
    'келді',
    'т.б',
    'А',
    '.',
    '…',
    '!',
    '?',
    '»',
    '«',
    '(',
    ')',
    '"',
    '–',
    '-',
    ' ',
    '\n',
    '5',
    'ж',
    '[1]',
  ];
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...pieces, '\ud83d', '\u2028'), maxLength: 40 }),
  );

  it('covers all that is not white space, in order, without white edges', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let covered = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(text.slice(covered, start).trim()).toBe('');
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          covered = end;
        }
        expect(text.slice(covered).trim()).toBe('');
      }),
    );
  });

  it('leaves a sentence whole when given it alone', () => {
    const sentence = fc.constantFrom(
      'Ол 1987 ж. Семейде туған.',
      '«Қайдасың?» – деді ол.',
      '– Үйде, – дедім мен.',
    );
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1 }), (sentences) => {
        expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
      }),
    );
  });
});

describe('SENTENCE_RULES', () => {
  it.each(SENTENCE_RULES.map((rule) => [rule.id, rule] as const))(
    '%s does what its example shows',
    (_id, rule) => {
      const places = [...rule.example.matchAll(/\|/g)].map(({ index }, nth) => index - nth);
      const text = rule.example.replaceAll('|', '');
      const ends = splitSentences(text).map(({ end }) => end);
      for (const place of places) expect(ends.includes(place)).toBe(rule.verdict === 'break');
    },
  );
});
