/** Lower-case nouns that stand inside names of institutions though their endings look like cases or verbs. */
const NOUNS = new Set(
  `және мен бен пен істер істері ісі атындағы бойынша жөніндегі туралы қарсы арналған жанындағы ғылым білім беру заң
жер су тұрғын үй құрылыс жинақ хабар тарату қорғау сақтау қатынастар байланыс байланыстар шаруашылығы экономика
энергетика медицина спорт мәдениет туризм ақпарат даму инновациялар технологиялар индустрия сауда интеграция қаржы
нарығын реттеу бақылау қадағалау бас орталық жоғары жоғарғы халық өнер тарих мұнай газ темір жолы жол полиция
футбол хоккей бокс опера балет драма қуыршақ балалар жасөспірімдер жастар әйелдер ардагерлер журналистер адвокаттар
дзюдо күрес қазақ аудит`.split(/\s+/),
);

/** Words between the capital and the head of a place: шағын ауданы, ауылдық округі, батыр ауданы. */
const PLACE_NOUNS = new Set(
  `шағын мөлтек ықшам ауылдық кенттік тұрғын үй мұнай газ кен ұлттық су халықаралық автономиялы автономиялық би батыр
ақын хан ана баба жырау сал атындағы мен және қала`.split(/\s+/),
);

const ADJECTIVE = /(?:[лдт][ыі][қк]|лы|лі|ми|ни)$/;
const INFLECTED =
  /(?:ынша|інше|[ғқгк][ае]|[дт][ае]|[дтн][ае]н|[ндт][ыі]ң|[дт][ыі]|ған|ген|қан|кен|ып|іп|атын|етін|мақ|мек|бен|са|се)$/;
const SHORTEST = 3;

/** Whether a lower-case word may stand inside the name of an institution: an adjective, a bare noun, "and". */
export function fitsInstitution(word: string): boolean {
  if (NOUNS.has(word) || ADJECTIVE.test(word)) return true;
  return word.length >= SHORTEST && !INFLECTED.test(word);
}

/** Whether a lower-case word may stand between the name of a place and its head. */
export function fitsPlace(word: string): boolean {
  return PLACE_NOUNS.has(word);
}

/** Whether a word is one of the nouns that institutions are made of: «Ішкі істер және …» goes on over it. */
export function isInstitutionNoun(word: string): boolean {
  return NOUNS.has(word) && word.length > SHORTEST;
}

/** Whether a word is an adjective in -лық, -лы or -и: Ұлттық, мемлекеттік, ғылыми. */
export function isAdjective(word: string): boolean {
  return ADJECTIVE.test(word);
}

/** Whether a word ends like one with a case or a verb. */
export function looksInflected(word: string): boolean {
  return INFLECTED.test(word);
}
