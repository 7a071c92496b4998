/** Ends a switch over a tagged union: compiles only while every member has a branch. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
