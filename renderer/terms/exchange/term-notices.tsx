import type { Notice } from '#glossary/model/exchange.ts';
import { hasText, type TextKey, useText } from '../../i18n/i18n.ts';
import { NoteBox } from '../../parts/note-box.tsx';

/** What was noticed in a file of terms, or what a format leaves out. */
export function TermNotices({ notices }: { readonly notices: readonly Notice[] }) {
  const text = useText('exchange');
  return notices
    .filter(
      ({ code }) => hasText('exchange', `notice.${code}`) || hasText('exchange', `notice.${code}_other`),
    )
    .map(({ code, params }) => (
      <NoteBox key={code} kind="warning">
        {text(`notice.${code}` as TextKey<'exchange'>, { ...params })}
      </NoteBox>
    ));
}
