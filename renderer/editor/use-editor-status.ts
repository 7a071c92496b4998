import { useQuery } from '@tanstack/react-query';
import { countWords } from '#glossary/model/count-words.ts';
import { DEFAULT_SETTINGS } from '#glossary/model/settings.ts';
import { useScreenStatus } from '../app/status.ts';
import { useText } from '../i18n/i18n.ts';
import { useFindingsPhrase } from '../review/use-findings-phrase.ts';
import { settingsQuery } from '../state/queries.ts';
import { useOutline, useSession, useSettledSegment, useView } from './session-context.ts';

/** The status bar's part of the editor: where the writer is, the sentence's words and characters, the spelling. */
export function useEditorStatus(): void {
  const text = useText('editor');
  const session = useSession();
  useOutline();
  useView((view) => view.activeId);
  const segment = useSettledSegment();
  const { data: settings = DEFAULT_SETTINGS } = useQuery(settingsQuery);
  const start = [text('sentenceOf', { number: session.activePosition + 1, total: session.rows.count })];
  if (segment) {
    const source = countWords(segment.source.text);
    const target = countWords(segment.target.text);
    start.push(
      text('wordsFromTo', { source, count: target }),
      text('characters', { count: segment.target.text.length }),
    );
  }
  useScreenStatus(
    [...start, ...useFindingsPhrase(session)],
    [text('spelling', { variety: settings.englishVariety })],
  );
}
