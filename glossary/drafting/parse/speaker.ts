import { isAgentive } from './agency.ts';
import type { Clause, Nominal, Noun } from './tree.ts';

/** A subject for a clause that lacks one: what stands behind its verb («…», – деді министр). */
export function withSubject(clause: Clause, subject: Nominal): Clause {
  return { ...clause, subject, end: Math.max(clause.end, subject.end) };
}

/** Whether a nominal can be what somebody says it is. */
export function isSpeaker(noun: Noun): boolean {
  return isAgentive(noun) || noun.head.kind === 'fixed';
}
