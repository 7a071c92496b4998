import { lazy, Suspense, useEffect } from 'react';
import { useDialogs } from '../state/dialogs.ts';

const loadPalette = () => import('./palette.tsx');
const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }));
const Shortcuts = lazy(async () => ({ default: (await import('./shortcuts.tsx')).Shortcuts }));
const AboutArticle = lazy(async () => ({
  default: (await import('../articles/about-article.tsx')).AboutArticle,
}));

/** What floats over the screens, loaded when it is first opened. */
export function Dialogs() {
  const open = useDialogs((dialogs) => dialogs.open);
  // One types into the palette at once: it must not be on its way when it is called.
  useEffect(() => {
    const idle = requestIdleCallback(() => void loadPalette());
    return () => cancelIdleCallback(idle);
  }, []);
  if (open === null) return null;
  return (
    <Suspense fallback={null}>
      {open === 'palette' && <Palette />}
      {open === 'shortcuts' && <Shortcuts />}
      {open === 'about-article' && <AboutArticle />}
    </Suspense>
  );
}
