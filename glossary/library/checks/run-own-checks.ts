import type { OwnCheck } from '#glossary/model/checking.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { Finding, SidedSpan } from '#glossary/model/finding.ts';
import { matchPattern } from '../patterns/match-pattern.ts';

/** A finding of an own check and the number of its pair. */
export interface OwnFinding {
  readonly at: number;
  readonly finding: Finding;
}

interface Texts {
  readonly source: string;
  readonly target: string;
}

/**
 * Runs the user's own checks over some pairs. A pattern that takes more than a second over all of them gives one
 * finding that names the rule, on the first pair.
 */
export async function runOwnChecks(
  checks: readonly OwnCheck[],
  pairs: readonly Texts[],
): Promise<readonly OwnFinding[]> {
  if (pairs.length === 0) return [];
  const found = await Promise.all(checks.filter(({ isOn }) => isOn).map((check) => runOne(check, pairs)));
  return found.flat();
}

async function runOne(check: OwnCheck, pairs: readonly Texts[]): Promise<readonly OwnFinding[]> {
  const found = (spans: readonly SidedSpan[], trouble: string): Finding => ({
    check: `own:${check.name}`,
    severity: check.severity,
    spans,
    params: { name: check.name, trouble },
    fix: null,
  });
  try {
    const sources = await spansOf(check, 'source', pairs);
    const targets = await spansOf(check, 'target', pairs);
    return pairs.flatMap((pair, at) => {
      const source = sources[at]!;
      const target = targets[at]!;
      const isEmpty = pair.target.trim() === '';
      const isFound = check.isTargetWanted
        ? target.length === 0 && check.target !== ''
        : target.length > 0 || check.target === '';
      if (isEmpty || !isFound || (check.source !== '' && source.length === 0)) return [];
      return [{ at, finding: found([...source, ...target], '') }];
    });
  } catch (error) {
    if (!(error instanceof QostilError)) throw error;
    return [{ at: 0, finding: found([], error.code) }];
  }
}

async function spansOf(
  check: OwnCheck,
  side: 'source' | 'target',
  pairs: readonly Texts[],
): Promise<readonly (readonly SidedSpan[])[]> {
  if (check[side] === '') return pairs.map(() => []);
  const texts = pairs.map((pair) => pair[side]);
  const found = await matchPattern(check[side], check.isCaseSensitive, texts);
  return found.map((matches) => matches.map(({ start, end }) => ({ side, start, end })));
}
