import type { Analysis } from './analysis.ts';

/** What the endings of a reading say, as JSON; empty for a word that takes none. Written once for each chain of endings. */
export function writtenFeatures(reading: Analysis): string {
  if (reading.kind === 'invariable') return '';
  let json = written.get(reading.features);
  if (json === undefined) {
    json = JSON.stringify(reading.features);
    written.set(reading.features, json);
  }
  return json;
}

const written = new WeakMap<object, string>();
