import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import { changeLanguage, currentLanguage } from '../i18n/i18n.ts';
import { usePreferences } from '../state/preferences.ts';

const darkMedia = window.matchMedia('(prefers-color-scheme: dark)');
const contrastMedia = window.matchMedia('(prefers-contrast: more)');

/** Puts theme, density, type and language on the document, and the scheme of what floats (Mantine's name for it). */
export function useAppearance(): void {
  const { theme, density, textSize, textFace, isMotionReduced, language } = usePreferences();
  const isDark = useMedia(darkMedia);
  const isContrast = useMedia(contrastMedia);
  const shown = theme === 'system' ? (isContrast ? 'contrast' : isDark ? 'dark' : 'light') : theme;

  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement;
    dataset.theme = shown;
    dataset.mantineColorScheme = shown === 'light' ? 'light' : 'dark';
    dataset.density = density;
    dataset.face = textFace;
    dataset.motion = isMotionReduced ? 'reduced' : 'full';
    style.setProperty('--text-scale', String(textSize / 100));
  }, [shown, density, textFace, textSize, isMotionReduced]);

  useEffect(() => {
    if (language !== currentLanguage()) void changeLanguage(language);
  }, [language]);
}

function useMedia(media: MediaQueryList): boolean {
  return useSyncExternalStore(
    (onChange) => {
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    () => media.matches,
  );
}
