import type { Finding, Severity } from '#glossary/model/finding.ts';
import type { Check, Problem } from './check.ts';
import { empty } from './content/empty.ts';
import type { Pair } from './pair.ts';
import { ARTICLE_CHECKS, SEGMENT_CHECKS } from './registry.ts';

/** Switch and severity of a check where they differ from its own. */
export interface CheckSetting {
  readonly isOn?: boolean;
  readonly severity?: Severity;
}

/** Settings by check id; a check without one runs as it is. */
export type CheckSettings = Readonly<Record<string, CheckSetting>>;

/** A finding and the number of its pair among those checked. */
export interface PlacedFinding {
  readonly at: number;
  readonly finding: Finding;
}

/** What the checks of one sentence find in a pair, in the order of the registry. Empty when all is well. */
export function checkPair(pair: Pair, settings: CheckSettings = {}): readonly Finding[] {
  return SEGMENT_CHECKS.filter((check) => applies(check, pair) && isOn(check, settings)).flatMap((check) =>
    check.find(pair).map((found) => finding(check, found, settings)),
  );
}

/** What the checks of an article find in its pairs, in the order of the registry. */
export function checkAcross(pairs: readonly Pair[], settings: CheckSettings = {}): readonly PlacedFinding[] {
  return ARTICLE_CHECKS.filter((check) => isOn(check, settings)).flatMap((check) =>
    check.find(pairs).map(({ at, ...found }) => ({ at, finding: finding(check, found, settings) })),
  );
}

function isOn({ id, isOn: isOnAtFirst }: Check, settings: CheckSettings): boolean {
  return settings[id]?.isOn ?? isOnAtFirst;
}

/** Without English there is one thing to say; English without a source is only checked for its form. */
function applies({ id, theme }: Check, { isOneSided, target }: Pair): boolean {
  if (target.trim() === '') return id === empty.id && !isOneSided;
  return theme === 'form' || !isOneSided;
}

function finding({ id, severity }: Check, found: Problem, settings: CheckSettings): Finding {
  return { check: id, severity: settings[id]?.severity ?? severity, ...found };
}
