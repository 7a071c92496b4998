import type { CDPSession } from 'playwright-core';

/**
 * Reads how long the window's main thread has worked, ms. It is the processor's time, all tasks together: keys, layout,
 * painting, timers, saves. Time by the clock would count a busy machine's other programs as ours.
 */
export async function mainThreadWork(session: CDPSession): Promise<() => Promise<number>> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
}
