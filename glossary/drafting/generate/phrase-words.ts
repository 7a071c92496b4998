import type { Sense } from '#glossary/model/lexicon.ts';
import { isTimeNoun } from '../parse/clause-items.ts';
import type { Clause, Nominal, Noun, Phrase } from '../parse/tree.ts';
import type { Unit } from '../read/unit.ts';
import { gerundClause, infinitiveClause } from './non-finite-words.ts';
import { referentOf } from './noun-number.ts';
import { nominalWords } from './noun-words.ts';
import { type Piece, word } from './piece.ts';
import { pronounText } from './pronoun-words.ts';
import { thirdPronoun } from './pronouns.ts';
import { chooseSense, englishOf } from './sense.ts';
import { subordinate } from './subordinate-words.ts';
import { keepingTopic, type Writing } from './writing.ts';

/** "Every year" and "like a lion" need no article; "all week long" follows. */
const BARE_AFTER: ReadonlySet<string> = new Set(['сайын', 'ретінде']);

/** сөзінше, айтуынша: who is quoted is whom the next ол means. */
const IS_SOURCE = /[іы]нша$|[іы]нше$/;

/** A postposition with its object as an English prepositional phrase. */
export function phraseWords(phrase: Phrase, writing: Writing, noun?: Noun): Piece[] {
  const { negation, ...affirmed } = phrase;
  if (negation) return [...word('not', negation), ...phraseWords(affirmed, writing, noun)];
  const { postposition, object } = phrase;
  if (noun && object?.kind === 'clause' && isAbout(postposition) && takesInfinitiveBehind(noun, object))
    return infinitiveClause(object, writing);
  const reading = postposition.readings[0];
  const preposition = reading?.entry
    ? (senseBeside(reading.entry.senses, object) ?? chooseSense(reading.entry.senses, writing))
    : englishOf(postposition, writing);
  if (object === null) {
    if (/ (?:to|of)$|^as reported by$/.test(preposition) && reading?.entry?.government[0]?.case === 'nom') {
      return [
        ...word(preposition, postposition),
        ...word(thirdPronoun(writing.person ?? writing.topic, 'object', postposition, writing)),
      ];
    }
    return word(preposition, postposition);
  }
  if (postposition.text === 'деген' && object.kind === 'noun' && object.features.case === 'dat')
    return [
      ...word(TOWARDS[noun?.head.readings[0]?.lemma ?? ''] ?? 'for', postposition),
      ...nominalWords(object, 'oblique', writing),
    ];
  const passed = object.kind === 'clause' ? passedTime(object) : null;
  if (passed && /^(?:соң|кейін)$/.test(postposition.text))
    return [
      ...word('after', { start: passed.end, end: postposition.end }),
      ...nominalWords(passed, 'bare', writing),
    ];
  if (object.kind === 'clause' && noun && isBlamed(postposition, object, noun))
    return [...word('of', postposition), ...gerundClause(object, writing)];
  if (object.kind === 'clause')
    return keepingTopic(object, writing, () => subordinate(object, postposition, preposition, writing));
  if (/ opinion of$/.test(preposition) && object.head.readings[0]?.pos === 'pron') {
    const whose = pronounText(object, 'possessive', writing);
    if (whose) return [...word('in'), ...word(whose, object.head), ...word('opinion', postposition)];
  }
  if (postposition.text === 'бұрын' && object.features.case === 'nom') {
    return [...nominalWords(object, 'bare', writing), ...word('ago', postposition)];
  }
  if (postposition.text === 'бері' && object.kind === 'noun' && isDuration(object)) {
    return [...word('for', postposition), ...nominalWords(object, 'bare', writing)];
  }
  if (object.kind === 'noun' && IS_SOURCE.test(postposition.text) && referentOf(object).isHuman)
    writing.person = referentOf(object);
  if (
    preposition === 'between' &&
    object.kind === 'noun' &&
    object.others.length === 0 &&
    referentOf(object).isPlural
  )
    return [...word('among', postposition), ...nominalWords(object, 'oblique', writing)];
  const role = BARE_AFTER.has(postposition.text) ? 'bare' : 'oblique';
  return [...word(preposition, postposition), ...nominalWords(object, role, writing)];
}

/** ұрлық жасады деген айыппен "on the charge of stealing": who did it is who is accused. */
function isBlamed({ text }: Unit, { group, subject }: Clause, { head }: Noun): boolean {
  if (text !== 'деген' || subject !== null || group.kind !== 'verb' || group.person !== '3') return false;
  return /^(?:айып|күдік|бап)$/.test(head.readings[0]?.lemma ?? '');
}

/** The sense for what stands before the postposition: статистика бойынша "according to", іс бойынша "in". */
function senseBeside(senses: readonly Sense[], object: Nominal | null): string | undefined {
  if (object?.kind !== 'noun') return undefined;
  const lemma = object.head.readings[0]?.lemma ?? '';
  const last = lemma.split(' ').at(-1)!;
  const words = [lemma, last, last.replace(/с?[ыі]$/, '')];
  return senses.find(({ hint }) => hint !== '' && words.includes(hint))?.english;
}

/** дәрігерлерге деген сенім "confidence in doctors": by the noun behind; else "for". */
const TOWARDS: Readonly<Record<string, string>> = {
  сенім: 'in',
  сенімі: 'in',
  үміт: 'in',
  қызығушылық: 'in',
  көзқарас: 'towards',
  'қарым-қатынас': 'towards',
  қатынас: 'towards',
  жауапкершілік: 'towards',
  өшпенділік: 'towards',
  қарсылық: 'to',
};

/** үш сағат өткен соң: the time that went by. */
function passedTime({ group, subject, fronted, inner }: Clause): Noun | null {
  if (group.head.readings[0]?.lemma !== 'өт' || group.isNegative || fronted.length > 0) return null;
  const only = subject ?? inner[0];
  return only?.kind === 'noun' && (isTimeNoun(only) || isDuration(only)) && inner.length <= 1 ? only : null;
}

function isAbout({ text }: Unit): boolean {
  return /^(?:туралы|жайлы|жөнінде|жөніндегі|туралы)$/.test(text);
}

/** Nouns of will and right: English says what for with "to". */
const PURPOSES: ReadonlySet<string> = new Set(
  'шара шаралар мүмкіндік құқық құқы ниет міндет қажеттілік әрекет талпыныс жоспар шешім ұсыныс талап уәде рұқсат бұйрық тапсырма үндеу шақыру өтініш келісім бастама мақсат тәсіл жол амал күш-жігер'.split(
    ' ',
  ),
);

/** кету құқығы "the right to leave", көмек беру туралы шешім "the decision to help". */
export function takesInfinitiveBehind({ head }: Noun, { group, subject }: Clause): boolean {
  return (
    group.form === 'action' &&
    subject === null &&
    PURPOSES.has(head.readings[0]?.lemma.split(' ').at(-1) ?? '')
  );
}

/** үш жылдан бері is "for three years", 2019 жылдан бері "since 2019". */
function isDuration({ head }: Noun): boolean {
  return head.fixed?.number?.kind === 'measure';
}
