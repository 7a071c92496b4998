import { type Faults, inTarget, oneOf, replaceOne } from './fault.ts';
import {
  isInSource,
  replaceAmong,
  replaceMention,
  replaceName,
  replaceWord,
  sharedNames,
} from './shared-names.ts';

const OTHER_NAMES = ['Bolat Zhumagulov', 'Pyotr Ivanenko', 'Gulnara Seitova', 'Harry Blackwood'];
const OTHER_SURNAMES = ['Zhumagulov', 'Ivanenko', 'Seitova', 'Blackwood', 'Duncan'];
const OTHER_GIVEN = ['Bolat', 'Pyotr', 'Gulnara', 'Harry'];
const OTHER_PLACES = ['Zharkent', 'Mozambique', 'Bukhara', 'Luxembourg'];

/** Places of the list above, the countries of the world a reader of news meets. */
const PLACE =
  /\b(?:Kazakhstan|Russia|China|Astana|Almaty|Shymkent|Karaganda|Aktobe|Aktau|Atyrau|Pavlodar|Taraz|Turkestan|Uzbekistan|Kyrgyzstan|Germany|France|Japan|Indonesia|Moscow|Syria|Canada|Mexico|Bolivia|Chile|Britain|Scotland|Ireland|Korea|America|Iran|Israel|India|Europe|London|Washington|Texas|California|Florida|Beijing|Singapore)\b(?!['’-])/g;

/** A place that the English names once. */
const replacePlace = (put: Parameters<typeof replaceAmong>[1]) =>
  replaceAmong(
    (target, source) =>
      [...target.matchAll(PLACE)].filter(
        ({ 0: place, index }) =>
          target.split(place.slice(0, 4)).length === 2 &&
          isInSource(place, source) &&
          !/\p{Lu}\p{Ll}* $/u.test(target.slice(0, index)),
      ),
    put,
  );

/** What a place was called before, by what it is called now. */
const BEFORE: Readonly<Record<string, string>> = {
  Astana: 'Tselinograd',
  Almaty: 'Alma-Ata',
  Taraz: 'Zhambyl',
  Aktau: 'Shevchenko',
  Atyrau: 'Guryev',
  Russia: 'the Soviet Union',
};

const PEOPLE = [
  'Russian',
  'Chinese',
  'German',
  'French',
  'Turkish',
  'Japanese',
  'Kazakh',
  'Uzbek',
  'British',
];

/** Words of institutions and offices, and others that stand in their place. */
const OTHER_OFFICE: Readonly<Record<string, string>> = {
  Health: 'Education',
  Education: 'Defence',
  Defence: 'Culture',
  Finance: 'Justice',
  Justice: 'Finance',
  Foreign: 'Internal',
  Internal: 'Foreign',
  Supreme: 'Constitutional',
  Senate: 'Mazhilis',
  Congress: 'Senate',
  Ministry: 'Academy',
  University: 'Hospital',
  Party: 'Bank',
  Bank: 'University',
  Court: 'Party',
  Committee: 'Theatre',
  President: 'Ambassador',
  Prime: 'Deputy',
};

/** Acronyms that the source writes in its own letters or in full. */
const ACRONYM = /\b(?:FBI|CIA|BBC|CNN|NATO|UN|EU|NASA|WHO|IMF|OSCE|OPEC|UNESCO|UNICEF|FIFA|UEFA)\b/g;

/** Persons, places and institutions put otherwise: another is named, or none. */
export const NAME_FAULTS: Faults = {
  'name: other person': replaceName((_, chance) => oneOf(OTHER_NAMES, chance)),
  'name: other surname': replaceName(
    (name, chance) => `${name.split(' ')[0]} ${oneOf(OTHER_SURNAMES, chance)}`,
  ),
  'name: other given name': replaceName(
    (name, chance) => `${oneOf(OTHER_GIVEN, chance)} ${name.split(' ')[1]}`,
  ),
  'name: initial of another': replaceName(
    (name, chance) =>
      `${oneOf(
        [...'BDGKMPRSTV'].filter((letter) => letter !== name[0]),
        chance,
      )}. ${name.split(' ')[1]}`,
  ),
  'name: surname left out': replaceName((name) => name.split(' ')[0]!),
  'name: given name left out': replaceName((name) => name.split(' ')[1]!),
  'name: left out': replaceName(() => 'someone'),
  'name: two words exchanged': replaceName((name) => name.split(' ').reverse().join(' ')),
  'name: two persons merged': inTarget((target, _, source) => {
    const [first, second] = sharedNames(target, source);
    if (first === undefined || second === undefined || first[0] === second[0]) return null;
    return (
      target.slice(0, second.index) +
      `${second[0].split(' ')[0]} ${first[0].split(' ')[1]}` +
      target.slice(second.index + second[0].length)
    );
  }),
  'name: one person for another': inTarget((target, _, source) => {
    const [first, second] = sharedNames(target, source);
    if (first === undefined || second === undefined || first[0] === second[0]) return null;
    return target.slice(0, second.index) + first[0] + target.slice(second.index + second[0].length);
  }),
  'name: two mentions, second another': replaceMention(1, () => 'Duncan'),
  'name: two mentions, first another': replaceMention(0, () => 'Blackwood'),
  'name: single word another': replaceWord((_, chance) => oneOf(OTHER_SURNAMES, chance)),
  'name: single word left out': replaceWord(() => 'it'),
  'name: other gender': replaceWord((word) =>
    /(?:[eo]v|in)a$/.test(word) ? word.slice(0, -1) : /(?:[eo]v|in)$/.test(word) ? `${word}a` : null,
  ),
  'name: other acronym': inTarget((target, chance) =>
    replaceOne(ACRONYM, target, chance, (found) =>
      oneOf(
        ['OPEC', 'OSCE', 'UEFA', 'CIS'].filter((one) => one !== found),
        chance,
      ),
    ),
  ),
  'name: letters of an acronym exchanged': inTarget((target, chance) =>
    replaceOne(
      ACRONYM,
      target,
      chance,
      ([first = '', second = '', ...rest]) => second + first + rest.join(''),
    ),
  ),
  'name: other place': replacePlace((_, chance) => oneOf(OTHER_PLACES, chance)),
  'name: place left out': replacePlace(() => 'there'),
  'name: well-known place': replacePlace((place, chance) =>
    oneOf(
      ['Germany', 'France', 'Turkey', 'Japan', 'London', 'Moscow'].filter((one) => one !== place),
      chance,
    ),
  ),
  'name: old name of a place': replacePlace((place) => BEFORE[place] ?? null),
  'name: other people': inTarget((target, chance) =>
    replaceOne(new RegExp(`\\b(?:${PEOPLE.join('|')})\\b`, 'g'), target, chance, (found) =>
      oneOf(
        PEOPLE.filter((one) => one !== found && !target.includes(one)),
        chance,
      ),
    ),
  ),
  'name: word of an institution another': inTarget((target, chance) =>
    replaceOne(
      new RegExp(
        `(?<=[\\p{Ll},] )(?:${Object.keys(OTHER_OFFICE).join('|')}) (?=of \\p{Lu}|\\p{Lu})|(?<=\\p{Lu}\\p{Ll}+ (?:of )?)(?:${Object.keys(OTHER_OFFICE).join('|')})\\b`,
        'gu',
      ),
      target,
      chance,
      (found) => found.replace(/\p{L}+/u, (word) => OTHER_OFFICE[word]!),
    ),
  ),
};
