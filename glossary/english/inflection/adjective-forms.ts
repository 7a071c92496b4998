const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  good: ['better', 'best'],
  well: ['better', 'best'],
  bad: ['worse', 'worst'],
  far: ['further', 'furthest'],
  little: ['less', 'least'],
  few: ['fewer', 'fewest'],
  many: ['more', 'most'],
  much: ['more', 'most'],
};

/** Two-syllable adjectives that take -er and -est beside those in -y; own knowledge. */
const SHORT_TWO = new Set([
  'narrow',
  'clever',
  'quiet',
  'simple',
  'gentle',
  'noble',
  'able',
  'humble',
  'shallow',
  'hollow',
  'mellow',
]);

/** Comparative or superlative: larger, most important, better. The article is the caller's. */
export function compare(adjective: string, degree: 'comparative' | 'superlative'): string {
  const irregular = IRREGULAR[adjective];
  if (irregular) return irregular[degree === 'comparative' ? 0 : 1];
  const ending = degree === 'comparative' ? 'er' : 'est';
  if (!isShort(adjective)) return `${degree === 'comparative' ? 'more' : 'most'} ${adjective}`;
  if (adjective.endsWith('e')) return adjective + ending.slice(1);
  if (/[^aeiou]y$/.test(adjective))
    return adjective.slice(0, -1) + (degree === 'comparative' ? 'ier' : 'iest');
  if (/^[^aeiou]*[aeiou][bdgmnpt]$/.test(adjective)) return adjective + adjective.slice(-1) + ending;
  return adjective + ending;
}

function isShort(adjective: string): boolean {
  if (/[ -]/.test(adjective)) return false;
  const syllables = adjective.replace(/e$/, '').match(/[aeiouy]+/g)?.length ?? 1;
  if (syllables === 1) return !/(?:ed|ing)$/.test(adjective) || adjective.length < 5;
  return syllables === 2 && (/[^aeiou]y$/.test(adjective) || SHORT_TWO.has(adjective));
}
