import { spawn } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

interface Run {
  readonly code: number;
  readonly out: readonly { readonly id: number; readonly findings: readonly { readonly check: string }[] }[];
  readonly err: string;
}

/** Runs `qostil check ARGS` as a process of its own on some lines. */
function check(lines: readonly object[], ...args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.resolve('main/cli/main.ts'), 'check', ...args]);
    let out = '';
    let err = '';
    child.stdout.on('data', (piece) => {
      out += piece;
    });
    child.stderr.on('data', (piece) => {
      err += piece;
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      const answers = out.split('\n').filter(Boolean);
      resolve({ code: code ?? -1, out: answers.map((line) => JSON.parse(line)), err });
    });
    child.stdin.end(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  });
}

const WRONG = { id: 1, source: 'Бес адам 14 наурызда келді.', target: 'Five people came on 14 April.' };
const SPACED = { id: 2, source: 'Ол кешігіп келді.', target: 'He came  late.' };

describe('qostil check on stdin', () => {
  it('answers each pair with its findings, without a library', async () => {
    const { code, out } = await check([WRONG, SPACED]);
    expect(code).toBe(0);
    expect(out.map(({ id, findings }) => [id, findings.map((finding) => finding.check)])).toEqual([
      [1, ['number-changed']],
      [2, ['doubled-space']],
    ]);
    expect(out[0]!.findings[0]).toMatchObject({
      severity: 'error',
      spans: [{ side: 'source' }, { side: 'target' }],
      fix: { text: '14 March' },
    });
  });

  it('fails on what it is told to fail on', async () => {
    expect((await check([SPACED], '--fail-on', 'error')).code).toBe(0);
    expect((await check([SPACED], '--fail-on', 'warning')).code).toBe(1);
    expect((await check([WRONG], '--fail-on', 'error')).code).toBe(1);
    expect((await check([WRONG], '--fail-on', 'anything')).code).toBe(2);
  });

  it('names the lines it cannot read', async () => {
    const { code, out, err } = await check([{ id: 1, source: 'Ол келді.' }, SPACED]);
    expect(code).toBe(1);
    expect(out).toHaveLength(1);
    expect(err).toContain('line 1: "target"');
  });
});
