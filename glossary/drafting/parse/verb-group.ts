import type { NominalFeatures, Person } from '#glossary/kazakh/morphology/features.ts';
import type { Span } from '#glossary/model/span.ts';
import type { Unit } from '../read/unit.ts';

/** What a verb with its auxiliaries is in the sentence. */
export type GroupForm =
  | 'finite'
  | 'relative' // before a noun or a word of time: келген
  | 'content' // a participle with noun endings: келгенін "that he came"
  | 'action' // a verbal noun: келу, келуін
  | 'agent' // келуші
  | 'sequence' // келіп "came and …"
  | 'while' // келе отырып
  | 'manner' // -а alone
  | 'without' // келмей
  | 'condition' // келсе
  | 'concession' // келсе де
  | 'purpose' // келгелі
  | 'until' // келгенше
  | 'cause'; // келгендіктен

export type GroupTense = 'present' | 'past' | 'pluperfect' | 'future' | 'habitual' | 'open' | 'conditional';

/** What English says with "can", "must" and their kin. */
export type Modal =
  | 'can'
  | 'may'
  | 'must'
  | 'have'
  | 'forced'
  | 'should'
  | 'want'
  | 'begin'
  | 'plan'
  | 'try'
  | 'continue'
  | 'possible'
  | 'imminent'
  | 'manage';

/** A verb with the words that only say when, whether and how: жазып жатқан жоқ, бара алмайды, келуі мүмкін еді. */
export interface VerbGroup extends Span {
  /** The verb that has the meaning; for a copula or "there is" the word that says so. */
  readonly head: Unit;
  readonly kind: 'verb' | 'copula' | 'existence';
  readonly form: GroupForm;
  /** Endings of a participle or verbal noun. */
  readonly nominal: NominalFeatures | null;
  readonly tense: GroupTense;
  readonly person: Person;
  readonly mood: 'imperative' | 'optative' | null;
  readonly modals: readonly Modal[];
  readonly isProgressive: boolean;
  readonly isNegative: boolean;
  readonly isPassive: boolean;
  /** Somebody else is made to do it, where the causative is no verb of its own: жылатты "made her cry". */
  readonly isCausative: boolean;
  /** Done for somebody: тіктіріп берді. */
  readonly isForOther: boolean;
  readonly isQuestion: boolean;
  /** Nobody in particular: тексеру керек, кіруге болмайды. */
  readonly isImpersonal: boolean;
  /** Known by hearsay or inference: келіпті, келген көрінеді. */
  readonly isHearsay: boolean;
}
