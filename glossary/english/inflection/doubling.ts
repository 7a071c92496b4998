/**
 * Verbs of more than one syllable whose last consonant is doubled before -ed and -ing because the stress is on the last
 * syllable. British English also doubles a final l after one vowel whatever the stress (travelled); the list has only
 * stressed ones. Own knowledge.
 */
const STRESSED_LAST = new Set(
  (
    'abet abhor acquit admit allot annul begin commit compel concur confer control defer deter dispel embed emit equip ' +
    'excel expel extol incur infer instil occur omit outrun overlap patrol permit prefer program propel rebel rebut recur ' +
    'refer regret remit repel submit transfer transmit unplug upset forget forbid input output format'
  ).split(' '),
);

/** Verbs in -l of more than one syllable that British English doubles and American does not. */
const BRITISH_L = /[^aeiou][aeiou]l$/;

/** Whether the last consonant is written twice before -ed and -ing: plan, admit; en-GB travel. */
export function doublesConsonant(verb: string, variety: 'en-GB' | 'en-US'): boolean {
  if (!/[^aeiou][aeiou][bdfgklmnprtvz]$/.test(` ${verb}`) && !/qu[aeiou][bdfgklmnprtvz]$/.test(verb))
    return false;
  const syllables = verb.replace(/qu/g, 'kw').match(/[aeiouy]+/g)?.length ?? 1;
  if (syllables === 1) return true;
  if (STRESSED_LAST.has(verb)) return true;
  return variety === 'en-GB' && BRITISH_L.test(verb);
}
