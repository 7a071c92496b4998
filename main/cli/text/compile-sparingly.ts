/**
 * Has V8 leave out its slowest compiler and come later with the one before it, for a command whose many small functions
 * would all be compiled once more: over a text of 70,000 words that took a sixth of the processor's time, and a text of a
 * million words is read no slower without. Only where V8 is known to have the settings.
 */
export async function compileSparingly(): Promise<void> {
  if (!process.versions.v8.startsWith('13.')) return;
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--no-turbofan');
  setFlagsFromString('--invocation-count-for-maglev=1500');
}
