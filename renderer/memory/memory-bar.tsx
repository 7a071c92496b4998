import { JobBar } from '../files/job-bar.tsx';
import { useMemoryJob } from './memory-job.ts';

/** The job on the memories under way, under the screen bar. */
export function MemoryBar() {
  const jobId = useMemoryJob((state) => state.jobId);
  return jobId === null ? null : <JobBar jobId={jobId} event="memory.progressed" />;
}
