/**
 * Gives a field's host the height of its content, as a fixed one: a typed letter then lays out the field alone and not
 * its row, the list and what holds it. A new line changes the height before the frame is painted.
 */
export function keepOwnLayout(host: HTMLElement, content: HTMLElement): () => void {
  const observer = new ResizeObserver(([entry]) => {
    const height = entry?.borderBoxSize[0]?.blockSize;
    if (height !== undefined) Object.assign(host.style, { contain: 'size layout', height: `${height}px` });
  });
  observer.observe(content);
  return () => {
    observer.disconnect();
    Object.assign(host.style, { contain: '', height: '' });
  };
}
