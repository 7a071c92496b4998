import type { SegmentFinding } from '#contract/checks-service.ts';
import { translate } from '../i18n/i18n.ts';
import { notify } from '../state/notices.ts';
import { newWrite } from '../state/operation-id.ts';
import { tellKept } from '../state/tell-kept.ts';
import { report } from '../state/trouble.ts';
import { engine, writes } from '../state/workbench.ts';
import { groupFindings } from './group-findings.ts';
import { refreshFindings } from './review-queries.ts';

/** Makes the fixes of some findings as one step, says how many, and looks again. */
export async function fixFindings(findings: readonly SegmentFinding[]): Promise<void> {
  const write = newWrite();
  const fixable = findings.filter(({ fix }) => fix !== null);
  const fixes = groupFindings(fixable, 'segmentId').map(([segmentId, own]) => ({
    segmentId,
    revision: own[0]!.revision,
    edits: own.map(({ fix }) => fix!),
  }));
  try {
    const { fixed, left } = await writes.run(() => engine.checks.fix({ ...write, fixes }));
    const kept = left > 0 ? ` ${translate('review', 'left', { count: left })}` : '';
    notify({
      kind: 'done',
      text: translate('review', 'fixed', { count: fixed }) + kept,
      ...(fixed > 0 && {
        action: { label: translate('common', 'undo'), run: () => void takeBack().catch(report) },
      }),
    });
  } catch (error) {
    report(error);
  }
  await refreshFindings();
}

/** Takes the last step back, in however many articles it was. */
async function takeBack(): Promise<void> {
  const head = newWrite();
  const { kept } = await writes.run(() => engine.history.undo({ ...head, scope: { kind: 'library' } }));
  tellKept(kept);
  await refreshFindings();
}
