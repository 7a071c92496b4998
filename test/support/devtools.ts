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
 * Waits until the window at `url` has loaded.
 * @param port of `--remote-debugging-port`
 */
export async function inspectPage(port: number, url: string): Promise<InspectedPage> {
  const until = Date.now() + 20_000;
  for (;;) {
    const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as readonly Target[];
    const target = targets.find((one) => one.type === 'page' && one.url === url);
    const page = target && (await connect(target.webSocketDebuggerUrl));
    // A question that the navigation cut off has no answer; the next one will.
    const loaded = await page?.evaluate('location.href + document.readyState').catch(() => undefined);
    if (page && loaded === `${url}complete`) return page;
    page?.close();
    if (Date.now() > until) throw new Error(`no window with ${url}: ${JSON.stringify(targets)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

interface Evaluation {
  readonly error?: { readonly message: string };
  readonly result?: {
    readonly result?: { readonly value?: unknown };
    readonly exceptionDetails?: { readonly exception?: { readonly description?: string } };
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
        socket.onclose = () => reject(new Error(`the window went away during: ${expression}`));
        socket.onmessage = ({ data }) => {
          const { error, result } = JSON.parse(String(data)) as Evaluation;
          const trouble = error?.message ?? result?.exceptionDetails?.exception?.description;
          if (trouble !== undefined) reject(new Error(trouble));
          else resolve(result?.result?.value);
        };
        const params = { expression, awaitPromise: true, returnByValue: true };
        socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }));
      }),
  };
}
