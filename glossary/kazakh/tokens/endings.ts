/** Shapes of endings, harmony left open: what is right behind an abbreviation or digit wavers in usage. */
const PLURAL = '[лдт][ае]р';
const POSSESSIVE = '(?:с?[ыі]|[ыі]?[мң](?:[ыі]з)?)';
const CASE =
  '(?:[ндт][ыі]ң|[ғгқк][ае]|н?[ае]|[ндт]?[ыі]|н|н?[дт][ае]н?|[нд][ае]н|н?[дт][ае][ғг][ыі]|[мбп]енен|[мбп]ен|[ндт]ікі|н?[дт][ае]й|н?ш[ае])';
const ORDINAL = '(?:[ыі]?нш[ыі]|сыншы|ш[ыі])';
const WORD_FORMING = '(?:[лдт][ыі][қк]|[лдт][ыі]|с[ыі]з|[ае]у|[лдт][ае]ған|[лдт][ае]ген)';
const ENDING = new RegExp(
  `^(?:${ORDINAL}|${WORD_FORMING})?(?:${PLURAL})?${POSSESSIVE}?${CASE}?(?:${PLURAL}${CASE}?)?$`,
);
const CLITIC = /^(?:ақ|ау|ай|мыс)$/;

/**
 * Whether a small-letter word may be an ending behind a hyphen: a plural, possessive, case or ordinal ending or a chain
 * of these (тағы, ның, ші, ыншы, нің), also a word-forming one (лық, дай). Not a word of its own: 5-сынып, 136-бап.
 */
export function isEnding(word: string): boolean {
  return word.length > 0 && word.length <= LONGEST && ENDING.test(word);
}
const LONGEST = 12;

/** Whether the word is one of the particles that follow any word behind a hyphen: сондай-ақ, келді-ау. */
export function isClitic(word: string): boolean {
  return CLITIC.test(word);
}
