import type { Finding } from '#glossary/model/finding.ts';
import en from './en/checks.json' with { type: 'json' };
import kk from './kk/checks.json' with { type: 'json' };
import ru from './ru/checks.json' with { type: 'json' };

type Sentences = Readonly<Record<string, { readonly name: string; readonly finding: string }>>;

const LANGUAGES: Readonly<
  Record<'en' | 'kk' | 'ru', { readonly check: Sentences; readonly report: typeof en.report }>
> = {
  en,
  kk,
  ru,
};

/** Languages a report is written in. */
export type ReportLanguage = keyof typeof LANGUAGES;

/** The name of a check; a check of the user's own is called as they named it. */
export function checkName(check: string, language: ReportLanguage): string {
  return LANGUAGES[language].check[check]?.name ?? check.replace(/^own:/, '');
}

/** What a finding says, its params filled in. */
export function findingSentence(
  { check, params }: Pick<Finding, 'check' | 'params'>,
  language: ReportLanguage,
): string {
  const sentences = LANGUAGES[language].check;
  const template = (sentences[check] ?? sentences.own)?.finding ?? check;
  return template.replace(/\{\{(\w+)\}\}/g, (_hole, name: string) => String(params[name] ?? ''));
}

/** The words of a report. */
export function reportWords(language: ReportLanguage): typeof en.report {
  return LANGUAGES[language].report;
}
