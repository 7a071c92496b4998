/** Words written with a vowel but said with a consonant first, and the other way round; own knowledge. */
const CONSONANT_SOUND =
  /^(?:eu|ewe|one\b|once\b|uni(?!n|m)|use|usu|usa|uti|ura|uk|un\b|utop|ubiq|eurasia|ouija)/i;
const VOWEL_SOUND = /^(?:hour|honest|honou?r|heir|herb\b)/i;

/** Names of single letters that begin with a vowel sound: an MP, an SMS, an 8 %. */
const VOWEL_LETTERS = /^[AEFHILMNORSX](?=[A-Z0-9.]|\b)/;

/** "a" or "an" before the words that follow, by sound: an hour, a university, an MP, a UN envoy, an 18-year-old. */
export function indefiniteArticle(following: string): 'a' | 'an' {
  const word = following.replace(/^["'“‘«(]+/, '');
  if (/^\d/.test(word))
    return /^(?:8|11(?!\d)|18(?!\d)|11[ ,]?\d{3}(?!\d)|18[ ,]?\d{3}(?!\d))/.test(word) ? 'an' : 'a';
  if (/^[A-Z](?:[A-Z0-9]|\b(?!['’]?[a-z]))/.test(word) && !/^[AI] /.test(word))
    return VOWEL_LETTERS.test(word) ? 'an' : 'a';
  if (VOWEL_SOUND.test(word)) return 'an';
  if (CONSONANT_SOUND.test(word)) return 'a';
  return /^[aeiou]/i.test(word) ? 'an' : 'a';
}
