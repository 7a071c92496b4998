import { hashKey, type QueryKey } from '@tanstack/react-query';
import { useState } from 'react';

/** Most that the engine gives of anything found in a memory. */
const MOST = 10_000;

/** How many of what was found are shown, `step` at first; `onMore` shows that many more, and is absent when all are shown. */
export function useShown(
  step: number,
): readonly [limit: number, onMore: (found: number) => (() => void) | undefined] {
  const [limit, setLimit] = useState(step);
  const onMore = (found: number): (() => void) | undefined =>
    found < limit || limit >= MOST ? undefined : () => setLimit(Math.min(MOST, limit + step));
  return [limit, onMore];
}

/** Keeps what is shown while more of it is fetched: the keys are equal but for the limit, which is their last part. */
export function whileMore(key: QueryKey) {
  return <Data>(shown: Data | undefined, before?: { readonly queryKey: QueryKey }): Data | undefined =>
    before && hashKey(before.queryKey.slice(0, -1)) === hashKey(key.slice(0, -1)) ? shown : undefined;
}
