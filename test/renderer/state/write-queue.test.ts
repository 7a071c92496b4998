import { describe, expect, it } from 'vitest';
import { QostilError } from '#glossary/model/errors.ts';
import { createWriteQueue } from '../../../renderer/state/write-queue.ts';

describe('the queue of writes', () => {
  it('keeps the order, also when a later write would be quicker', async () => {
    const done: string[] = [];
    const queue = createWriteQueue(() => undefined);
    const slow = queue.run(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      done.push('slow');
    });
    const quick = queue.run(async () => void done.push('quick'));
    await Promise.all([slow, quick]);
    expect(done).toEqual(['slow', 'quick']);
  });

  it('repeats a write lost in a restart until it is answered', async () => {
    const queue = createWriteQueue(() => undefined);
    let attempts = 0;
    const answer = await queue.run(async () => {
      attempts++;
      if (attempts < 3) throw new QostilError('engine-restarted');
      return 'stored';
    });
    expect([answer, attempts]).toEqual(['stored', 3]);
  });

  it('goes on after a refused write', async () => {
    const queue = createWriteQueue(() => undefined);
    const refused = queue.run(() => Promise.reject(new QostilError('segment-locked')));
    const next = queue.run(async () => 'stored');
    await expect(refused).rejects.toMatchObject({ code: 'segment-locked' });
    await expect(next).resolves.toBe('stored');
  });

  it('tells how many writes are not answered', async () => {
    const sizes: number[] = [];
    const queue = createWriteQueue((size) => sizes.push(size));
    await Promise.allSettled([queue.run(async () => 1), queue.run(() => Promise.reject(new Error('bug')))]);
    expect(sizes).toEqual([1, 2, 1, 0]);
  });
});
