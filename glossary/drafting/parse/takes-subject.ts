import { isAgentive, isHuman } from './agency.ts';
import type { Ahead } from './clause.ts';
import { isObject, isSaying, isSpoken, isSubjectLike, isTransitive } from './clause-items.ts';
import type { Item, Nominal, Noun } from './tree.ts';
import type { VerbGroup } from './verb-group.ts';

/** A bare noun right before a transitive verb: кітап оқыған. */
export function isBareObject(item: Nominal, group: VerbGroup, taken: readonly Item[]): boolean {
  if (item.kind !== 'noun' || taken.length > 0 || !isTransitive(group) || strikes(item, group)) return false;
  if (/^(?:ештеңе|ештеме|ешнәрсе|бірдеңе)$/.test(item.head.readings[0]?.lemma ?? '')) return true;
  if (isHired(item, group)) return true;
  const isFounded = FOUNDING.has(group.head.readings[0]?.lemma ?? '') && !isHuman(item);
  return item.head.kind === 'word' && item.head.readings[0]?.pos === 'n' && (!isAgentive(item) || isFounded);
}

/** кәсіподақ құру: what is done to institutions more than by them. */
const FOUNDING: ReadonlySet<string> = new Set('құр аш жап тарат сайла жасақта'.split(' '));

/** жаңа мамандар алуды: a verbal noun without the possessive has no subject, so that bare persons are its object. */
export function isHired({ head, features }: Noun, { form, nominal, head: verb }: VerbGroup): boolean {
  if (form !== 'action' || nominal?.possessor || !HIRING.has(verb.readings[0]?.lemma ?? '')) return false;
  const reading = head.readings[0];
  return head.kind === 'word' && !features.possessor && reading?.entry?.flags.includes('hum') === true;
}

const HIRING: ReadonlySet<string> = new Set(
  'ал жалда ізде даярла дайында қабылда тарт сайла жібер'.split(' '),
);

/** пойыз соққан, ит қапқан, су басқан: what strikes by itself. */
export function strikes({ head }: Noun, group: VerbGroup): boolean {
  const force = head.readings[0]?.lemma.split(' ').at(-1) ?? '';
  const verb = group.head.readings[0]?.lemma ?? '';
  // су алатын құдық: what floods takes once, and not again and again.
  if (verb === 'ал' && group.tense === 'habitual') return false;
  return STRIKING.has(verb) && FORCES.has(force);
}

const FORCES: ReadonlySet<string> = new Set(
  'пойыз көлік көлігі автобус машина су суы тасқын тасқыны сел өрт жел дауыл боран құйын найзағай ит қасқыр аю жылан дрон зымыран оқ көшкін көшкіні лай мұз ағаш қар тас'.split(
    ' ',
  ),
);

const STRIKING: ReadonlySet<string> = new Set(
  'соқ,қақ,бас,ал,ұр,қап,шақ,тала,қират,бүлдір,жайпа,ұшыр,жап,басып қал,бұз,бұзып кет,бөге,көм,шайып кет,ағызып кет,алып кет'.split(
    ',',
  ),
);

/** Whether a nominative is the subject of the inner verb and not of the main one. */
export function takesSubject(
  item: Nominal,
  group: VerbGroup,
  taken: readonly Item[],
  nominatives: number,
  ahead: Ahead,
): boolean {
  // оның орнына кім келетінін: who is asked about is the subject of the nearest verb.
  if (item.kind === 'noun' && /^(?:кім|кімдер|қайсысы)$/.test(item.head.readings[0]?.lemma ?? ''))
    return true;
  if (group.kind === 'existence') return !taken.some(isSubjectLike);
  if (item.kind !== 'noun') return nominatives > 1 || !ahead.isSaid;
  if (group.head.quote !== undefined && item.head.quote === group.head.quote) return true;
  if (isSpoken(item)) {
    if (group.form === 'relative') return ahead.hasSubject || (isTransitive(group) && !taken.some(isObject));
    return (group.form === 'finite' ? group.person : (group.nominal?.possessor ?? '3')) !== '3';
  }
  if (group.form === 'relative') {
    if (strikes(item, group) || (taken.length === 0 && isTraitOf(item, group))) return true;
    if (taken.some(isObject) || !isAgentive(item)) return false;
    return ahead.hasSubject || (isTransitive(group) && nominatives > 1);
  }
  if (group.form === 'content' && group.nominal?.number && group.nominal.possessor) return nominatives > 1;
  if (nominatives > 1 || ahead.hasSubject) return true;
  if (group.form !== 'finite' && group.nominal?.case === 'nom' && ahead.next?.readings[0]?.pos !== 'postp')
    return true;
  return !isAgentive(item) && !isSaying(group);
}

/** толғағы басталған әйел, бағасы өскен тауар, ұлы қайтқан ана: a thing or relative of the noun behind, right before the participle. */
export function isTraitOf(item: Noun, group: VerbGroup): boolean {
  const { features, possessor, classifier } = item;
  const isSomebodys = !isAgentive(item) || isHuman(item);
  return features.possessor === '3' && !possessor && !classifier && isSomebodys && !isTransitive(group);
}
