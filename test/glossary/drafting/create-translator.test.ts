import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallTranslator } from './small-translator.ts';

const translator = smallTranslator();
const english = (kazakh: string) => translator.draft(kazakh).text;

/** Sentences by phenomenon, in both harmonies where the endings differ. */
const CASES: Readonly<Record<string, readonly (readonly [kazakh: string, english: string])[]>> = {
  'keeps the polarity of a verb': [
    ['Министр заңды қолдады.', 'The minister supported the law.'],
    ['Министр заңды қолдамады.', 'The minister did not support the law.'],
    ['Министр заңды қолдаған жоқ.', 'The minister did not support the law.'],
    ['Министр заңды қолдамайды.', 'The minister does not support the law.'],
    ['Дәрігер келмеді.', 'The doctor did not come.'],
    ['Дәрігер келген жоқ.', 'The doctor did not come.'],
    ['Ешкім келген жоқ.', 'Nobody came.'],
    ['Мен ештеңе көрмедім.', 'I did not see anything.'],
  ],
  'says what there is and what something is': [
    ['Ауылда мектеп бар.', 'There is a school in the village.'],
    ['Ауылда мектеп жоқ.', 'There is no school in the village.'],
    ['Асан – дәрігер.', 'Asan is a doctor.'],
    ['Асан дәрігер емес.', 'Asan is not a doctor.'],
    ['Мектеп үлкен.', 'The school is big.'],
  ],
  'keeps tense and aspect': [
    ['Мектеп салынып жатыр.', 'The school is being built.'],
    ['Балалар кітап оқып отыр.', 'Children are reading a book.'],
    ['Министр ертең келеді.', 'The minister will come tomorrow.'],
    ['Министр кеше келді.', 'The minister came yesterday.'],
    ['Министр келген еді.', 'The minister had come.'],
    ['Министр келмек.', 'The minister plans to come.'],
    ['Баға өсе бастады.', 'The price began to grow.'],
  ],
  'says can, may, must and want': [
    ['Біз бара аламыз.', 'We can go.'],
    ['Біз келе алмадық.', 'We could not come.'],
    ['Министр келуі керек.', 'The minister must come.'],
    ['Баға өсуі мүмкін.', 'The price may grow.'],
    ['Дәрігер кеткісі келеді.', 'The doctor wants to leave.'],
  ],
  'finds the subject in the ending of the verb': [
    ['Кеше келдім.', 'Yesterday, I came.'],
    ['Заңды қолдаймыз.', 'We will support the law.'],
    ['Кітапты оқыдыңыз ба?', 'Did you read the book?'],
  ],
  'gives the inner clause its own subject': [
    ['Министр бағаның өсетінін айтты.', 'The minister said that the price would grow.'],
    ['Министр баға өспейтінін айтты.', 'The minister said that the price would not grow.'],
    ['Дәрігердің кеткені белгісіз.', 'It is unknown that the doctor left.'],
  ],
  'leaves the outer clause its subject': [
    ['Кеше келген дәрігер кетті.', 'The doctor who came yesterday left.'],
    ['Министр салған мектеп үлкен.', 'The school that the minister built is big.'],
    ['Министр кеше келген дәрігерді көрді.', 'The minister saw the doctor who came yesterday.'],
  ],
  'joins clauses': [
    ['Министр ауылға барып, мектепті көрді.', 'The minister went to the village and saw the school.'],
    ['Егер министр келсе, жиын басталады.', 'If the minister comes, the meeting will begin.'],
    ['Жиын басталған соң, министр кетті.', 'After the meeting began, the minister left.'],
    ['Министр келді, бірақ жауап бермеді.', 'The minister came, but they did not answer.'],
  ],
  'reports speech': [
    ['«Біз заңды қолдаймыз», – деді министр.', '“We will support the law,” the minister said.'],
    ['Министр «баға өспейді» деп айтты.', '“The price does not grow,” the minister said.'],
    ['Дәрігердің айтуынша, бала келген жоқ.', 'According to the doctor, the child did not come.'],
  ],
  'joins nouns': [
    ['Министр мен дәрігер келді.', 'The minister and the doctor came.'],
    ['Алматы мен Астанада жиын өтті.', 'A meeting took place in Almaty and Astana.'],
  ],
};

