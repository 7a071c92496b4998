import { type Finding, findingKey } from '#glossary/model/finding.ts';
import en from './en/checks.json' with { type: 'json' };
import { fillSentence } from './fill-sentence.ts';
import kk from './kk/checks.json' with { type: 'json' };
import ru from './ru/checks.json' with { type: 'json' };

type Words = Readonly<Record<string, string>>;

const LANGUAGES = { en, kk, ru } satisfies Readonly<Record<string, Words>>;

/** Languages a report is written in. */
export type ReportLanguage = keyof typeof LANGUAGES;

/** The name of a check; a check of the user's own is called as they named it. */
export function checkName(check: string, language: ReportLanguage): string {
  return checkWord(`${check}.name`, language) ?? check.replace(/^own:/, '');
}

/** What a finding says, its params filled in. */
export function findingSentence(
  { check, params }: Pick<Finding, 'check' | 'params'>,
  language: ReportLanguage,
): string {
  const template = checkWord(findingKey({ check, params }), language) ?? check;
  return fillSentence(template, params);
}

/** A word of a report by its key; undefined when there is none. */
export function checkWord(key: string, language: ReportLanguage): string | undefined {
  return (LANGUAGES[language] as Words)[key];
}
