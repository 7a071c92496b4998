import type { Finding } from '#glossary/model/finding.ts';
import type { EditorSession } from '../editor/session/editor-session.ts';
import { queries } from '../state/workbench.ts';
import { segmentFindingsQuery } from './review-queries.ts';

/** Makes the fix of a finding in the active field, as typing that can be undone. */
export function fixInField({ target }: EditorSession, { fix }: Finding): void {
  if (!target || !fix || fix.end > target.text.text.length) return;
  target.replace(fix, fix.text);
  target.focus();
}

/** Makes the first fix there is for the English as it stands; without one nothing happens. */
export async function fixFirst(session: EditorSession): Promise<void> {
  const { active } = session;
  if (!active || active.isLocked) return;
  const { text } = active.target;
  const findings = await queries.fetchQuery(segmentFindingsQuery(active.id, text));
  const finding = findings.find(({ fix }) => fix !== null);
  if (finding && session.active?.id === active.id && session.active.target.text === text)
    fixInField(session, finding);
}
