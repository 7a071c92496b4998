import { JobBar } from '../files/job-bar.tsx';
import { useDrafting } from './drafting.ts';

/** The drafting under way, under the screen bar. */
export function DraftBar() {
  const jobId = useDrafting((state) => state.jobId);
  return jobId === null ? null : <JobBar jobId={jobId} event="drafts.progressed" />;
}
