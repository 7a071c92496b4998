import { createPair } from '#glossary/checks/pair.ts';
import { checkPair } from '#glossary/checks/run-checks.ts';
import type { CodedText } from '#glossary/model/coded-text.ts';
import type { Finding } from '#glossary/model/finding.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import type { Library } from '../library.ts';
import type { TextTools } from '../text/text-tools.ts';
import { requireSegment } from '../write.ts';
import type { CheckResources } from './check-resources.ts';
import { checkSettings, ownChecks } from './check-settings.ts';
import { dismissedIn } from './dismissals.ts';
import { libraryCheckTools } from './library-check-tools.ts';
import { isGuest, pairTextOf } from './pair-of-segment.ts';
import { runOwnChecks } from './run-own-checks.ts';

/**
 * What the checks of one sentence find in a segment with the English as it stands in the window, dismissed ones left
 * out. A guest in the English of another has none. Errors: segment-missing.
 */
export async function checkSegment(
  library: Library,
  resources: CheckResources,
  tools: TextTools,
  { segmentId, target }: { readonly segmentId: SegmentId; readonly target: CodedText },
): Promise<readonly Finding[]> {
  const segment = requireSegment(library, segmentId);
  if (isGuest(segment)) return [];
  const text = pairTextOf(library, { ...segment, target });
  const checkTools = await libraryCheckTools(library, resources, tools, segment.articleId, text.target);
  const findings = [
    ...checkPair(createPair(text, checkTools), checkSettings(library, segment.articleId)),
    ...(await runOwnChecks(ownChecks(library), [text])).map(({ finding }) => finding),
  ];
  const isDismissed = dismissedIn(library, segment.articleId);
  return findings.filter((finding) => !isDismissed(finding, text));
}
