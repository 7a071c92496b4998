import type { Writable } from 'node:stream';
import { QostilError } from '#glossary/model/errors.ts';
import { ByteWriter } from './byte-writer.ts';
import type { TextAnswer, TextCommand, TextFunction, TextRecord } from './command.ts';
import { helpOnCommand, helpOnCommands } from './help.ts';
import { splitLines } from './lines.ts';
import { type RecordFault, readRecord, type TextField } from './record.ts';
import { TEXT_COMMANDS } from './registry.ts';

/** Where the records come from and go to; `process` fits. What is written to stdout stands until it is taken. */
export interface TextStreams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

const DONE = 0;
const BAD_LINES = 1;
const WRONG_USAGE = 2;

const FAULTS: Readonly<Record<RecordFault, string>> = {
  encoding: 'not UTF-8',
  json: 'not JSON',
  object: 'not a JSON object',
  id: '"id" is not a string or a number that can be kept exactly',
  text: '"text" is not a string',
  source: '"source" is not a string',
  target: '"target" is not a string',
};

/**
 * Runs `qostil text ARGS`: one JSON object a line in, one out, in the same order and with constant memory.
 * Resolves when all is written, to the exit code: 0 done, 1 at least one line was left out (each is named on
 * stderr), 2 wrong usage. A reader that closes stdout early ends the run without a word.
 * `commands` is the registry, but for tests.
 */
export async function runText(
  args: readonly string[],
  streams: TextStreams,
  commands: readonly TextCommand[] = TEXT_COMMANDS,
): Promise<number> {
  const names = args.filter((arg) => !isHelp(arg));
  const asksHelp = names.length < args.length;
  const command = commands.find(({ name }) => name === names[0]);
  const unknown = command === undefined ? names[0] : names[1];
  if (unknown !== undefined || (command === undefined && !asksHelp)) {
    const complaint =
      unknown === undefined ? '' : `qostil text: unknown argument ${JSON.stringify(unknown)}\n\n`;
    await write(streams.stderr, complaint + helpOnCommands(commands));
    return WRONG_USAGE;
  }
  if (command !== undefined && !asksHelp) return answerLines(await command.load(), streams);
  await write(streams.stdout, command === undefined ? helpOnCommands(commands) : helpOnCommand(command));
  return DONE;
}

function isHelp(arg: string): boolean {
  return arg === '--help' || arg === '-h';
}

/**
 * Answers each line of stdin by `answer`, in order and with constant memory. Resolves to the exit code: 0, or 1 when at
 * least one line was left out.
 */
export async function answerLines(
  answer: TextFunction,
  { stdin, stdout, stderr }: TextStreams,
  texts?: readonly TextField[],
): Promise<number> {
  let code = DONE;
  let lineNumber = 0;
  const out = new ByteWriter();
  for await (const lines of splitLines(stdin)) {
    out.clear();
    let complaints = '';
    for (const line of lines) {
      lineNumber += 1;
      if (isBlank(line)) continue;
      const reason = await answerLine(answer, line, texts, out);
      if (reason !== undefined) complaints += `line ${lineNumber}: ${reason}\n`;
    }
    if (complaints !== '') {
      code = BAD_LINES;
      await write(stderr, complaints);
    }
    const answers = out.taken();
    if (answers.length > 0 && !(await write(stdout, answers))) break;
  }
  return code;
}

/** Writes the answer to a line, or says why there is none. Only expected errors are reported; a bug is thrown on. */
async function answerLine(
  answer: TextFunction,
  line: Uint8Array,
  texts: readonly TextField[] | undefined,
  out: ByteWriter,
): Promise<string | undefined> {
  const record = readRecord(line, texts);
  if (typeof record === 'string') return FAULTS[record];
  try {
    const fields = answer(record);
    writeAnswer(record.id, fields instanceof Promise ? await fields : fields, out);
    return undefined;
  } catch (error) {
    if (!(error instanceof QostilError)) throw error;
    return `${error.code} ${JSON.stringify(error.params)}`;
  }
}

function writeAnswer(id: TextRecord['id'], fields: TextAnswer, out: ByteWriter): void {
  if (fields instanceof Uint8Array) {
    out.text(`{"id":${JSON.stringify(id)},`);
    out.bytes(fields);
    out.text('}\n');
  } else out.text(`${JSON.stringify({ id, ...fields })}\n`);
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09);
}

/**
 * Writes and waits until the stream has taken it, which is what keeps the memory constant. False when the reader
 * is gone (`… | head`); any other trouble is thrown.
 */
function write(stream: Writable, text: string | Uint8Array): Promise<boolean> {
  return new Promise((resolve, reject) => {
    // The callback carries the error; without a listener the event would end the process.
    const ignore = (): void => {};
    stream.once('error', ignore);
    stream.write(text, (error) => {
      if (!error) {
        stream.off('error', ignore);
        resolve(true);
      } else if ((error as NodeJS.ErrnoException).code === 'EPIPE') resolve(false);
      else reject(error);
    });
  });
}
