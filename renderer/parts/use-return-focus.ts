import { useEffect, useState } from 'react';

/** Gives the focus back to where it was when what floats over the screen is closed. */
export function useReturnFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // After the floating part has left the page, which is when the focus would be lost.
      setTimeout(() => {
        if (before instanceof HTMLElement && before.isConnected) before.focus();
      }, 0);
    },
    [before],
  );
}
