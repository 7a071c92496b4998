import type { Field, TextCommand } from './command.ts';

const ID_IN: Field = { name: 'id', about: 'string or number' };
const TEXT_IN: Field = { name: 'text', about: 'string, may be empty' };
const ID_OUT: Field = { name: 'id', about: 'as it was read' };

/** What `qostil text --help` prints. */
export function helpOnCommands(commands: readonly TextCommand[]): string {
  const list = columns(commands.map(({ name, summary }) => ({ name, about: summary })));
  return `Usage: qostil text COMMAND < in.jsonl > out.jsonl

Reads and writes JSON Lines: one object a line, in the same order.

${list}
qostil text COMMAND --help says the fields.
`;
}

/** What `qostil text COMMAND --help` prints. */
export function helpOnCommand(command: TextCommand): string {
  return `Usage: qostil text ${command.name} < in.jsonl > out.jsonl

${command.summary}

Each line read is a JSON object:
${columns([ID_IN, TEXT_IN, ...command.reads])}
Each line written is a JSON object:
${columns([ID_OUT, ...command.writes])}
Offsets count UTF-16 units of "text"; the end is exclusive.
A line that cannot be read is named by its number on stderr and left out; the exit code is then 1.
`;
}

function columns(fields: readonly Field[]): string {
  const width = Math.max(...fields.map(({ name }) => name.length)) + 2;
  return fields.map(({ name, about }) => `  ${name.padEnd(width)}${about}\n`).join('');
}
