import type { EditorSession } from '../editor/session/editor-session.ts';
import { queries, writes } from '../state/workbench.ts';
import { articleFindingsQuery } from './review-queries.ts';

/** Goes to the next or previous sentence with an error or a warning, round the end of the article; those without English have a way of their own. */
export async function goToFinding(session: EditorSession, by: 1 | -1): Promise<void> {
  session.flush();
  await writes.run(async () => undefined);
  const { findings } = await queries.fetchQuery(articleFindingsQuery(session.articleId));
  const places = [
    ...new Set(
      findings
        .filter(({ check, severity }) => severity !== 'info' && check !== 'empty')
        .map(({ position }) => position),
    ),
  ].sort((a, b) => (a - b) * by);
  const here = session.activePosition;
  const next = places.find((position) => (position - here) * by > 0) ?? places[0];
  if (next !== undefined) session.goTo(next);
}
