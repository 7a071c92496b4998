import { doublesConsonant } from './doubling.ts';
import { IRREGULAR_VERBS } from './irregular-verbs.ts';

/** Form of an English verb other than the forms of "be". */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

export type EnglishVariety = 'en-GB' | 'en-US';

const BE: Readonly<Record<VerbForm, string>> = {
  base: 'be',
  third: 'is',
  past: 'was',
  participle: 'been',
  gerund: 'being',
};
const DO_HAVE: Readonly<Record<string, Readonly<Record<VerbForm, string>>>> = {
  do: { base: 'do', third: 'does', past: 'did', participle: 'done', gerund: 'doing' },
  have: { base: 'have', third: 'has', past: 'had', participle: 'had', gerund: 'having' },
};

/**
 * A form of a verb, whose first word is inflected: "set up" → "setting up", "take part" → "took part", "be based" →
 * "was based" (third singular; plural agreement of "be" is the caller's). Hyphenated prefixes are kept: "re-elect".
 */
export function verbForm(verb: string, form: VerbForm, variety: EnglishVariety = 'en-GB'): string {
  const [head = '', ...rest] = verb.split(' ');
  if (/^(?:fully|partially|partly|barely|lightly|openly)$/.test(head))
    return `${head} ${verbForm(rest.join(' '), form, variety)}`;
  return [headForm(head, form, variety), ...rest].join(' ');
}

function headForm(verb: string, form: VerbForm, variety: EnglishVariety): string {
  if (form === 'base') return verb;
  if (verb === 'be') return BE[form];
  const fixed = DO_HAVE[verb];
  if (fixed) return fixed[form];
  const hyphen = verb.lastIndexOf('-');
  if (hyphen >= 0) return verb.slice(0, hyphen + 1) + headForm(verb.slice(hyphen + 1), form, variety);
  switch (form) {
    case 'third':
      return third(verb);
    case 'gerund':
      return gerund(verb, variety);
    case 'past':
      return IRREGULAR_VERBS.get(verb)?.past ?? regularPast(verb, variety);
    case 'participle':
      return IRREGULAR_VERBS.get(verb)?.participle ?? regularPast(verb, variety);
  }
}

function third(verb: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(verb))
    return /[^z]z$/.test(verb) && verb.endsWith('iz') ? `${verb}zes` : `${verb}es`;
  if (/[^aeiou]o$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

function gerund(verb: string, variety: EnglishVariety): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/(?:ee|oe|ye)$/.test(verb)) return `${verb}ing`;
  if (/[^aeiou]e$|[aiou]e$/.test(verb) && verb !== 'singe') return `${verb.slice(0, -1)}ing`;
  if (verb.endsWith('c')) return `${verb}king`;
  return `${verb}${doublesConsonant(verb, variety) ? verb.slice(-1) : ''}ing`;
}

function regularPast(verb: string, variety: EnglishVariety): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (verb.endsWith('c')) return `${verb}ked`;
  return `${verb}${doublesConsonant(verb, variety) ? verb.slice(-1) : ''}ed`;
}
