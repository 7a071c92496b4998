import { useEffect, useState } from 'react';
import { useText } from '../i18n/i18n.ts';
import styles from './loading.module.css';

/** Nothing for 200 ms, then quiet placeholder lines. */
export function Loading({ lines = 6 }: { readonly lines?: number }) {
  const text = useText('common');
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), 200);
    return () => clearTimeout(timer);
  }, []);
  if (!isSlow) return null;
  return (
    <div className={styles.lines} role="status" aria-label={text('loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <i key={line} />
      ))}
    </div>
  );
}
