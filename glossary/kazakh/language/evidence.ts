/**
 * What speaks for a language, as data. Words that two of the languages share (не, на, ал, да of Kazakh and Russian)
 * are left out. Own knowledge.
 */

/** Letters that Russian does not have; other alphabets have some of them, Kazakh alone all. */
export const KAZAKH_LETTERS = /[әғқңөұүһі]/;
/** Kyrgyz, Mongolian and Tatar have no қ ғ ұ, Ukrainian only і: a longer Kazakh text has one of these or і beside another. */
export const KAZAKH_ALPHABET = /[ғқұ]|і.*[әңөү]|[әңөү].*і/s;
/** Letters that neither Kazakh nor Russian has. */
export const OTHER_CYRILLIC_LETTERS = /[җўҳҷӣӯґєїљњќѓѕђћјҙҫҡӑӗӳ]/;
/** Letters rare in Kazakh, and only in loans. */
export const RUSSIAN_LETTERS = /[щъёэ]/;

/** Shapes of word ends that are frequent in one language and rare in the other. */
export const RUSSIAN_ENDING =
  /..(?:ого|его|ому|ему|ыми|ими|ами|ями|ться|ются|ится|лся|лась|лись|ила|или|ала|али|ил|ать|ить|еть|ешь|ает|ует|ают|ый|ая|ое|ые|ых|ому|ости|ость|ение|ения|ании|ов|ах)$/;
export const KAZAKH_ENDING =
  /..(?:лар|лер|дар|дер|тар|тер)?(?:ға|ге|ды|ты|дан|ден|тан|тен|нан|нен|мен|пен|бен|ның|дағы|дегі|нда|нде|сы|ған|ген|ады|еді|йды|лық|дық|тық|ушы|мыз|мын|сыз|лар|лер|дар|дер|тар|тер)$/;

/** No native Kazakh word begins so or has these letters: прокуратурадан and Russian граждан alike say nothing. */
export const LOAN_SHAPE = /^[бвгджзйклмнпрстфхцчшщ]{2}|[вёфцчщъьэ]/;

/** Without Kazakh letters, those of people who type on a Russian keyboard (тагы, халык) too. */
export const KAZAKH_WORDS = words(`
  мен бен пен бір бар деп деген дейді емес туралы бойынша кейін дейін болды болған болып болады екен еді оны оның
  олар сол осы сен кеше ертең жатыр отыр тур келді барды алды берді керек тек тез көп ең тагы бала адам халык ауыл кала
  арасында сонда мына ана жаз жазды айтты жалгыз кейде дерек ма ме ба бе па пе
`);

export const RUSSIAN_WORDS = words(`
  и в во с со к ко о у об от до из за по под при для без между через после перед что чтобы как так это этот эта эти
  он она они оно мы вы я его её ее их был была было были быть есть нет или но а же ли бы если когда где кто который
  которая которое которые также только уже еще ещё все всё всех год года году лет человек более сообщил заявил может
  будет потому очень здесь там почему спасибо надо себя свои своей нас вас нам вам меня тебя
`);

export const ENGLISH_WORDS = words(`
  the of and to in is was for that with on by at from as are were be been has have had it its this these those he she
  they his her their we you not but or an which who will would can could said after before about into over more than
`);

/** Function words of other languages in Latin letters: Turkish, German, French, Spanish, Italian, Polish, Uzbek, Kazakh. */
export const OTHER_LATIN_WORDS = words(`
  ve bir için ile olarak der das und ist nicht mit von den le la les des et est une el los del una que por che di il
  bilan uchun hám jáne men bul się jest nie que du de
`);

/** Function words of Kyrgyz, Ukrainian, Uzbek and Tatar. */
export const OTHER_CYRILLIC_WORDS = words(`
  жана менен болуп эмес эле үчүн боюнча кийин ошол бул биз та що це як від його вона вони які або бо й ва билан учун бу
  бўлган эди белән өчен булган иде
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
