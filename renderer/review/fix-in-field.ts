import type { Finding } from '#glossary/model/finding.ts';
import { insertAllCodes } from '../editor/session/code-actions.ts';
import type { EditorSession } from '../editor/session/editor-session.ts';
import { queries } from '../state/workbench.ts';
import { segmentFindingsQuery } from './review-queries.ts';

/** Whether the field can mend a finding: by other words, or by the codes that are missing. */
export function isFixable({ fix, check, params }: Finding): boolean {
  return fix !== null || (check === 'codes' && params.what === 'missing');
}

/** Makes the fix of a finding in the active field, as typing that can be undone. */
export function fixInField(session: EditorSession, { fix }: Finding): void {
  const { target } = session;
  if (fix === null) insertAllCodes(session);
  if (!target || !fix || fix.end > target.text.text.length) return;
  target.replace(fix, fix.text);
  target.focus();
}

/** Makes the first fix there is for the English as it stands; without one nothing happens. */
export async function fixFirst(session: EditorSession): Promise<void> {
  const { active } = session;
  if (!active || active.isLocked) return;
  const { target } = active;
  const findings = await queries.fetchQuery(segmentFindingsQuery(active.id, target));
  const finding = findings.find(isFixable);
  if (finding && session.active?.id === active.id && session.active.target.text === target.text)
    fixInField(session, finding);
}
