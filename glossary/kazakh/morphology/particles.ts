import { fold } from '../letters/fold.ts';
import { allomorphOf } from './attach.ts';
import { harmonyOf } from './harmony.ts';
import { classOfEnd } from './letter-class.ts';
import { soundOf, unreadStemLength } from './stem-sound.ts';
import { AT, byClass, suffix } from './suffix.ts';

/** Particles that are words of their own and follow the word before them in harmony and assimilation. Own knowledge. */
const PARTICLES = {
  /** Makes a question: бара ма? көн бе? айтты ма? */
  question: suffix('question', AT.end, AT.end, byClass('ма', 'ма', 'ма', 'ба', 'ба', 'па')),
  /** "Also, and, even": ол да, мен де, достар да, сот та. */
  additive: suffix('additive', AT.end, AT.end, byClass('да', 'да', 'да', 'да', 'да', 'та')),
  /** "And, with" between nouns: бала мен ана, сөз бен іс, дос пен жау. */
  with: suffix('with', AT.end, AT.end, byClass('мен', 'мен', 'мен', 'мен', 'бен', 'пен'), true),
} as const;

/** The spelling of a particle after a word in its own case: question after айтқан is ба, after АҚШ па. */
export function particleAfter(host: string, particle: keyof typeof PARTICLES): string {
  const unread = unreadStemLength(`${host}-`) === host.length;
  const folded = fold(host);
  const { harmony, after } = unread
    ? soundOf(host)
    : { harmony: harmonyOf(folded), after: classOfEnd(folded) };
  return allomorphOf(PARTICLES[particle], harmony, after).form;
}
