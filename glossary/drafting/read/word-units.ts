import { fold } from '#glossary/kazakh/letters/fold.ts';
import type { Analysis } from '#glossary/kazakh/morphology/analysis.ts';
import type { Analyzer } from '#glossary/kazakh/morphology/create-analyzer.ts';
import type { Token } from '#glossary/kazakh/tokens/token.ts';
import type { Span } from '#glossary/model/span.ts';
import type { FoundExpression } from './expressions.ts';
import { isLikeness, LIKENESS, partLikeness } from './likeness.ts';
import { ofPlaceUnit } from './of-place.ts';
import type { ReadingTools } from './reading-tools.ts';
import { commonTermUnit, type DraftTerm } from './term-unit.ts';
import type { Unit, UnitReading } from './unit.ts';

/** Reads tokens that no name and no number takes, and appends their units. A longer expression goes before a term in it. */
export function readWords(
  text: string,
  words: readonly Token[],
  terms: readonly DraftTerm[],
  tools: ReadingTools,
  units: Unit[],
): void {
  const tokens = partLikeness(text, words, tools);
  const written = (n: number) => (tokens[n] ? text.slice(tokens[n].start, tokens[n].end) : '');
  const word = (n: number) => (tokens[n]?.kind === 'word' ? fold(written(n)) : undefined);
  const readings = (n: number) => tools.analyzer.analyze(written(n));
  /** деп атап өтті: the last word of деп ата begins атап өт, which says more. */
  const goesOnInAnother = (found: readonly FoundExpression[], at: number): boolean => {
    const [first] = found;
    if (first === undefined) return false;
    for (let inside = 1; inside < first.length; inside += 1) {
      const [later] = tools.expressions.at(at + inside, word, readings);
      if (later && later.length > first.length) return true;
    }
    if (first.entry.pos !== 'v') return false;
    const last = at + first.length - 1;
    return tools.expressions.at(last, word, readings).some(({ entry }) => entry.pos === 'v');
  };
  const opensWithNoun = (at: number) =>
    readings(at).some(({ pos, entry }) => pos === 'n' && entry !== undefined);
  /** оны уақытша тоқтату: what has an object is no noun. */
  const expressionsAt = (at: number): readonly FoundExpression[] => {
    const hasObject = units.at(-1)?.readings[0]?.nominal?.case === 'acc' || isVerbalObject(units.at(-1));
    return tools.expressions
      .at(at, word, readings)
      .filter(
        ({ entry }) =>
          !(
            hasObject &&
            /[уү]$/.test(entry.pos === 'n' ? entry.lemma : firstOf(entry.lemma)) &&
            !entry.lemma.endsWith('біреу') &&
            entry.pos !== 'v'
          ),
      )
      .filter(
        ({ entry }) =>
          !(
            entry.pos === 'v' &&
            (POINTERS.has(word(at - 1) ?? '') || describes(units.at(-1))) &&
            opensWithNoun(at)
          ),
      );
  };
  for (let at = 0; at < tokens.length; ) {
    const { start, end, kind } = tokens[at]!;
    if (kind !== 'word' && kind !== 'abbreviation') {
      if (isOrdinalHyphen(written(at), start, units.at(-1)) && tokens[at + 1]?.start === end) {
        at += 1;
        continue;
      }
      units.push({ start, end, text: written(at), kind: 'mark', readings: [] });
      at += 1;
      continue;
    }
    if (tokens[at - 1]?.end === start && isLikeness(written(at))) {
      units.push({ start, end, text: written(at), kind: 'word', readings: [LIKENESS] });
      at += 1;
      continue;
    }
    const found = kind === 'word' ? expressionsAt(at) : [];
    const longest = goesOnInAnother(found, at) ? 0 : (found[0]?.length ?? 0);
    const term = terms.find((one) => one.start === start);
    const isCovered = term !== undefined && longest > 0 && tokens[at + longest - 1]!.end > term.end;
    const termUnit = term && !isCovered ? commonTermUnit(text, term, tools) : null;
    if (termUnit) {
      units.push(termUnit);
      while (at < tokens.length && tokens[at]!.start < termUnit.end) at += 1;
      continue;
    }
    if (longest > 0) {
      const last = at + longest - 1;
      units.push({
        start,
        end: tokens[last]!.end,
        text: text.slice(start, tokens[last]!.end),
        kind: 'word',
        readings: found
          .filter(({ length }) => length === longest)
          .flatMap(({ entry, lastReadings }): UnitReading[] =>
            lastReadings.length === 0
              ? [{ lemma: entry.lemma, pos: entry.pos, entry, ...bareFeatures(entry.pos), cost: 0 }]
              : lastReadings.map((reading) => ({
                  ...(entry.pos === 'n' && reading.kind === 'verbal' && reading.features.form === 'agent'
                    ? { nominal: reading.features.nominal ?? { case: 'nom' }, cost: readingOf(reading).cost }
                    : { ...readingOf(reading), ...withoutOwnPossessive(reading, entry.lemma) }),
                  lemma: entry.lemma,
                  pos: entry.pos,
                  entry,
                })),
          ),
      });
      at = last + 1;
      continue;
    }
    const ofPlace = ofPlaceUnit(text, tokens[at]!, tools);
    if (ofPlace) {
      units.push(ofPlace);
      at += 1;
      continue;
    }
    units.push(
      ...(saidOf(written(at), tokens[at]!, units.at(-1), tools) ??
        pairedVerbs(written(at), tokens[at]!, tools) ?? [wordUnit(written(at), tokens[at]!, tools)]),
    );
    at += 1;
  }
}

