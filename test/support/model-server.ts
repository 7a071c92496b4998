import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a chat model is asked. */
export interface AskedOfModel {
  readonly model?: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

/** How a server behaves: the text it answers with, or what it does instead. */
export type Behaviour = (asked: AskedOfModel, response: ServerResponse) => string | undefined;

/** A model server on this machine that speaks the OpenAI-style chat interface. */
export interface ModelServer {
  readonly address: string;
  readonly asked: readonly AskedOfModel[];
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

/** Starts a real HTTP server on a free loopback port. */
export async function startModelServer(first: Behaviour): Promise<ModelServer> {
  let behaviour = first;
  const asked: AskedOfModel[] = [];
  const server = createServer((request, response) => void answer(request, response));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('content-type', 'application/json');
    if (request.url === '/v1/models') {
      response.end(JSON.stringify({ data: [{ id: 'small-model' }, { id: 'large-model' }] }));
      return;
    }
    let body = '';
    for await (const piece of request) body += piece;
    const question = JSON.parse(body) as AskedOfModel;
    asked.push(question);
    const content = behaviour(question, response);
    if (content !== undefined) response.end(JSON.stringify({ choices: [{ message: { content } }] }));
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    behave(next) {
      behaviour = next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The material a model is given. */
export function materialOf({ messages }: AskedOfModel): {
  readonly text: string;
  readonly before?: string;
  readonly after?: string;
  readonly terms?: Readonly<Record<string, string>>;
} {
  return JSON.parse(messages.at(-1)!.content);
}
