import { isObject, isTransitive } from '../parse/clause-items.ts';
import { closeNoun } from '../parse/noun-phrase.ts';
import { type Clause, type Item, NOMINATIVE, type Noun } from '../parse/tree.ts';
import { isLink } from './linked-clauses.ts';
import { referentOf } from './noun-number.ts';
import { pronounText } from './pronoun-words.ts';
import { thingOfOny, thirdPronoun } from './pronouns.ts';
import type { Writing } from './writing.ts';

/**
 * English says again what a row of verbs is done to: баланы ұстап, бөлімшеге алып кетті "detained the child and took
 * them away". The clause with a pronoun for each object that only the verb before names.
 */
export function withSharedObjects(clause: Clause, writing: Writing): Clause {
  let affected: Noun | null = null;
  const share = (one: Clause): Clause => {
    const shared = affected && wantsObject(one) ? { ...one, object: again(affected, one, writing) } : one;
    if (one.object)
      affected = one.object.kind === 'noun' && one.object.features.case === 'acc' ? one.object : null;
    return shared;
  };
  const inOrder = (item: Item): Item => (isLink(item) ? shareIn(item) : item);
  const shareIn = (one: Clause): Clause =>
    share({ ...one, fronted: one.fronted.map(inOrder), inner: one.inner.map(inOrder) });
  return [...clause.fronted, ...clause.inner].some(isLink) ? shareIn(clause) : clause;
}

/** English verbs that cannot do without an object, alone or with a particle. */
const WANTS_OBJECT =
  /^(?:take|bring|detain|arrest|release|feed|hide|kill|beat|rescue|save|evacuate|put|place|lock|throw|confiscate|seize|deport|expel|dismiss|punish|escort|deliver|torture|interrogate|imprison|bury|destroy|send|transport|relocate|transfer|kidnap|rob|fine|convict|hold|keep|invite|appoint|congratulate|approve|adopt|publish|cancel|repair|sell|search|blame|accuse|use|raise|burn|demolish|catch|treat|distribute|hospitalize)(?: (?:away|back|out|down|up|in|over|off))?$/;

/** "Take … into custody", "put … behind bars". */
const HAS_PLACE_FOR_OBJECT =
  /^(?:take|put|place|bring|send|throw|release|remand|hold|keep|hand|drag|lock|sentence) (?:in|into|on|behind|under|to|from|out of) /;

/** A transitive verb with nothing it is done to. */
function wantsObject({ group, object, complement, said, fronted, inner }: Clause): boolean {
  if (object || complement || said || !isTransitive(group) || group.kind !== 'verb') return false;
  return (
    ![...fronted, ...inner].some(hasObject) &&
    (WANTS_OBJECT.test(englishOfVerb(group)) || HAS_PLACE_FOR_OBJECT.test(englishOfVerb(group)))
  );
}

/** An object, or a clause with its own: істі тергеуге жіберді. */
function hasObject(item: Item): boolean {
  return isObject(item) || (item.kind === 'clause' && item.group.form === 'action' && item.object !== null);
}

function englishOfVerb({ head }: Clause['group']): string {
  return head.readings[0]?.entry?.senses[0]?.english ?? '';
}

/** The pronoun for a noun that was the object before. */
function again(noun: Noun, { group }: Clause, writing: Writing): Noun {
  const { start } = group;
  const thing = thingOfOny(noun, group, writing);
  const english =
    (thing ? null : pronounText(noun, 'object', writing)) ??
    thirdPronoun(thing ?? referentOf(noun), 'object', noun, writing);
  const fixed = { english, type: null, gender: 'u', number: null } as const;
  const head = { start, end: start, text: '', kind: 'fixed', readings: [], fixed } as const;
  return closeNoun([], head, { ...NOMINATIVE, case: 'acc' });
}

/** Whether a noun only says again what a verb before was done to. */
export function isAgain({ head }: Noun): boolean {
  return head.kind === 'fixed' && head.text === '';
}
