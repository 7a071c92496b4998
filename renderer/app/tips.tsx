import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { KeyCap } from '../parts/key-cap.tsx';
import styles from './tips.module.css';

/** Hovered or focused this long, a button says what it does. */
const DELAY_MS = 500;
/** Between a tip and its button, and the edge of the window. */
const GAP = 5;

/**
 * The tip of the button under the pointer or the focus, if it has one (parts/tip.ts). One for the whole window: a
 * component around each button cost a sixth of the first paint.
 */
export function Tips() {
  const [button, setButton] = useState<HTMLElement | null>(null);
  useEffect(() => followButtons(setButton), []);
  return button && <Tip button={button} />;
}

function Tip({ button }: { readonly button: HTMLElement }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current) stand(place.current, button);
  }, [button]);
  const { tip, tipKey } = button.dataset;
  return (
    <div ref={place} role="tooltip" className={styles.tip}>
      {tip} {tipKey && <KeyCap>{tipKey}</KeyCap>}
    </div>
  );
}

function stand(tip: HTMLElement, button: HTMLElement): void {
  const { left, right, top, bottom, width, height } = button.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = tip;
  const isRight = button.dataset.tipSide === 'right';
  const x = isRight ? right + GAP : left + (width - offsetWidth) / 2;
  const above = top - offsetHeight - GAP;
  const y = isRight ? top + (height - offsetHeight) / 2 : above >= GAP ? above : bottom + GAP;
  tip.style.left = `${Math.max(GAP, Math.min(x, window.innerWidth - offsetWidth - GAP))}px`;
  tip.style.top = `${y}px`;
}

/** Tells which button's tip is to be seen, null = none, until the returned function is called. */
function followButtons(show: (button: HTMLElement | null) => void): () => void {
  let present: HTMLElement | null = null;
  let timer: number | undefined;
  const turnTo = (button: HTMLElement | null): void => {
    if (button === present) return;
    present = button;
    window.clearTimeout(timer);
    show(null);
    if (button) timer = window.setTimeout(() => show(button), DELAY_MS);
  };
  const buttonAt = ({ target }: Event): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null;
  const onPointer = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') turnTo(buttonAt(event));
  };
  const onFocus = (event: FocusEvent): void => {
    const button = buttonAt(event);
    if (button?.matches(':focus-visible')) turnTo(button);
  };
  const away = (): void => turnTo(null);
  const onOut = ({ relatedTarget }: PointerEvent): void => {
    if (!relatedTarget) away();
  };
  document.addEventListener('pointerover', onPointer);
  document.addEventListener('pointerout', onOut);
  document.addEventListener('focusin', onFocus);
  const endings = ['focusout', 'pointerdown', 'keydown', 'scroll'] as const;
  for (const name of endings) document.addEventListener(name, away, { capture: true });
  return () => {
    document.removeEventListener('pointerover', onPointer);
    document.removeEventListener('pointerout', onOut);
    document.removeEventListener('focusin', onFocus);
    for (const name of endings) document.removeEventListener(name, away, { capture: true });
    window.clearTimeout(timer);
  };
}
