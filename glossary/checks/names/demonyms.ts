/** English words for a country and its people that do not begin like its name; own knowledge. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  'united states': 'us usa america american americans washington yankee',
  'united kingdom': 'uk britain british briton britons english england london',
  'great britain': 'uk britain british briton britons english',
  britain: 'uk british briton united kingdom english',
  england: 'english british uk britain',
  france: 'french frenchman',
  germany: 'german germans',
  netherlands: 'dutch holland',
  switzerland: 'swiss',
  spain: 'spanish spaniard spaniards',
  poland: 'polish pole poles',
  denmark: 'danish dane danes',
  sweden: 'swedish swede swedes',
  finland: 'finnish finn finns',
  turkey: 'turkish turk turks turkiye',
  turkiye: 'turkish turk turks turkey',
  ireland: 'irish',
  wales: 'welsh',
  scotland: 'scottish scots scot',
  greece: 'greek greeks',
  cyprus: 'cypriot cypriots',
  'north korea': 'pyongyang dprk korean',
  'south korea': 'seoul korean',
  'saudi arabia': 'saudi saudis',
  'united arab emirates': 'uae emirati',
  'european union': 'eu',
  'united nations': 'un',
  thailand: 'thai',
  norway: 'norwegian',
  wien: 'vienna',
  kyrgyzstan: 'kyrgyz',
  uzbekistan: 'uzbek uzbeks',
  turkmenistan: 'turkmen',
  afghanistan: 'afghan afghans',
  tajikistan: 'tajik tajiks',
  kazakhstan: 'kazakh kazakhs',
};

/** Words an English text may have instead of the rendering of a place, folded; empty for most. */
export function otherWordsFor(rendering: string): readonly string[] {
  return OTHER_WORDS[rendering]?.split(' ') ?? [];
}
