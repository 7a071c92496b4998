import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { TEXT_COMMANDS } from '../../../../main/cli/text/registry.ts';
import { runText } from '../../../../main/cli/text/run.ts';

/** The first answer of a command, and its exit code. */
async function answer(
  command: string,
  record: object,
): Promise<{ code: number; value: Record<string, unknown> }> {
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
  return { code, value: out === '' ? {} : JSON.parse(out) };
}

describe('segment', () => {
  it('writes sentences and paragraphs of several lines', async () => {
    const text = 'Тақырып\n\nОл 1985 ж. туған. Қазір зейнеткер.';
    const { value } = await answer('segment', { id: 1, text });
    expect(value).toEqual({
      id: 1,
      sentences: [
        [0, 7],
        [9, 26],
        [27, 43],
      ],
      paragraphs: [
        [0, 7],
        [9, 43],
      ],
    });
  });

  it('takes a layout and refuses an unknown one', async () => {
    expect(
      (await answer('segment', { id: 1, text: 'Ол\nкелді', layout: 'wrapped' })).value.sentences,
    ).toEqual([[0, 8]]);
    expect((await answer('segment', { id: 1, text: 'Ол', layout: 'columns' })).code).toBe(1);
  });
});

describe('tokens', () => {
  it('writes the stem of a hyphen ending only where there is one', async () => {
    const { value } = await answer('tokens', { id: 'a', text: 'АҚШ-тағы үй' });
    expect(value.tokens).toEqual([
      { start: 0, end: 8, kind: 'word', text: 'АҚШ-тағы', stemEnd: 3, endingStart: 4 },
      { start: 9, end: 11, kind: 'word', text: 'үй' },
    ]);
  });
});

describe('letters', () => {
  it('repairs, folds and names the language', async () => {
    const { value } = await answer('letters', { id: 1, text: 'Нұр-Cұлтан қаласы' });
    expect(value).toMatchObject({
      language: 'kk',
      foreign: [],
      homoglyphs: [{ start: 4, end: 10, word: 'Cұлтан', repaired: 'Сұлтан', level: 'certain' }],
      repaired: 'Нұр-Сұлтан қаласы',
      folded: 'нұр-сұлтан қаласы',
    });
  });
});

describe.each(['segment', 'tokens', 'letters'])('%s', (name) => {
  it('answers an empty text with every field its help names', async () => {
    const { code, value } = await answer(name, { id: 0, text: '' });
    expect(code).toBe(0);
    const { writes } = TEXT_COMMANDS.find((command) => command.name === name)!;
    const fields = writes.map((field) => field.name).filter((field) => !field.startsWith(' '));
    expect(Object.keys(value)).toEqual(['id', ...fields]);
  });
});
