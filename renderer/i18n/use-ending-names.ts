import { hasText, type TextKey, useText } from './i18n.ts';

/** Names endings by their codes, in the language of the window: loc → "locative: in, at". */
export function useEndingNames(): (codes: readonly string[]) => readonly string[] {
  const text = useText('drafts');
  return (codes) =>
    codes.map((code) => {
      // The person of a noun that says what someone is, is named as that of a verb.
      const key = `feature.${code.replace(/^cop/u, 'p')}`;
      return hasText('drafts', key) ? text(key as TextKey<'drafts'>) : code;
    });
}
