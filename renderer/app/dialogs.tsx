import { lazy, Suspense } from 'react';
import { useDialogs } from '../state/dialogs.ts';

const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }));
const Shortcuts = lazy(async () => ({ default: (await import('./shortcuts.tsx')).Shortcuts }));
const AboutArticle = lazy(async () => ({
  default: (await import('../articles/about-article.tsx')).AboutArticle,
}));

/** What floats over the screens, loaded when it is first opened. */
export function Dialogs() {
  const open = useDialogs((dialogs) => dialogs.open);
  if (open === null) return null;
  return (
    <Suspense fallback={null}>
      {open === 'palette' && <Palette />}
      {open === 'shortcuts' && <Shortcuts />}
      {open === 'about-article' && <AboutArticle />}
    </Suspense>
  );
}
