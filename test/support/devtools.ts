/** A window reached over Chromium's own port, for an app that refuses Node's inspector. */
export interface InspectedPage {
  /** Value of an expression in the page; a promise is awaited. */
  evaluate(expression: string): Promise<unknown>;
  close(): void;
}

interface Target {
  readonly type: string;
  readonly url: string;
  readonly webSocketDebuggerUrl: string;
}

/**
 * Waits for the window whose address begins with `url`.
 * @param port of `--remote-debugging-port`
 */
export async function inspectPage(port: number, url: string): Promise<InspectedPage> {
  const until = Date.now() + 20_000;
  for (;;) {
    const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as readonly Target[];
    const page = targets.find((target) => target.type === 'page' && target.url.startsWith(url));
    if (page) return connect(page.webSocketDebuggerUrl);
    if (Date.now() > until) throw new Error(`no window with ${url}: ${JSON.stringify(targets)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

interface Evaluation {
  readonly result: {
    readonly result?: { readonly value?: unknown };
    readonly exceptionDetails?: {
      readonly text: string;
      readonly exception?: { readonly description?: string };
    };
  };
}

async function connect(address: string): Promise<InspectedPage> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new Error(`no connection to ${address}`));
  });
  return {
    close: () => socket.close(),
    evaluate: (expression) =>
      new Promise((resolve, reject) => {
        socket.onmessage = ({ data }) => {
          const { result, exceptionDetails } = (JSON.parse(String(data)) as Evaluation).result;
          if (exceptionDetails)
            reject(new Error(exceptionDetails.exception?.description ?? exceptionDetails.text));
          else resolve(result?.value);
        };
        const params = { expression, awaitPromise: true, returnByValue: true };
        socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }));
      }),
  };
}
