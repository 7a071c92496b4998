import type { z } from 'zod';
import type { Answer } from '#contract/service.ts';
import type { Services } from '#contract/services.ts';
import type { Port, WireRequest } from '#contract/wire.ts';
import { QostilError } from '#glossary/model/errors.ts';
import { errorRecord } from './error-record.ts';
import { SCHEMAS } from './schemas/registry.ts';
import { createTurns } from './turns.ts';

/** When answering begins, and who hears what is under way. */
export interface ServeOptions {
  readonly ready: Promise<void>;
  onCall(call: Promise<void>): void;
}

type Methods = Readonly<Record<string, (input: unknown) => Answer<unknown>>>;

/** Answers the requests that come over a port, each checked against its schema first. */
export function serve(services: Services, port: Port, { ready, onCall }: ServeOptions): void {
  const turn = createTurns();
  port.onMessage((message) => {
    if (message.kind !== 'request') return;
    const call = ready
      .then(() => turn(message.area, message.method))
      .then(() => answer(services, message))
      .then((outcome) => port.postMessage({ kind: 'response', id: message.id, outcome }));
    onCall(call);
  });
}

async function answer(services: Services, { area, method, input }: WireRequest) {
  try {
    const schema = ownMember<z.ZodType>(ownMember(SCHEMAS, area), method);
    if (!schema) throw new QostilError('input-invalid', { field: `${area}.${method}` });
    const parsed = schema.safeParse(input);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const field = [area, method, ...(issue?.path ?? [])].join('.');
      throw new QostilError('input-invalid', { field }, parsed.error.message);
    }
    // Where there is a schema there is a method.
    const service = services[area as keyof Services] as unknown as Methods;
    return { ok: true, value: await service[method]!(parsed.data) } as const;
  } catch (error) {
    return { ok: false, error: errorRecord(error) } as const;
  }
}

/** A member by a name from outside; never one of Object.prototype. */
function ownMember<Member = object>(holder: object | undefined, name: string): Member | undefined {
  return holder && Object.hasOwn(holder, name) ? (holder as Record<string, Member>)[name] : undefined;
}
