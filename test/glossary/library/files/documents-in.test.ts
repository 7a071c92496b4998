import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { documentsIn } from '#glossary/library/files/documents-in.ts';
import { testFolder } from '../../../support/open-engine.ts';

it('finds what can be read in folders, by name, and leaves other paths as they are', async () => {
  const folder = testFolder();
  mkdirSync(join(folder, 'мақалалар', 'ішкі', '.git'), { recursive: true });
  for (const name of ['10.docx', '2.txt', 'сурет.png', '.жасырын.txt', 'жұп.kk', 'жұп.en', 'ішкі/бет.HTML'])
    writeFileSync(join(folder, 'мақалалар', name), 'x');
  writeFileSync(join(folder, 'мақалалар', 'ішкі', '.git', 'a.txt'), 'x');
  const found = await documentsIn([join(folder, 'мақалалар'), join(folder, 'missing.png')]);
  expect(found.map((path) => relative(folder, path))).toEqual([
    'мақалалар/2.txt',
    'мақалалар/10.docx',
    'мақалалар/жұп.kk',
    'мақалалар/ішкі/бет.HTML',
    'missing.png',
  ]);
});

it('gives nothing for an empty folder', async () => {
  expect(await documentsIn([testFolder()])).toEqual([]);
});
