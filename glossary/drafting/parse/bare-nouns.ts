import { isActing, isAgentive, isHuman } from './agency.ts';
import type { Item, Noun } from './tree.ts';

/** 30 мың тонна ет, екі доза вакцина: an amount of what follows. */
export function isMeasure({ head, numeral, determiners, features, possessor, classifier }: Noun): boolean {
  if (possessor || classifier || features.number || features.possessor) return false;
  const number = head.fixed?.number;
  if (number) return number.kind === 'measure' && AMOUNTS.has(number.unit);
  const isCounted = numeral !== null || determiners.some(({ readings }) => readings[0]?.lemma === 'бір');
  return isCounted && MEASURES.has(head.readings[0]?.lemma ?? '');
}

const MEASURES: ReadonlySet<string> = new Set(
  'доза тамшы қап бөтелке стакан кесе топ партия тонна литр центнер келі килограмм гектар вагон жәшік қорап бас түп пакет уыс шөкім түйір'.split(
    ' ',
  ),
);

const AMOUNTS: ReadonlySet<string> = new Set(
  'tonne ton litre liter kilogram kg gram gramme hectare centner barrel cubic_metre metre kilometre'.split(
    ' ',
  ),
);

/** көлік өндірушілер: what is made or done by whom. */
export function isMade({ head, classifier, adjectives, relatives }: Noun, top: Noun): boolean {
  if (
    classifier ||
    adjectives.length + relatives.length > 0 ||
    !/уш[ыі]$/.test(head.readings[0]?.lemma ?? '')
  )
    return false;
  const isPlain = !top.features.number && !top.features.possessor && top.head.kind === 'word';
  return isPlain && top.head.readings[0]?.pos === 'n' && !isAgentive(top);
}

/** тарихшы ғалым, журналист әйел: who somebody is, and what of those. */
export function isApposed({ head, features, classifier, adjectives, relatives }: Noun, top: Noun): boolean {
  if (features.case !== 'nom' || classifier || adjectives.length + relatives.length > 0) return false;
  const isPlain = !top.features.number && !top.features.possessor && top.head.kind === 'word' && isHuman(top);
  return (
    isPlain &&
    !isActing(top.head) &&
    APPOSED.has(head.readings[0]?.lemma ?? '') &&
    top.head.readings[0]?.pos === 'n'
  );
}

const APPOSED: ReadonlySet<string> = new Set('ғалым маман қыз жігіт әйел азамат келіншек кісі'.split(' '));

/** Израиль әуе соққысы, АҚШ Мемлекеттік департаменті. */
export function isOfPlace({ head }: Noun): boolean {
  return (
    head.readings[0]?.isPossessed === true || (head.fixed?.type === 'institution' && head.text.includes(' '))
  );
}

/** елдегі ең ірі кен орны Теңізде: what the place behind is, when it is described. */
export function isKindOfPlace({
  head,
  features,
  adjectives,
  attributes,
  relatives,
  possessor,
}: Noun): boolean {
  const isOwned = features.possessor === '3' || possessor !== null;
  const isDescribed = isOwned || adjectives.length + attributes.length + relatives.length > 0;
  return isDescribed && PLACES.test(head.readings[0]?.lemma ?? '');
}

const PLACES =
  /(?:^|\s)(?:қала(?:сы)?|астана(?:сы)?|кен орны|орталық|орталығы|порт(?:ы)?|ауыл(?:ы)?|мегаполис|курорт|арал(?:ы)?|ел(?:і)?|мемлекет|өңір|көл(?:і)?|өзен(?:і)?)$/;

/** Кремль баспасөз хатшысы: an institution before who speaks for it. */
export function isHouseOf({ head }: Noun, { head: person }: Pick<Noun, 'head'>): boolean {
  const reading = person.readings[0];
  return (
    head.fixed?.type === 'institution' &&
    reading?.isPossessed === true &&
    reading.entry?.flags.includes('hum') === true
  );
}

export function isPlaceName({ head }: Noun): boolean {
  return head.fixed?.type === 'place';
}

/** ата-аналар жасөспірім баласына: behind another person who may act a bare one says what the relative is. */
export function isKindOf({ head, features, adjectives, relatives }: Noun, before: Item | undefined): boolean {
  const isOther = before?.kind === 'noun' && before.features.case === 'nom' && isHuman(before);
  const isBare = head.kind === 'word' && !isActing(head) && !features.number && !features.possessor;
  return isOther && isBare && adjectives.length + relatives.length === 0;
}
