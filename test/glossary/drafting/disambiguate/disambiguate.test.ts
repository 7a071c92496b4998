import { expect, test } from 'vitest';
import { disambiguate } from '#glossary/drafting/disambiguate/disambiguate.ts';
import { READING_RULES } from '#glossary/drafting/disambiguate/rules.ts';
import { createExpressions } from '#glossary/drafting/read/expressions.ts';
import { readUnits } from '#glossary/drafting/read/read-units.ts';
import type { ReadingTools } from '#glossary/drafting/read/reading-tools.ts';
import type { UnitReading } from '#glossary/drafting/read/unit.ts';
import { createAnalyzer } from '#glossary/kazakh/morphology/create-analyzer.ts';
import { dictionaryOf } from '#glossary/kazakh/morphology/dictionary.ts';
import { createNameFinder } from '#glossary/kazakh/names/find-names.ts';
import { createRomanizer } from '#glossary/kazakh/romanization/romanizer.ts';
import { readLexicon } from '#glossary/library/seed/read-lexicon.ts';
import { readNames } from '#glossary/library/seed/read-names.ts';
import { seedDirectory } from '../../../../main/engine/seed-directory.ts';

const seed = seedDirectory();
const { entries } = readLexicon(seed);
const names = readNames(seed);
const tools: ReadingTools = {
  analyzer: createAnalyzer(dictionaryOf(entries)),
  expressions: createExpressions(dictionaryOf(entries)),
  names: createNameFinder(names),
  romanizer: createRomanizer(names),
  variant: 'en-GB',
};

/** Lemma and what decides between the readings: part of speech, case or form of the verb. */
function describeReading({ lemma, pos, nominal, verb }: UnitReading): string {
  return `${lemma} ${verb ? verb.form : pos}${nominal && pos === 'n' ? ` ${nominal.case}` : ''}`;
}

function read(sentence: string, word: string): string {
  const unit = disambiguate(readUnits(sentence, [], tools)).find(({ text }) => text === word);
  return unit ? describeReading(unit.readings[0]!) : 'not a unit';
}

test.each([
  ['Ол бізге жазды.', 'жазды', 'жаз finite'],
  ['Біз жазды ауылда өткіздік.', 'жазды', 'жаз n acc'],
  ['Таразда өткен жиын аяқталды.', 'өткен', 'өт participle'],
  ['Ол өткен дүйсенбіде келді.', 'өткен', 'өткен adj'],
  ['Министр жаңа заңды қолдады.', 'заңды', 'заң n acc'],
  ['Бұл заңды шешім.', 'заңды', 'заңды adj'],
  ['Күдікті ұсталды.', 'Күдікті', 'күдікті n nom'],
  ['Біз бұл мәселені шеше алмаймыз.', 'шеше', 'шеш converb'],
  ['Оның шешесі келді.', 'шешесі', 'шеше n nom'],
  ['Жиыннан кейін ел өзгерді.', 'кейін', 'кейін postp'],
  ['Ол кейін келді.', 'кейін', 'кейін adv'],
  ['Әкім мен министр келді.', 'мен', 'мен conj'],
  ['Мен оны көрдім.', 'Мен', 'мен pron'],
  ['Белсендінің ұсталғаны белгілі болды.', 'ұсталғаны', 'ұстал participle'],
  ['Олар тұтқындарды босатуды талап етті.', 'босатуды', 'босат verbal-noun'],
  ['Ол келмеймін деген.', 'деген', 'де participle'],
  ['Ұлы түрмеде жатыр.', 'Ұлы', 'ұл n nom'],
  ['Біздің бас әкім келді.', 'бас', 'бас adj'],
  ['Кеше басталған сот аяқталды.', 'Кеше', 'кеше adv'],
])('%s reads %s as %s', (sentence, word, expected) => {
  expect(read(sentence, word)).toBe(expected);
});

test('every rule has a name of its own and an example', () => {
  expect(new Set(READING_RULES.map(({ name }) => name)).size).toBe(READING_RULES.length);
  for (const { example } of READING_RULES) expect(example).toMatch(/^[«\p{Lu}].+[.!?]$/u);
});

test('every rule speaks in its example', () => {
  const silent = READING_RULES.filter((rule) => {
    const units = readUnits(rule.example, [], tools);
    let spoke = false;
    const listening = {
      ...rule,
      weigh: (context: Parameters<typeof rule.weigh>[0]) => {
        const weight = rule.weigh(context);
        spoke ||= weight !== 0;
        return weight;
      },
    };
    disambiguate(
      units,
      READING_RULES.map((one) => (one === rule ? listening : one)),
    );
    return !spoke;
  });
  expect(silent.map(({ name }) => name)).toEqual([]);
});