for (const [behaviour, rows] of Object.entries(CASES)) {
  test.each(rows)(`${behaviour}: %s`, (kazakh, expected) => {
    expect(english(kazakh)).toBe(expected);
  });
}

describe('pronouns', () => {
  test('take the gender of the person before', () => {
    const first = translator.draft('Айгүл Серікова келді.');
    const second = translator.draft('Ол жауап бермеді.', { discourse: first.discourse });
    expect(second.text).toBe('She did not answer.');
    expect(second.flags).toEqual([]);
  });

  test('flag a person of unknown gender', () => {
    const first = translator.draft('Министр келді.');
    const second = translator.draft('Ол кетті.', { discourse: first.discourse });
    expect(second.text).toBe('They left.');
    expect(second.flags).toEqual([{ kind: 'gender-unknown', start: 0, end: 2 }]);
  });
});

describe('terms of the glossary', () => {
  const text = 'Министр Қарлыбайға барды.';
  const term = {
    start: 8,
    end: 18,
    base: 'Қарлыбай',
    rendering: 'Qarly Bay',
    type: 'place',
    gender: 'u',
  } as const;

  test('come out as they are listed, with the preposition of their ending', () => {
    const draft = translator.draft(text, { terms: [term] });
    expect(draft.text).toBe('The minister went to Qarly Bay.');
    expect(draft.flags).toEqual([]);
  });

  test('change the draft when their rendering changes', () => {
    const draft = translator.draft(text, { terms: [{ ...term, rendering: 'Karlybai' }] });
    expect(draft.text).toBe('The minister went to Karlybai.');
  });
});

describe('unknown words', () => {
  test('are romanized and flagged', () => {
    const draft = translator.draft('Министр бүлдіргенді көрді.');
    expect(draft.text).toContain('buldirgen');
    expect(draft.flags.map(({ kind }) => kind)).toContain('unknown-word');
  });

  test('are bracketed when asked for', () => {
    expect(translator.draft('Министр бүлдіргенді көрді.', { unknownWords: 'bracket' }).text).toContain(
      '[бүлдіргенді]',
    );
  });

  test('lower the confidence', () => {
    const known = translator.draft('Министр мектепті көрді.');
    expect(translator.draft('Министр бүлдіргенді көрді.').confidence).toBeLessThan(known.confidence);
  });
});

describe('every draft', () => {
  const word = fc.constantFrom(
    ...'Министр дәрігердің кітабын мектепте көрген келіп айтты деп « » , – . Асан үшін 25 мың бүлдірген жоқ ма келсе екенін'.split(
      ' ',
    ),
  );
  const sentence = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));

  test('is aligned within its source and its text', () => {
    fc.assert(
      fc.property(sentence, (source) => {
        const { text, alignment, confidence } = translator.draft(source);
        for (const pair of alignment) {
          expect(pair.source.start).toBeGreaterThanOrEqual(0);
          expect(pair.source.end).toBeLessThanOrEqual(source.length);
          expect(pair.target.start).toBeLessThan(pair.target.end);
          expect(pair.target.end).toBeLessThanOrEqual(text.length);
        }
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('keeps every name and number of its source', () => {
    fc.assert(
      fc.property(sentence, (source) => {
        const { text } = translator.draft(`Асан 25 кітап ${source}`);
        expect(text).toContain('Asan');
        expect(text).toContain('25');
      }),
    );
  });

  test('comes from any text whatever', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        expect(typeof translator.draft(source).text).toBe('string');
      }),
    );
  });

  test('is the same each time', () => {
    const source = '«Біз заңды қолдаймыз», – деді министр Асан Болатов.';
    expect(smallTranslator().draft(source)).toEqual(translator.draft(source));
  });
});