function firstOf(lemma: string): string {
  return lemma.split(' ')[0]!;
}

/** Words that point at a noun, so that an expression does not swallow it: мұндай жетістікке жету. */
const POINTERS: ReadonlySet<string> = new Set(
  'мұндай осындай ондай сондай қандай бірде-бір бұл осы сол басқа'.split(' '),
);

/** ауруды басатын дәрі жазды: a participle describes the noun, so that an expression does not swallow it. */
function describes(unit: Unit | undefined): boolean {
  const verb = unit?.readings[0]?.verb;
  return verb?.form === 'participle' && !verb.nominal && unit?.readings[0]?.lemma !== 'де';
}

/** 89-минутта, 5-сынып: the hyphen only makes an ordinal of the number. */
function isOrdinalHyphen(mark: string, start: number, before: Unit | undefined): boolean {
  return mark === '-' && before?.end === start && before.fixed?.number != null;
}

/** Words that are said of a clause, with -лік: керектігін is керек екенін. */
const SAID_OF = /^(керек|қажет|мүмкін|тиіс|жоқ|емес|мәжбүр|міндетті)(?:[тдл][іы][гғ][іы])(?:н|не|на)?$/;

/** керегін, дәрігер жоғын, ақша барын: with the possessive right on the word. */
const POSSESSED = /^(керег|қажет|жоғ|бар)[іы](?:н|не|на)$/;

/** керектігін: two words in one; null for other words, and for барын without what there is before it. */
function saidOf(
  written: string,
  { start, end }: Span,
  before: Unit | undefined,
  tools: ReadingTools,
): Unit[] | null {
  const word = fold(written);
  const base = (SAID_OF.exec(word) ?? POSSESSED.exec(word))?.[1];
  if (base === undefined) return null;
  const what = before?.readings[0];
  if (base === 'бар' && !(what?.pos === 'n' && what.nominal?.case === 'nom')) return null;
  const cut = start + base.length;
  const ending = /н(?:[еа])?$/.exec(word)?.[0].replace('а', 'е') ?? '';
  return [
    wordUnit(written.slice(0, base.length).replace(/г$/, 'к').replace(/ғ$/, 'қ'), { start, end: cut }, tools),
    wordUnit(`екені${ending}`, { start: cut, end }, tools),
  ];
}

