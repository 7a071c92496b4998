import { expect, test } from 'vitest';
import { FORMATS } from '#glossary/formats/registry.ts';

test.each(FORMATS.map((format) => [format.id, format] as const))(
  'what is said of %s without its code is what its code does',
  (_id, { read, write, canImport, canExport, extensions }) => {
    expect({ canImport, canExport }).toEqual({
      canImport: read !== undefined,
      canExport: write !== undefined,
    });
    expect(extensions.length > 0).toBe(canImport);
  },
);
