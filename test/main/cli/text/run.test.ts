import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { QostilError } from '#glossary/model/errors.ts';
import type { TextCommand } from '../../../../main/cli/text/command.ts';
import { runText } from '../../../../main/cli/text/run.ts';

/** Answers with the length of the text; refuses the text "refuse". */
const LENGTH: TextCommand = {
  name: 'length',
  summary: 'Counts.',
  reads: [],
  writes: [{ name: 'length', about: 'UTF-16 units' }],
  load: async () => (record) => {
    if (record.text === 'refuse') throw new QostilError('input-invalid', { field: 'text' });
    if (record.text === 'later') return Promise.resolve({ length: -1 });
    return { length: record.text.length };
  },
};

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(args: readonly string[], chunks: readonly (string | Uint8Array)[]): Promise<Run> {
  const texts = { out: '', err: '' };
  const sink = (name: 'out' | 'err') =>
    new Writable({
      write(chunk, _encoding, done) {
        texts[name] += chunk.toString();
        done();
      },
    });
  const stdin = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  const code = await runText(args, { stdin, stdout: sink('out'), stderr: sink('err') }, [LENGTH]);
  return { code, ...texts };
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe('runText', () => {
  it('answers every record in order and passes the id through', async () => {
    const { code, out, err } = await run(
      ['length'],
      [line({ id: 7, text: 'ән' }), line({ id: 'б', text: 'later' }), line({ id: -1.5, text: '' })],
    );
    expect(out).toBe('{"id":7,"length":2}\n{"id":"б","length":-1}\n{"id":-1.5,"length":0}\n');
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('gives the same answer wherever the chunks are cut', async () => {
    const input = Buffer.from(line({ id: 1, text: 'Ғабит 😀' }) + line({ id: 2, text: 'қала' }));
    const whole = await run(['length'], [input]);
    for (let cut = 1; cut < input.length; cut += 1) {
      expect(await run(['length'], [input.subarray(0, cut), input.subarray(cut)])).toEqual(whole);
    }
    expect(
      await run(
        ['length'],
        [...input].map((byte) => Uint8Array.of(byte)),
      ),
    ).toEqual(whole);
  });

  it('ends lines at LF and CRLF, not at U+2028, and needs none after the last', async () => {
    const { out } = await run(['length'], ['{"id":1,"text":"a\u2028b"}\r\n\r\n{"id":2,"text":""}']);
    expect(out).toBe('{"id":1,"length":3}\n{"id":2,"length":0}\n');
  });

  it('skips a byte order mark', async () => {
    expect((await run(['length'], [`\uFEFF${line({ id: 1, text: 'а' })}`])).out).toBe(
      '{"id":1,"length":1}\n',
    );
  });

  it('names every bad line by number, leaves it out and goes on', async () => {
    const { code, out, err } = await run(
      ['length'],
      [
        line({ id: 1, text: 'а' }),
        'not json\n',
        '[]\n',
        'null\n',
        '\n',
        line({ text: 'а' }),
        line({ id: null, text: 'а' }),
        '{"id":12345678901234567890,"text":"а"}\n',
        '{"id":1e999,"text":"а"}\n',
        line({ id: 2 }),
        line({ id: 3, text: 5 }),
        Uint8Array.of(0x22, 0xff, 0x22, 0x0a),
        line({ id: 4, text: 'refuse' }),
        line({ id: 5, text: 'б' }),
      ],
    );
    expect(code).toBe(1);
    expect(out).toBe('{"id":1,"length":1}\n{"id":5,"length":1}\n');
    expect([...err.matchAll(/^line (\d+): /gm)].map(([, number]) => Number(number))).toEqual([
      2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13,
    ]);
  });

  it('keeps a lone surrogate of an id', async () => {
    expect((await run(['length'], ['{"id":"\\ud800","text":""}'])).out).toBe('{"id":"\\ud800","length":0}\n');
  });

  it('writes nothing for an empty input', async () => {
    expect(await run(['length'], [])).toEqual({ code: 0, out: '', err: '' });
  });

  it('throws a bug of a command and an unexpected error of the output', async () => {
    const record = [Buffer.from(line({ id: 1, text: '' }))];
    const broken: TextCommand = {
      ...LENGTH,
      load: async () => () => {
        throw new RangeError('bug');
      },
    };
    const full = new Writable({ write: (_chunk, _encoding, done) => done(new Error('disk full')) });
    const streams = () => ({ stdin: Readable.from(record), stdout: full, stderr: full });
    await expect(runText(['length'], streams(), [broken])).rejects.toThrow('bug');
    await expect(runText(['length'], streams(), [LENGTH])).rejects.toThrow('disk full');
  });

  it('ends quietly when the reader has gone', async () => {
    const gone = Object.assign(new Error('broken pipe'), { code: 'EPIPE' });
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done(gone) });
    const stderr = new Writable({ write: () => expect.unreachable() });
    let read = 0;
    const stdin = Readable.from(
      (function* () {
        for (; read < 1000; read += 1) yield Buffer.from(line({ id: read, text: 'а' }));
      })(),
    );
    expect(await runText(['length'], { stdin, stdout, stderr }, [LENGTH])).toBe(0);
    expect(read).toBeLessThan(100);
  });

  it('reads no further than a slow reader takes', async () => {
    let read = 0;
    let written = 0;
    let ahead = 0;
    const stdin = Readable.from(
      (function* () {
        for (; read < 200; read += 1) yield Buffer.from(line({ id: read, text: 'а' }));
      })(),
      { highWaterMark: 4 },
    );
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        written += 1;
        ahead = Math.max(ahead, read - written);
        setImmediate(done);
      },
    });
    await runText(['length'], { stdin, stdout, stderr: stdout }, [LENGTH]);
    expect(written).toBe(200);
    expect(ahead).toBeLessThan(10);
  });
});

describe('usage', () => {
  it.each([['--help'], ['-h']])('%s lists the commands', async (flag) => {
    const { code, out } = await run([flag], []);
    expect(code).toBe(0);
    expect(out).toContain('length  Counts.');
  });

  it('COMMAND --help says the fields', async () => {
    const { code, out } = await run(['length', '--help'], []);
    expect(code).toBe(0);
    expect(out).toMatch(/text +string[\s\S]*length +UTF-16 units/);
  });

  it.each([[[]], [['no-such']], [['length', 'file.jsonl']], [['no-such', '--help']]])(
    'exits 2 with the usage on stderr for %j',
    async (args: readonly string[]) => {
      const { code, out, err } = await run(args, []);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('Usage: qostil text');
    },
  );
});
