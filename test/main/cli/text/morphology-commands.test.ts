import { expect, test } from 'vitest';
import { analyze } from '../../../../main/cli/text/analyze.ts';
import type { TextRecord } from '../../../../main/cli/text/command.ts';
import { generate } from '../../../../main/cli/text/generate.ts';

interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly analyses: readonly {
    readonly lemma: string;
    readonly pos: string;
    readonly known: boolean;
    readonly features?: object;
  }[];
}

async function analyzed(text: string): Promise<readonly Token[]> {
  const answer = await (await analyze.load())({ id: 1, text });
  return (JSON.parse(`{${Buffer.from(answer as Uint8Array)}}`) as { tokens: readonly Token[] }).tokens;
}

async function forms(record: Omit<TextRecord, 'id'>): Promise<readonly string[]> {
  const answer = await (await generate.load())({ id: 1, ...record } as TextRecord);
  return (answer as { forms: readonly string[] }).forms;
}

test('analyze gives words with their offsets and readings, signs left out', async () => {
  const tokens = await analyzed('Министр, «қалада» 12 адам бар.');
  expect(tokens.map(({ start, end, text }) => [start, end, text])).toEqual([
    [0, 7, 'Министр'],
    [10, 16, 'қалада'],
    [18, 20, '12'],
    [21, 25, 'адам'],
    [26, 29, 'бар'],
  ]);
  expect(tokens[1]!.analyses[0]).toMatchObject({
    lemma: 'қала',
    pos: 'n',
    known: true,
    features: { case: 'loc' },
  });
});

test('analyze keeps an ending with the abbreviation before it', async () => {
  const [token] = await analyzed('АҚШ-тағы');
  expect(token!.analyses[0]).toMatchObject({ lemma: 'ақш', features: { case: 'loc', attributive: true } });
});

test('what analyze says of a word, generate writes', async () => {
  for (const word of ['келгендердің', 'министрліктеріне', 'айтпапты', 'маған', 'кітабымызда', 'отырмын']) {
    const [token] = await analyzed(word);
    const { lemma, pos, features } = token!.analyses[0]!;
    expect(await forms({ text: lemma, pos, features })).toContain(word);
  }
});

test('generate writes the bare stem without features', async () => {
  expect(await forms({ text: 'қала' })).toEqual(['қала']);
  expect(await forms({ text: 'бар', pos: 'v' })).toEqual(['бар']);
});

test.each([
  [{ text: ' ' }, 'text'],
  [{ text: 'қала', features: { case: 'vocative' } }, 'features.case'],
  [{ text: 'бар', pos: 'v', features: { form: 'verb' } }, 'features.form'],
])('generate refuses %j and names the field', async (record, field) => {
  await expect(forms(record)).rejects.toMatchObject({ code: 'input-invalid', params: { field } });
});
