import type { Span } from '#glossary/model/span.ts';

/** Words that deny. */
const PLAIN =
  /\b(?:not|cannot|never|no|nobody|no one|none|nothing|nowhere|neither|nor|without)\b|n['’]t\b|\bnon-/gi;

/** Words that hold a denial by their form or sense: unable, homeless, fail, deny. Own knowledge. */
const IMPLIED =
  /\b(?:un(?!i[tvqofls]|der|til|cle)\w{3,}|in(?:ability|action|adequa\w*|appropriate\w*|complete|consisten\w*|correct\w*|dependen\w*|effective\w*|eligib\w*|evitabl\w*|experience\w*|hospitable|human\w*|justice\w*|nocen\w*|secur\w*|sufficient\w*|toleran\w*|valid|visib\w*|finite\w*)|im(?:moral|mature|mobil\w*|patien\w*|perfect\w*|possib\w*|practical\w*|probabl\w*|proper\w*)|ir(?:regular\w*|relevan\w*|responsib\w*|reversibl\w*)|il(?:legal\w*|literate|logical\w*)|dis(?:abl|agre|allow|appear|appoint|approv|array|belie|comfort|connect|content|courag|crimin|engag|grac|honest|honou?r|interest|like|miss|obey|pleas|prov|qualif|regard|respect|satisf|trust|use|mantl|arm)\w*|non(?!e)\w{3,}|(?!unless|nonetheless|nevertheless|regardless)\w{3,}less(?:ly|ness)?|\w+-free|fail\w*|refus\w*|den(?:y|ied|ies|ial|ying)|reject\w*|lack\w*|absen\w*|avoid\w*|prevent\w*|refrain\w*|prohibit\w*|forb[aio]d\w*|hardly|barely|scarcely|rarely|seldom|few|little|rather than|instead|far from|unless|until|empty|shortage\w*|ignor\w*|cancel\w*|dead|wrong\w*|zero|depriv\w*|deficien\w*|under(?:prepared|funded|paid|staffed|nourished))\b/gi;

/** Words that may stand for a denial inside the sentence: before he came, too late, fell short, remains. Own knowledge. */
const LOOSELY_IMPLIED =
  /\b(?:dis\w{4,}|mis\w{4,}|de[cp]\w+|stop\w*|ceas\w*|bann?(?:ed|ing|s)?|block\w*|exclu\w+|except\w*|other than|apart from|free (?:of|from)|too|only|despite|yet|still|against|anti\w*|contrary|wrong\w*|false\w*|los[est]\w*|miss\w*|short of|end(?:ed|ing|s)?|halt\w*|remov\w*|withdr\w+|difficult\w*|hard|before|whether|ever|even|any\w*|doubt\w*|remain\w*|secret\w*|unlike|keep\w*|kept|constant\w*|always|all|immediately|must|need\w*|whatever|no matter|however|if|beyond|opposed|or|but|otherwise|while|as soon as|leav\w*|left|drop\w*|spare\w*|escap\w*|surviv\w*|suspend\w*|limit\w*|restrict\w*|decriminali\w*)\b/i;

/** The words of an English text that deny. */
export function englishNegations(text: string): readonly Span[] {
  return spansOf(PLAIN, text);
}

/** The words that deny and mean something more. */
export function impliedNegations(text: string): readonly Span[] {
  return spansOf(IMPLIED, text);
}

/** Whether a text may leave a subordinate denial to another word. */
export function looselyImpliesNegation(text: string): boolean {
  return LOOSELY_IMPLIED.test(text);
}

function spansOf(pattern: RegExp, text: string): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}
