import { expect, test, vi } from 'vitest';
import { callsArrived, whenAsked } from '../../../main/engine/when-asked.ts';

interface Lists {
  count(input: { readonly of: number }): number | Promise<number>;
  name(): string | Promise<string>;
}

test('code is loaded with the first call, once, and answers the calls that waited for it', async () => {
  const load = vi.fn(async (): Promise<Lists> => ({ count: ({ of }) => of + 1, name: () => 'тізім' }));
  const lists = whenAsked<Lists>(load);
  expect(load).not.toHaveBeenCalled();
  expect(await Promise.all([lists.count({ of: 1 }), lists.name()])).toEqual([2, 'тізім']);
  expect(load).toHaveBeenCalledTimes(1);
});

test('a method at hand answers at once and loads nothing', () => {
  const load = vi.fn();
  const atHand = { name: () => 'қолда' };
  expect(whenAsked<Lists, typeof atHand>(load, atHand).name()).toBe('қолда');
  expect(load).not.toHaveBeenCalled();
});

test('code that cannot be loaded fails the call that asked', async () => {
  const lists = whenAsked<Lists>(async () => {
    throw new Error('no such file');
  });
  await expect(lists.name()).rejects.toThrow('no such file');
});

test('what waits for calls under way comes behind them, also where one part loads another', async () => {
  const order: string[] = [];
  const inner = whenAsked<Lists>(async () => ({
    count: () => order.push('counted'),
    name: () => '',
  }));
  const outer = whenAsked<Lists>(async () => ({ count: (input) => inner.count(input), name: () => '' }));
  const counted = outer.count({ of: 1 });
  await callsArrived();
  order.push('arrived');
  await counted;
  expect(order).toEqual(['counted', 'arrived']);
});
