import { prepositionOf } from '#glossary/kazakh/morphology/preposition.ts';
import type { KazakhCase, LexiconFlag } from '#glossary/model/lexicon.ts';
import type { Noun } from '../parse/tree.ts';
import type { VerbGroup } from '../parse/verb-group.ts';

/** Senses that in English have an object: университетке түсті "entered the university". */
const TRANSITIVE = /^(?:enter|reach|watch|consider|look after)$/;

/**
 * The English preposition of a noun with a verb: by the verb's government, else by what the noun is, else by its case.
 * '' = none.
 */
export function prepositionWith(noun: Noun, group: VerbGroup | null): string {
  const { case: kind } = noun.features;
  const number = noun.head.fixed?.number;
  const entry = group?.head.readings[0]?.entry;
  const governed = entry?.government.find((one) => one.case === kind);
  const lemma = noun.head.readings[0]?.lemma ?? '';
  if (kind === 'dat' && entry?.senses.some(({ english, hint }) => hint === lemma && TRANSITIVE.test(english)))
    return '';
  const isTerm = number != null && DURATIONS.has(number.unit) && kind === 'dat';
  if (isTerm && SENTENCING.test(group?.head.readings[0]?.lemma ?? '')) return 'to';
  const isFree =
    governed?.preposition === '' && !(isTerm && !LASTING.test(group?.head.readings[0]?.lemma ?? ''));
  if (governed && (number?.kind === 'percent' ? governed.preposition !== 'to' : isFree))
    return governed.preposition;
  if (number && kind !== 'gen') {
    const own = DURATIONS.has(number.unit)
      ? (DURATION_CASES[kind] ?? null)
      : prepositionOfNumber(
          number.kind === 'date' && number.date?.days.length === 0 ? 'year' : number.kind,
          kind,
        );
    if (own !== null) return own;
  }
  // шетелге аударды "transferred to", тілге аударды "translated into".
  const isPlace = has(noun, 'place') || noun.head.fixed?.type === 'place';
  if (governed?.preposition === 'by' && kind === 'dat' && isPlace) return 'to';
  if (governed?.preposition === 'into' && kind === 'dat' && isPlace) return 'to';
  const isPerson =
    has(noun, 'hum') || noun.head.fixed?.type === 'person' || noun.head.readings[0]?.lemma === 'ол';
  if (governed?.preposition === 'into' && kind === 'dat' && isPerson) return 'at';
  // төбеге орнатты "on the roof".
  if (kind === 'dat' && has(noun, 'on') && PLACING.test(group?.head.readings[0]?.lemma ?? '')) return 'on';
  const isTime = has(noun, 'time') || isMoment(noun);
  if (kind === 'nom' && TURNS.has(noun.head.readings[0]?.lemma ?? '')) return '';
  if (kind === 'nom' && has(noun, 'time') && isCounted(noun)) return 'for';
  if (kind === 'nom' && has(noun, 'time') && noun.features.possessor) return 'on';
  if (!isTime || kind === 'acc') {
    if (governed && !(kind === 'loc' && has(noun, 'at', 'on'))) return governed.preposition;
  }
  if (noun.features.equative || noun.features.similative) return prepositionOf(noun.features);
  switch (kind) {
    case 'loc':
      if (has(noun, 'at')) return 'at';
      if (has(noun, 'on')) return 'on';
      return 'in';
    case 'dat':
      return isTime ? 'for' : 'to';
    case 'abl':
      return CAUSES.test(noun.head.readings[0]?.lemma ?? '') ? 'because of' : prepositionOf(noun.features);
    case 'ins':
      return /^(?:айып|күдік)$/.test(noun.head.readings[0]?.lemma ?? '')
        ? 'on'
        : prepositionOf(noun.features);
    default:
      return prepositionOf(noun.features);
  }
}

/** алты жылға соттады "sentenced to six years". */
const SENTENCING = /^(?:сотта|соттал|кес|кесіл)$/;

/** Verbs of putting a thing where it stays. */
const PLACING = /^(?:орнат|орнатыл|орналас|орналастыр|орналастырыл)$/;

/** Verbs with a time for their object: үш күнге созылды "lasted three days". */
const LASTING = /^(?:созыл|жет|ұзар|тол|тола|жуықта|таял)$/;

/** Qualities and troubles from which something comes: қолайсыздықтан, суықтан. */
const CAUSES =
  /(?:с[ыі]зд[ыі][қк]|жоқтық|тапшылығы|жетіспеушілігі|апатынан|қателі[кг]і?|салқындық|құрғақшылық|жемқорлық|кемшілік|немқұрайлылық|жауапсыздық|аяз|ыстық|суық|боран|тұман|аштық|дерт|ауруы?)$/;

/** How often: екі рет "two times". */
const TURNS: ReadonlySet<string> = new Set(['рет', 'мәрте', 'дүркін']);

/** бір ай, екі күн; not осы жыл, өткен апта. */
function isCounted(noun: Noun): boolean {
  return (
    noun.numeral !== null ||
    noun.determiners.some(({ readings }) => /^(?:бір|бірнеше|көп)$/.test(readings[0]?.lemma ?? ''))
  );
}

function isMoment(noun: Noun): boolean {
  const kind = noun.head.fixed?.number?.kind;
  return kind === 'date' || kind === 'year' || kind === 'time';
}

const DURATIONS: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']);
const DURATION_CASES: Readonly<Partial<Record<KazakhCase, string>>> = { nom: 'for', dat: 'for', loc: 'in' };

function prepositionOfNumber(number: string, kind: KazakhCase): string | null {
  switch (number) {
    case 'date':
      return { nom: 'on', loc: 'on', dat: 'for', abl: 'from' }[kind as string] ?? null;
    case 'year':
    case 'decade':
    case 'century':
      return { nom: 'in', loc: 'in', dat: 'for', abl: 'from' }[kind as string] ?? null;
    case 'time':
      return { nom: 'at', loc: 'at', dat: 'for', abl: 'from' }[kind as string] ?? null;
    case 'age':
      return kind === 'loc' ? '' : null;
    case 'percent':
      return kind === 'dat' ? 'by' : null;
    default:
      return null;
  }
}

function has(noun: Noun, ...flags: readonly LexiconFlag[]): boolean {
  const own = noun.head.readings[0]?.entry?.flags ?? [];
  return flags.some((flag) => own.includes(flag));
}
