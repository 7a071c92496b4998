import type { Clause } from '../parse/tree.ts';
import type { VerbGroup } from '../parse/verb-group.ts';
import type { Unit } from '../read/unit.ts';
import { contentWords } from './content-words.ts';
import { finiteClause } from './main-clause.ts';
import { actionWords, gerundClause, infinitiveClause } from './non-finite-words.ts';
import { type Piece, word } from './piece.ts';
import type { Writing } from './writing.ts';

/** A clause with a postposition: "after he came", "to help", "by selling". */
export function subordinate(
  clause: Clause,
  postposition: Unit,
  preposition: string,
  writing: Writing,
): Piece[] {
  const lemma = postposition.text.toLowerCase();
  const { form } = clause.group;
  if (form === 'action') {
    if (lemma === 'үшін' && clause.subject !== null) {
      const aim: Clause = {
        ...clause,
        group: { ...clause.group, form: 'finite', nominal: null, tense: 'future' },
      };
      return [...word('so that', postposition), ...finiteClause(aim, writing, true)];
    }
    if (lemma === 'үшін' || lemma === 'мақсатында' || lemma === 'мақсатымен')
      return infinitiveClause(clause, writing);
    return [...word(preposition, postposition), ...actionWords(clause, writing)];
  }
  if (lemma === 'орнына') return [...word('instead of', postposition), ...gerundClause(clause, writing)];
  if (lemma === 'гөрі') return [...word('rather than', postposition), ...gerundClause(clause, writing)];
  const joint = JOINTS[lemma];
  if (joint === undefined) {
    return [...word(preposition, postposition), ...contentWords(clause, writing, true)];
  }
  if (clause.subject === null && (joint === 'before' || (joint === 'after' && !clause.group.isNegative))) {
    const positive: Clause = { ...clause, group: { ...clause.group, isNegative: false } };
    return [...word(joint, postposition), ...gerundClause(positive, writing)];
  }
  if (clause.subject === null && joint === 'because' && lemma === 'үшін' && clause.group.kind === 'verb') {
    return [...word('for', postposition), ...gerundClause(clause, writing)];
  }
  const group: VerbGroup = {
    ...clause.group,
    form: 'condition',
    nominal: null,
    isNegative: joint === 'before' || joint === 'until' ? false : clause.group.isNegative,
    tense: clause.group.tense === 'open' ? (joint === 'before' ? 'past' : 'present') : clause.group.tense,
  };
  return [...word(joint, postposition), ...finiteClause({ ...clause, group }, writing)];
}

/** Postpositions and words of time that join a clause with a verb of its own. */
const JOINTS: Readonly<Record<string, string>> = {
  кейін: 'after',
  соң: 'after',
  бұрын: 'before',
  дейін: 'until',
  алдында: 'before',
  қарсаңында: 'before',
  бері: 'since',
  сайын: 'every time',
  үшін: 'because',
  сияқты: 'as',
  секілді: 'as',
  дай: 'as',
  дей: 'as',
  қарамастан: 'although',
  байланысты: 'because',
  туралы: 'that',
  кезде: 'when',
  кезінде: 'when',
  кезге: 'until the time when',
  сәтте: 'at the moment when',
  уақытта: 'at the time when',
  жағдайда: 'if',
  бойда: 'as soon as',
  деген: 'that',
};