/** кіріп-шығу: two verbs in one word, of which only the second takes endings; null for other words. */
function pairedVerbs(written: string, { start, end }: Span, tools: ReadingTools): Unit[] | null {
  const at = written.indexOf('-');
  if (at < 0 || tools.analyzer.analyze(written)[0]?.entry) return null;
  const [first, second] = [written.slice(0, at), written.slice(at + 1)];
  const isVerb = (word: string) => tools.analyzer.analyze(word)[0]?.pos === 'v';
  if (!isVerb(first) || !(isVerb(second) || tools.analyzer.analyze(second).some(({ pos }) => pos === 'v')))
    return null;
  return [
    wordUnit(first, { start, end: start + at }, tools),
    wordUnit(second, { start: start + at + 1, end }, tools),
  ];
}

/** жеткізуді: a verbal noun in the accusative. */
function isVerbalObject(unit: Unit | undefined): boolean {
  return (
    unit?.readings.some(({ verb }) => verb?.form === 'verbal-noun' && verb.nominal?.case === 'acc') ?? false
  );
}

/** An expression listed with a possessive has it without being anybody's: ауа райына is just a dative. */
function withoutOwnPossessive(reading: Analysis, lemma: string): Partial<UnitReading> {
  if (reading.kind !== 'nominal' || lemma.endsWith(` ${reading.lemma}`)) return {};
  const { possessor, ...nominal } = reading.features;
  return { nominal, ...(possessor && { isPossessed: true }) };
}

function bareFeatures(pos: UnitReading['pos']): Partial<UnitReading> {
  return pos === 'n' || pos === 'adj' || pos === 'num' || pos === 'pron' || pos === 'det'
    ? { nominal: { case: 'nom' } }
    : {};
}

/** Endings of surnames that nothing else has. */
const SURNAME = /.{2}(?:[ое]ва?|[сц]к(?:ий|ая))$/;

function wordUnit(written: string, { start, end }: Span, { analyzer, romanizer }: ReadingTools): Unit {
  if (!/\p{Script=Cyrillic}/u.test(written))
    return { start, end, text: written, kind: 'foreign', readings: [] };
  const readings = [
    ...attributivePostposition(written, analyzer),
    ...analyzer.analyze(written).map(readingOf),
  ];
  const best = readings[0]!;
  if (best.entry) return { start, end, text: written, kind: 'word', readings };
  const isCapital = /^\p{Lu}/u.test(written);
  if (!isCapital) return { start, end, text: written, kind: 'word', readings, isUnknown: true };
  const nouns = readings.filter(({ nominal }) => nominal !== undefined);
  const noun = nouns[0] ?? best;
  const base = written.slice(0, noun.lemma.length);
  return {
    start,
    end,
    text: written,
    kind: 'fixed',
    fixed: {
      english: romanizer.romanize(base, 'other')[0] ?? written,
      ...(SURNAME.test(base)
        ? { type: 'person', gender: /а$/.test(base) ? 'f' : 'm' }
        : { type: 'other', gender: 'u' }),
      number: null,
    },
    readings: nouns.length > 0 ? nouns : readings,
    isUnknown: true,
  };
}

/** жөніндегі, кезіндегі: the attributive form of a postposition that the lexicon has without -гі. */
function attributivePostposition(written: string, analyzer: Analyzer): UnitReading[] {
  if (!/[ыі]нд[ае][ғг][ыі]$/.test(written)) return [];
  const word = fold(written);
  if (analyzer.entries(word).length > 0) return [];
  return analyzer
    .entries(word.slice(0, -2))
    .filter(({ pos }) => pos === 'postp')
    .map((entry) => ({ lemma: word, pos: 'postp', entry, cost: 0 }));
}

function readingOf(analysis: Analysis): UnitReading {
  const { lemma, pos, entry, cost } = analysis;
  return {
    lemma,
    pos,
    ...(entry && { entry }),
    ...(analysis.kind === 'nominal' && { nominal: analysis.features }),
    ...(analysis.kind === 'verbal' && { verb: analysis.features }),
    cost,
  };
}
