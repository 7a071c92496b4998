/**
 * The contract is written once, as interfaces whose methods take one readonly object and return `Answer<T>`.
 * The engine implements them as they are, synchronous or not; a client has the same methods returning promises.
 */
export type Answer<T> = T | Promise<T>;

/** The same service seen through a wire: every method returns a promise. */
export type Client<Service> = {
  readonly [Name in keyof Service]: Service[Name] extends (input: infer Input) => infer Result
    ? (input: Input) => Promise<Awaited<Result>>
    : never;
};

/** Id of a long job; progress and cancel go by it. */
export type JobId = string;

/** A question that may be given up: `jobs.cancel` with its id ends it, and it rejects with `cancelled`. */
export interface Cancellable {
  readonly jobId?: JobId;
}
