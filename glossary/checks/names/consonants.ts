/** Spellings that stand for one sound, or for sounds that English spelling does not keep apart. */
const SOUNDS: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/tch|sch|ch|sh|zh|dzh|dj|dg|j|g(?=[eiy])/g, 'j'],
  [/tz|ts|cz|z|x/g, 's'],
  [/ph/g, 'f'],
  [/wh|w|u(?=[aeiouy])|v/g, 'v'],
  [/kh|gh|ck|c|q|h/g, 'k'],
  [/th/g, 't'],
];

/** Fewer consonants say nothing. */
const FEWEST = 2;

/**
 * Whether two Latin spellings (lower case) have the same consonants in the same order, as two writings of an English
 * name do: "reyndzhers" and "rangers". False for names of fewer than two consonants.
 */
export function sameConsonants(a: string, b: string): boolean {
  const left = consonants(a);
  if (left.length < FEWEST) return false;
  const right = consonants(b);
  if (left === right) return true;
  return left.replaceAll('k', '') === right.replaceAll('k', '') && left.replaceAll('k', '').length > FEWEST;
}

function consonants(spelling: string): string {
  let sounds = spelling;
  for (const [written, sound] of SOUNDS) sounds = sounds.replace(written, sound);
  return sounds.replace(/[^b-df-hj-np-tv-xz]/g, '').replace(/(.)\1+/g, '$1');
}
