import { expect, it } from 'vitest';
import { lossesOf } from '#glossary/formats/losses.ts';
import { FORMATS, formatById } from '#glossary/formats/registry.ts';
import { parallelDocument, segment, writtenFile } from './sample-document.ts';

const BOLD = [
  { offset: 0, id: 1, kind: 'open', type: 'bold', pair: 1, data: '<b>' },
  { offset: 3, id: 2, kind: 'close', type: 'bold', pair: 1, data: '</b>' },
] as const;

const DOCUMENT = parallelDocument([
  segment(1, 'Қар жауды.', 'It snowed.', { note: 'Тексеру керек.' }),
  segment(2, '', 'The road was closed.', { source: { text: 'Жол жабылды.', codes: BOLD } }),
  segment(3, 'Мектеп ашылды.', 'A school.', { state: 'draft' }),
  segment(4, 'Көпір салынды.', ''),
  segment(5, 'Жарнама.', '', { relation: { kind: 'left-out' } }),
]);

const NOTES = { loss: 'notes', count: 1 };
const CODES = { loss: 'codes', count: 1 };
const DRAFTS = { loss: 'drafts', count: 1 };
const UNTRANSLATED = { loss: 'untranslated', count: 1 };

it.each([
  ['tmx', []],
  ['xliff', []],
  ['xliff20', []],
  ['xliff-omegat', [{ loss: 'english', count: 3 }]],
  ['csv', [CODES, NOTES]],
  ['moses', [{ loss: 'one-sided', count: 2 }, DRAFTS, CODES, NOTES]],
  ['bilingual-html', [DRAFTS, CODES, NOTES]],
  ['bilingual-docx', [NOTES]],
  ['txt', [UNTRANSLATED, DRAFTS, CODES, NOTES]],
  ['english-docx', [UNTRANSLATED, DRAFTS, CODES, NOTES]],
  ['markdown', [UNTRANSLATED, DRAFTS, CODES, NOTES]],
])('%s says what it has no place for, and in how many sentences', (id, losses) => {
  expect(lossesOf(formatById(id)!, DOCUMENT)).toEqual(losses);
});

const TEXTUAL = FORMATS.filter(({ id, write }) => write && !/docx|xlsx/.test(id)).map(({ id }) => id);

it.each(TEXTUAL)('%s carries the notes that it does not call lost', (id) => {
  const format = formatById(id)!;
  const text = Buffer.from(writtenFile(format, DOCUMENT).bytes).toString();
  expect(text.includes('Тексеру керек.')).toBe(format.loses?.includes('notes') !== true);
});
