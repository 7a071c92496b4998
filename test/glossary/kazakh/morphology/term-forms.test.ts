import { describe, expect, test } from 'vitest';
import { isInflectionOf } from '#glossary/kazakh/morphology/term-forms.ts';

describe('isInflectionOf', () => {
  test.each([
    ['министрлігі', 'министрлігіне'],
    ['министрлігі', 'министрліктерінің'],
    ['министрлігі', 'министрлігі'],
    ['райы', 'райымыз'],
    ['халқы', 'халқына'],
    ['блогі', 'блогынан'],
    ['Елбасы', 'Елбасына'],
    ['Байтұрсынұлы', 'Байтұрсынұлын'],
  ])('an izafet head %s has the form %s', (term, word) => {
    expect(isInflectionOf(term, word, 'possessed')).toBe(true);
  });

  test.each([
    ['министрлігі', 'министрлікке'],
    ['министрлігі', 'министрлік'],
    ['халқы', 'халыққа'],
  ])('an izafet head %s keeps its possessive: not %s', (term, word) => {
    expect(isInflectionOf(term, word, 'possessed')).toBe(false);
  });

  test.each([
    ['Алматы', 'Алматыны', true],
    ['Алматы', 'Алматыға', true],
    ['тіл', 'тілдеріміздің', true],
    ['тіл', 'тілші', false],
  ])('a plain word %s: %s', (term, word, expected) => {
    expect(isInflectionOf(term, word)).toBe(expected);
  });
});
