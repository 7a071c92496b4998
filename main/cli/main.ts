import { parseArgs } from 'node:util';
import { QostilError } from '#glossary/model/errors.ts';
import { COMMON_OPTIONS, type Command, EXIT, type ExitCode, UsageError } from './command.ts';
import { streamOutput } from './output.ts';
import { sentence } from './sentence.ts';

/** Runs `qostil ARGS` and resolves to its exit code: 0 done, 1 trouble with the input, 2 wrong usage. */
export async function main(args: readonly string[]): Promise<number> {
  if (args[0] === 'text') {
    const { runText } = await import('./text/run.ts');
    return runText(args.slice(1), process);
  }
  const { COMMANDS } = await import('./registry.ts');
  const command = COMMANDS.find(({ name }) => isCalled(name, args));
  if (!command) {
    const asksHelp = args.includes('--help') || args.includes('-h');
    const stream = asksHelp ? process.stdout : process.stderr;
    stream.write(overview(COMMANDS));
    return asksHelp ? EXIT.done : EXIT.usage;
  }
  return runCommand(command, args.slice(command.name.split(' ').length));
}

/** Whether the arguments begin with the words of a command. */
function isCalled(name: string, args: readonly string[]): boolean {
  return name.split(' ').every((word, at) => args[at] === word);
}

async function runCommand(command: Command, args: readonly string[]): Promise<ExitCode> {
  const { libraryAccess } = await import('./open-library.ts');
  let library: ReturnType<typeof libraryAccess> | undefined;
  let isJson = args.includes('--json');
  const output = (): ReturnType<typeof streamOutput> =>
    streamOutput(process.stdout, process.stderr, isJson, process.stderr.isTTY === true);
  try {
    const { values, positionals } = parse(command, args);
    if (values.help === true) {
      process.stdout.write(`Usage: qostil ${command.usage}\n\n${command.summary}\n${COMMON_HELP}`);
      return EXIT.done;
    }
    isJson = values.json === true;
    library = libraryAccess(values.library === undefined ? undefined : String(values.library));
    return await command.run({ positionals, values, output: output(), library });
  } catch (error) {
    if (error instanceof UsageError) {
      output().say(`qostil: ${error.message}\nUsage: qostil ${command.usage}`);
      return EXIT.usage;
    }
    if (!(error instanceof QostilError)) throw error;
    output().say(sentence(error));
    return EXIT.problem;
  } finally {
    await library?.close();
  }
}

function parse(command: Command, args: readonly string[]) {
  try {
    const parsed = parseArgs({
      args: [...args],
      options: { ...command.options, ...COMMON_OPTIONS },
      allowPositionals: true,
      strict: true,
    });
    const { least, most } = command.positionals;
    const count = parsed.positionals.length;
    const isHelp = parsed.values.help === true;
    if (!isHelp && (count < least || count > most))
      throw new UsageError(count < least ? 'something is missing' : 'too many arguments');
    return {
      positionals: parsed.positionals,
      values: parsed.values as Record<string, string | boolean | undefined>,
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError((error as Error).message);
  }
}

const COMMON_HELP = `
  --library PATH  the library to work with (default: the one the app opens)
  --json          one JSON object a line on stdout
`;

function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2;
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}\n`).join('');
  return `Usage: qostil COMMAND …

Translate Kazakh articles into English, offline.

${list}  ${'text'.padEnd(width)}Language functions over JSON Lines: qostil text --help
${COMMON_HELP}
Exit codes: 0 done, 1 trouble with the input, 2 wrong usage. qostil COMMAND --help says more.
`;
}

// No top-level await: the bundle is CommonJS.
if (process.argv[1] !== undefined) {
  void main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}
