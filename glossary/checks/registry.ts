import type { ArticleCheck, Check, SegmentCheck } from './check.ts';
import { namesCollapsed } from './consistency/names-collapsed.ts';
import { sameSource } from './consistency/same-source.ts';
import { sameTarget } from './consistency/same-target.ts';
import { twoRenderings } from './consistency/two-renderings.ts';
import { cutOff } from './content/cut-off.ts';
import { cyrillicLeft } from './content/cyrillic-left.ts';
import { empty } from './content/empty.ts';
import { equalSource } from './content/equal-source.ts';
import { exclamationLost } from './content/exclamation-lost.ts';
import { forgotten } from './content/forgotten.ts';
import { negationAdded } from './content/negation-added.ts';
import { negationLost } from './content/negation-lost.ts';
import { parenthesisLost } from './content/parenthesis-lost.ts';
import { questionLost } from './content/question-lost.ts';
import { textAdded } from './content/text-added.ts';
import { textMissing } from './content/text-missing.ts';
import { unchangedDraft } from './content/unchanged-draft.ts';
import { brackets } from './form/brackets.ts';
import { capitalStart } from './form/capital-start.ts';
import { codes } from './form/codes.ts';
import { dateStyle } from './form/date-style.ts';
import { doubledMark } from './form/doubled-mark.ts';
import { doubledSpace } from './form/doubled-space.ts';
import { doubledWord } from './form/doubled-word.ts';
import { edgeSpace } from './form/edge-space.ts';
import { endMark } from './form/end-mark.ts';
import { englishVariety } from './form/english-variety.ts';
import { indefiniteArticleCheck } from './form/indefinite-article.ts';
import { invisibleCharacter } from './form/invisible-character.ts';
import { links } from './form/links.ts';
import { mixedScript } from './form/mixed-script.ts';
import { quoteStyle } from './form/quote-style.ts';
import { quotes } from './form/quotes.ts';
import { spaceBeforeMark } from './form/space-before-mark.ts';
import { spelling } from './form/spelling.ts';
import { institutionUnsure } from './names/institution-unsure.ts';
import { latinMissing } from './names/latin-missing.ts';
import { nameAdded } from './names/name-added.ts';
import { nameMissing } from './names/name-missing.ts';
import { nameSlip } from './names/name-slip.ts';
import { nameSpelling } from './names/name-spelling.ts';
import { nameUnsure } from './names/name-unsure.ts';
import { officeAdded } from './names/office-added.ts';
import { personGender } from './names/person-gender.ts';
import { calendarChanged } from './numbers/calendar-changed.ts';
import { currencyChanged } from './numbers/currency-changed.ts';
import { numberAdded } from './numbers/number-added.ts';
import { numberChanged } from './numbers/number-changed.ts';
import { numberMissing } from './numbers/number-missing.ts';
import { percentChanged } from './numbers/percent-changed.ts';
import { referenceNumber } from './numbers/reference-number.ts';
import { romanNumeral } from './numbers/roman-numeral.ts';
import { unitChanged } from './numbers/unit-changed.ts';
import { acronymUnexplained } from './terms/acronym-unexplained.ts';
import { firstMention } from './terms/first-mention.ts';
import { fullFormRepeated } from './terms/full-form-repeated.ts';
import { oldName } from './terms/old-name.ts';
import { termFewer } from './terms/term-fewer.ts';
import { termForbidden } from './terms/term-forbidden.ts';
import { termMissing } from './terms/term-missing.ts';

/** Every check, in the order the settings list them. A new one is one file, one line here and its help pages. */
export const CHECKS: readonly Check[] = Object.freeze([
  empty,
  forgotten,
  unchangedDraft,
  equalSource,
  cyrillicLeft,
  textMissing,
  cutOff,
  textAdded,
  negationLost,
  negationAdded,
  questionLost,
  exclamationLost,
  parenthesisLost,
  numberChanged,
  numberMissing,
  numberAdded,
  unitChanged,
  currencyChanged,
  percentChanged,
  calendarChanged,
  romanNumeral,
  referenceNumber,
  nameMissing,
  nameUnsure,
  institutionUnsure,
  latinMissing,
  nameSpelling,
  nameSlip,
  nameAdded,
  officeAdded,
  personGender,
  termMissing,
  termFewer,
  termForbidden,
  oldName,
  firstMention,
  fullFormRepeated,
  acronymUnexplained,
  brackets,
  quotes,
  doubledWord,
  doubledSpace,
  edgeSpace,
  spaceBeforeMark,
  doubledMark,
  endMark,
  invisibleCharacter,
  mixedScript,
  codes,
  links,
  capitalStart,
  indefiniteArticleCheck,
  spelling,
  englishVariety,
  quoteStyle,
  dateStyle,
  twoRenderings,
  namesCollapsed,
  sameSource,
  sameTarget,
]);

/** Those of one sentence. */
export const SEGMENT_CHECKS: readonly SegmentCheck[] = CHECKS.filter((check) => check.scope === 'segment');

/** Those of an article. */
export const ARTICLE_CHECKS: readonly ArticleCheck[] = CHECKS.filter((check) => check.scope === 'article');
