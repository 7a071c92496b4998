import { createTranslator, type Translator } from '#glossary/drafting/create-translator.ts';
import { fold } from '#glossary/kazakh/letters/fold.ts';
import { dictionaryOf } from '#glossary/kazakh/morphology/dictionary.ts';
import type { EstablishedName, GivenName, NameData } from '#glossary/kazakh/names/name-data.ts';
import { parseLexicon } from '#glossary/library/seed/read-lexicon.ts';
import { listed } from '#glossary/model/listed.ts';

/** Words of the tests of grammar, so that a change of the shipped list does not touch them. */
const LEXICON = `министр	n	minister			hum F
дәрігер	n	doctor			hum
бала	n	child			hum
әйел	n	woman			hum f
журналист	n	journalist			hum F
ауыл	n	village			place
мектеп	n	school			place
көпір	n	bridge			
заң	n	law			
кітап	n	book			
жоба	n	project			
баға	n	price			
жиын	n	meeting			at
үй	n	house			place
жыл	n	year			time
апта	n	week			time
сұрақ	n	question			
кез	n	time			time
жаңа	adj	new			
үлкен	adj	big			
белгісіз	adj	unknown			
кеше	adv	yesterday			
ертең	adv	tomorrow			
бүгін	adv	today			
өткен	adj	last			
ол	pron	he [адам]; she [әйел]; it [зат]			
олар	pron	they			
мен	pron	I			
біз	pron	we			hum
бұл	pron	this			
ешкім	pron	nobody			hum
ештеңе	pron	nothing			
мен	conj	and			
және	conj	and			
бірақ	conj	but			
егер	conj	if			
деп	conj	that; saying			
кейін	postp	after	abl:		
соң	postp	after	abl:		
үшін	postp	for	nom:		
туралы	postp	about	nom:		
айтуынша	postp	according to	nom:		
ма	part				
ме	part				
бар	part	there is; have			
жоқ	part	no; there is no			
емес	part	not			
еді	part	was			
екен	part	apparently; whether			
екенін	part	that it is			
керек	part	must	nom:		
мүмкін	part	possible			
кел	v	come	dat:to abl:from		intr
бар	v	go	dat:to		intr
айт	v	say	dat:to		say
де	v	say	dat:to		say
қолда	v	support			
қабылда	v	adopt			
сал	v	build			
салын	v	be built			intr
оқы	v	read			
көр	v	see			
өс	v	grow	dat:by		intr
өт	v	take place	loc:in		intr
бол	v	be; become	loc:in		intr stat
баста	v	begin			
бастал	v	begin			intr
жаз	v	write			
ал	v	take	abl:from		
отыр	v	sit	loc:in		intr
жат	v	lie	loc:in		intr
тұр	v	live	loc:in		intr
кет	v	leave	abl:		intr
қатыс	v	take part	dat:in		intr
жауап бер	v	answer	dat:		
`;

const NOTHING = listed<never>([], () => undefined);

const NAMES: NameData = {
  givenNames: listed<GivenName>(
    [
      { name: 'Асан', gender: 'm', isWord: false },
      { name: 'Айгүл', gender: 'f', isWord: false },
    ],
    ({ name }) => fold(name),
  ),
  surnames: listed(['Болатов', 'Серіков'], fold),
  foreignNames: NOTHING,
  foreignNamesByEnglish: NOTHING,
  established: listed<EstablishedName>(
    [
      { name: 'Алматы', type: 'place', renderings: ['Almaty'] },
      { name: 'Астана', type: 'place', renderings: ['Astana'] },
      { name: 'Қазақстан', type: 'place', renderings: ['Kazakhstan'] },
    ],
    ({ name }) => fold(name),
  ),
  establishedByFirst: NOTHING,
  abbreviations: [],
  placeWords: [],
  institutionHeads: [],
  institutionWords: [],
  titles: [],
  entries: () => [],
};

/** A translator over a few words. */
export function smallTranslator(): Translator {
  return createTranslator({
    dictionary: dictionaryOf(parseLexicon(LEXICON.trim().split('\n'))),
    names: NAMES,
  });
}
