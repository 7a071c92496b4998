import { UsageError } from '../command.ts';

type Given = string | boolean | undefined;

/** The value of a numeric option, `otherwise` when it is absent. Throws UsageError for anything but 0 … most. */
export function numberOption(name: string, given: Given, otherwise: number, most: number): number {
  if (given === undefined) return otherwise;
  const value = Number(given);
  if (!Number.isInteger(value) || value < 0 || value > most)
    throw new UsageError(`--${name} is a whole number from 0 to ${most}`);
  return value;
}

/** The value of an option with a few values, the first of them when it is absent. Throws UsageError for any other. */
export function choiceOption<Value extends string>(
  name: string,
  given: Given,
  values: readonly [Value, ...Value[]],
): Value {
  if (given === undefined) return values[0];
  const value = values.find((one) => one === given);
  if (value === undefined) throw new UsageError(`--${name} is one of ${values.join(', ')}`);
  return value;
}

/** The value of an option that is a day, '' when it is absent. Throws UsageError for anything but YYYY-MM-DD. */
export function dateOption(name: string, given: Given): string {
  if (given === undefined) return '';
  if (!/^\d{4}-\d\d-\d\d$/.test(String(given)) || Number.isNaN(Date.parse(String(given))))
    throw new UsageError(`--${name} is a day as YYYY-MM-DD`);
  return String(given);
}
