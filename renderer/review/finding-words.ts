import { type Finding, findingKey } from '#glossary/model/finding.ts';
import { type TextKey, translate } from '../i18n/i18n.ts';

/** What a finding says in the language of the window. */
export function findingSentence(finding: Finding): string {
  return translate('checks', findingKey(finding) as TextKey<'checks'>, finding.params);
}

/** The name of a check; one of the user's own is called as they named it. */
export function checkName(check: string): string {
  if (check.startsWith('own:')) return check.slice('own:'.length);
  return translate('checks', `${check}.name` as TextKey<'checks'>);
}
