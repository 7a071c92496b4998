/** A request to a model server. */
export interface ServerRequest {
  readonly url: string;
  /** JSON to post; absent = GET. */
  readonly body?: unknown;
}

/** Sends a request and reads the whole answer; the engine's network module has the only one. Errors: network-refused. */
export type ServerFetch = (
  request: ServerRequest,
  options: {
    readonly consents: readonly string[];
    readonly timeoutSeconds: number;
    readonly signal: AbortSignal;
  },
) => Promise<{ readonly status: number; readonly text: string }>;
