/** How an encoding is written where a reader meets it; names that need no other spelling are absent. */
const LABELS: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1251': 'Windows-1251',
  'kz-1048': 'KZ-1048',
  ptcp154: 'PTCP154',
  'koi8-r': 'KOI8-R',
  ibm866: 'IBM866',
  'iso-8859-5': 'ISO 8859-5',
};

/** Written name of an encoding of a preview: "kz-1048" is KZ-1048. */
export const encodingLabel = (encoding: string): string => LABELS[encoding] ?? encoding;

/** Choices of a select field for encodings. */
export const encodingOptions = (
  encodings: readonly string[],
): readonly { readonly value: string; readonly label: string }[] =>
  encodings.map((value) => ({ value, label: encodingLabel(value) }));
