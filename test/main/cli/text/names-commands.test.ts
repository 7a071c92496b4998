import { Readable, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { runText } from '../../../../main/cli/text/run.ts';

async function answer(command: string, record: object): Promise<{ code: number; value: unknown }> {
  let out = '';
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      out += chunk.toString();
      done();
    },
  });
  const stdin = Readable.from([Buffer.from(JSON.stringify(record))]);
  const stderr = new Writable({ write: (_chunk, _encoding, done) => done() });
  const code = await runText([command], { stdin, stdout, stderr });
  return { code, value: out === '' ? null : JSON.parse(out) };
}

it('romanize writes the renderings, the best first', async () => {
  const { value } = await answer('romanize', { id: 1, text: 'Ержан Өтепов', type: 'person' });
  expect(value).toMatchObject({
    id: 1,
    renderings: expect.arrayContaining(['Yerzhan Utepov', 'Yerzhan Otepov']),
  });
});

it('romanize takes districts for places, and another system', async () => {
  const { value } = await answer('romanize', { id: 1, text: 'Қордай ауданы', type: 'district' });
  expect(value).toMatchObject({ renderings: expect.arrayContaining(['Korday District']) });
  const other = await answer('romanize', { id: 1, text: 'Ғани', type: 'given', system: 'bgn1979' });
  expect(other.value).toEqual({ id: 1, renderings: ['Ghanī'] });
});

it.each([
  ['romanize', { type: 'animal' }],
  ['romanize', { system: 'iso9' }],
  ['numbers', { variant: 'en-AU' }],
])('%s refuses %o', async (command, fields) => {
  expect(await answer(command, { id: 1, text: 'Асан', ...fields })).toEqual({ code: 1, value: null });
});

it('names writes spans, types and base forms', async () => {
  const { value } = await answer('names', { id: 'а', text: 'Кеше Тараздан Әлия Сейітова келді.' });
  expect(value).toEqual({
    id: 'а',
    names: [
      { start: 5, end: 13, type: 'place', base: 'Тараз', gender: 'u', entity: 0 },
      { start: 14, end: 27, type: 'person', base: 'Әлия Сейітова', gender: 'f', entity: 1 },
    ],
  });
});

it('numbers writes values and the English of the variant', async () => {
  const { value } = await answer('numbers', { id: 1, text: '2021 жылғы 14 наурыз', variant: 'en-US' });
  expect(value).toMatchObject({
    numbers: [
      {
        start: 0,
        end: 20,
        kind: 'date',
        date: { year: 2021, month: 3, days: [14] },
        english: 'March 14, 2021',
      },
    ],
  });
});
