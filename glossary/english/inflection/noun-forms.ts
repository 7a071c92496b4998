/** Plurals that no rule makes; own knowledge. */
const IRREGULAR = new Map(
  `man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|louse lice|die dice
sheep sheep|fish fish|deer deer|series series|species species|means means|aircraft aircraft|spacecraft spacecraft
offspring offspring|headquarters headquarters|crossroads crossroads|barracks barracks|salmon salmon|police police
cattle cattle|staff staff|crisis crises|analysis analyses|basis bases|thesis theses|hypothesis hypotheses|diagnosis diagnoses
parenthesis parentheses|oasis oases|axis axes|criterion criteria|phenomenon phenomena|datum data|medium media
curriculum curricula|memorandum memoranda|referendum referendums|nucleus nuclei|alumnus alumni|stimulus stimuli
cactus cacti|fungus fungi|appendix appendices|matrix matrices|index indices|vertex vertices|larva larvae|formula formulas
leaf leaves|loaf loaves|half halves|calf calves|knife knives|life lives|wife wives|wolf wolves|thief thieves|shelf shelves
self selves|sheaf sheaves|elf elves|scarf scarves|hoof hooves|echo echoes|hero heroes|potato potatoes|tomato tomatoes
veto vetoes|embargo embargoes|cargo cargoes|tornado tornadoes|volcano volcanoes|mosquito mosquitoes|torpedo torpedoes
passer-by passers-by|brother-in-law brothers-in-law|mother-in-law mothers-in-law|father-in-law fathers-in-law
sister-in-law sisters-in-law|son-in-law sons-in-law|daughter-in-law daughters-in-law|attorney-general attorneys-general
quiz quizzes|times times|gas gases|bus buses|yes yeses|tenge tenge|aul auls|kazakh kazakhs`
    .split(/[|\n]/)
    .map((row) => row.trim().split(' ') as [string, string]),
);

/** Words after which the first noun, not the last word, takes the plural: "member of parliament" → "members of parliament". */
const LINKS = /^(.+?)( (?:of|in|for|at|on|by|to|from|with|under|against|without|about)\b.*)$/;

/**
 * Plural of a noun or noun phrase: ministry → ministries, "member of parliament" → "members of parliament",
 * "press secretary" → "press secretaries". Case is kept: "Region" → "Regions".
 */
export function plural(noun: string): string {
  const linked = LINKS.exec(noun);
  if (linked) return plural(linked[1] ?? '') + (linked[2] ?? '');
  const at = noun.lastIndexOf(' ') + 1;
  const word = noun.slice(at);
  return noun.slice(0, at) + pluralWord(word);
}

function pluralWord(word: string): string {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR.get(lower) ?? irregularCompound(lower);
  if (irregular !== undefined) return word.charAt(0) + irregular.slice(1);
  if (/(?:s|x|z|ch|sh)$/.test(lower)) return lower.endsWith('arch') ? `${word}s` : `${word}es`;
  if (/[^aeiou]y$/.test(lower) && !isProperInY(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/** policeman → policemen, grandchild → grandchildren, businesswoman → businesswomen. */
function irregularCompound(lower: string): string | undefined {
  const found = /^(.+?)(woman|child|person)$/.exec(lower) ?? /^(.{2,}[^u])(man)$/.exec(lower);
  if (!found || /^(?:ger|hu|sha|ro|otto|nor)$/.test(found[1] ?? '')) return undefined;
  return (found[1] ?? '') + (IRREGULAR.get(found[2] ?? '') ?? '');
}

/** A capitalised name in -y keeps it: the Kennedys; a common noun that happens to be capitalised does not: Ministries. */
function isProperInY(word: string): boolean {
  return (
    /^[A-Z]/.test(word) &&
    !/(?:ity|ry|ty|cy|gy|phy|any|ogy|ody|udy|erty|ssembly|arty|amily|ounty|ompany)$/.test(word)
  );
}

/** Genitive with 's, or ' after a plural in -s: the minister's, the ministers', children's, Abbas's. */
export function possessive(noun: string, isPlural = false): string {
  return isPlural && /s$/.test(noun) ? `${noun}'` : `${noun}'s`;
}
