import { describe, expect, test } from 'vitest';
import { seedTranslator } from '../seed-translator.ts';

const translator = seedTranslator();
const draft = (text: string) => translator.draft(text).text;

describe('whose act it is that somebody tells of', () => {
  test.each([
    // Who sees or finds out speaks of others, who says so may speak of himself.
    ['Куәгер әкімнің үйін өртегенін көрді.', /that the akim burned/],
    ['Тергеуші күдіктінің әйелін өлтіргенін анықтады.', /that the suspect killed/],
    ['Әкім тұрғындардың мәселесін шешетінін айтты.', /that they would solve/],
    // Who is promised something stands before what is promised.
    ['Әкім тұрғындарға көпір салынатынын уәде етті.', /promised residents that/],
  ])('%s', (kazakh, english) => {
    expect(draft(kazakh)).toMatch(english);
  });
});
