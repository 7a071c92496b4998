import { describe, expect, it } from 'vitest';
import { typedAs } from '../../../../renderer/editor/text/typing-rules.ts';

/** Types a text character by character, as a writer does. */
function type(keys: string, variety: 'en-GB' | 'en-US' = 'en-GB'): string {
  let text = '';
  for (const key of keys) {
    const becomes = typedAs(text, key, { variety });
    text = becomes ? text.slice(0, text.length - becomes.before) + becomes.insert : text + key;
  }
  return text;
}

describe('typing English', () => {
  it.each([
    ['"Hello," she said.', '“Hello,” she said.'],
    ['She said: "Hello."', 'She said: “Hello.”'],
    ['("aside")', '(“aside”)'],
    [`"She said 'no'."`, '“She said ‘no’.”'],
    ["It's the museum's book", 'It’s the museum’s book'],
    ["the '90s", 'the ’90s'],
    ["the workers' union", 'the workers’ union'],
    ['The museum -- the first -- opened', 'The museum – the first – opened'],
    ['The museum - the first - opened', 'The museum – the first – opened'],
    ['a well-known author', 'a well-known author'],
    ['2010-2015', '2010-2015'],
    ['Wait...', 'Wait…'],
    ['Wait....', 'Wait….'],
    ['1.5 million', '1.5 million'],
  ])('turns %s into %s', (keys, printed) => {
    expect(type(keys)).toBe(printed);
  });

  it('makes an em dash of two hyphens in American English, and of three in British', () => {
    expect(type('one--two', 'en-US')).toBe('one—two');
    expect(type('one---two', 'en-GB')).toBe('one—two');
  });

  it('leaves a hyphen at the start of the text alone', () => {
    expect(type('- item')).toBe('- item');
  });
});
