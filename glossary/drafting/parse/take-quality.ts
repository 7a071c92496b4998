import type { Unit } from '../read/unit.ts';
import { isAgentive } from './agency.ts';
import { emptyGroup } from './start-group.ts';
import type { Adjective, Clause, Item, Mutable, Noun } from './tree.ts';

/**
 * нәтижесіне наразы адамдар, адам толы пойыз: an adjective with what it governs goes behind its noun, "people
 * dissatisfied with …".
 */
export function takeComplement(noun: Mutable<Noun>, stack: Item[]): boolean {
  const [adjective] = noun.adjectives;
  const object = stack.at(-1);
  const entry = adjective?.unit.readings[0]?.entry;
  if (!adjective || !entry || object?.kind !== 'noun' || adjective.degree) return false;
  const governed = entry.government.find(
    (one) => one.case === object.features.case && one.preposition !== '',
  );
  if (!governed || /^(?:gen|acc)$/.test(governed.case) || object.features.attributive) return false;
  stack.pop();
  noun.adjectives.shift();
  const english = `${entry.senses[0]!.english} ${governed.preposition}`;
  const postposition: Unit = {
    ...adjective.unit,
    kind: 'fixed',
    fixed: { english, type: null, gender: 'u', number: null },
    readings: [],
  };
  const { start } = object;
  const whose = stack.at(-1);
  if (isItsOwn(whose)) {
    stack.pop();
    noun.relatives.unshift(whoseIs(whose, object, adjective));
    noun.start = Math.min(noun.start, whose.start);
    return true;
  }
  const whole = governed.case === 'nom' ? inPlural(object) : object;
  noun.attributes.unshift({ kind: 'phrase', start, end: adjective.end, postposition, object: whole });
  noun.start = Math.min(noun.start, start);
  return true;
}

/** адам толы пойыз: many, where they can be counted. */
function inPlural(noun: Noun): Noun {
  if (noun.head.readings[0]?.entry?.flags.includes('unc')) return noun;
  return { ...noun, features: { ...noun.features, number: 'pl' } };
}

/** A thing of the noun behind: экономикасы. */
function isItsOwn(item: Item | undefined): item is Noun {
  if (item?.kind !== 'noun' || item.features.case !== 'nom' || item.features.possessor !== '3') return false;
  return !item.possessor && !item.classifier && !item.head.fixed && !isAgentive(item);
}

/** экономикасы экспортқа тәуелді ел: "a country whose economy is dependent on export". */
function whoseIs(subject: Noun, object: Noun, complement: Adjective): Clause {
  const { end } = complement;
  const head: Unit = { start: end, end, text: '', kind: 'word', readings: [] };
  return {
    kind: 'clause',
    start: subject.start,
    end,
    group: { ...emptyGroup(head, 'copula'), form: 'relative' },
    subject,
    object: null,
    complement,
    fronted: [],
    inner: [object],
    earlier: [],
    said: null,
  };
}

/** тұрмысы нашар отбасы "a family with a poor life": a noun and an adjective that describe what follows. */
export function takeQuality(noun: Mutable<Noun>, stack: Item[]): void {
  const top = stack.at(-1);
  if (top?.kind !== 'noun' || top.features.case !== 'nom' || top.features.possessor !== '3') return;
  const [adjective] = noun.adjectives;
  if (top.possessor || !adjective) return;
  const degree = adjective.unit.readings[0]?.lemma ?? '';
  const isOfThing = GRADES.has(degree) && !top.classifier && !isAgentive(top);
  if (!isOfThing && !QUALITIES.has(top.head.readings[0]?.lemma ?? '')) return;
  noun.adjectives.shift();
  stack.pop();
  const { possessor: _, ...features } = top.features;
  const quality: Noun = {
    ...top,
    features: { ...features, case: 'ins' },
    adjectives: [...top.adjectives, adjective],
  };
  noun.attributes.unshift({ ...quality, classifier: null });
  if (top.classifier?.kind === 'noun') stack.push(top.classifier);
}

/** What a person or thing has more or less of. */
const QUALITIES: ReadonlySet<string> = new Set(
  'тұрмыс жағдай деңгей денсаулық баға сапа көлем табыс білім мүмкіндік бой салмақ құн мән маңыз беделі бедел тәжірибе тариx тарих жалақы халық қуат күш ауқым рөл мерзім'.split(
    ' ',
  ),
);

/** How much of a quality: сауаты төмен жастар, еденi суық үй. */
const GRADES: ReadonlySet<string> = new Set(
  'төмен жоғары нашар жақсы ауыр жеңіл мол көп аз кең тар қымбат арзан әлсіз мықты биік суық лас ескі ұзын қысқа белгісіз'.split(
    ' ',
  ),
);
