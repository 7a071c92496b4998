import { expect, test } from 'vitest';
import type { Services } from '#contract/services.ts';
import type { WireMessage } from '#contract/wire.ts';
import { QostilError } from '#glossary/model/errors.ts';
import { serve } from '../../../main/engine/serve.ts';
import { memoryPorts } from '../../support/memory-port.ts';

/** What comes back for a request to services whose `articles.outline` does as told. */
async function answerTo(request: object, outline: () => unknown = () => 'outline'): Promise<WireMessage> {
  const [near, far] = memoryPorts();
  const services = { articles: { outline } } as unknown as Services;
  serve(services, far, { ready: Promise.resolve(), onCall: () => undefined });
  return new Promise((resolve) => {
    near.onMessage(resolve);
    near.postMessage({ kind: 'request', id: 7, ...request } as WireMessage);
  });
}

const OUTLINE = { area: 'articles', method: 'outline', input: { articleId: 1 } };

test('an answer carries the id of its request', async () => {
  expect(await answerTo(OUTLINE)).toEqual({
    kind: 'response',
    id: 7,
    outcome: { ok: true, value: 'outline' },
  });
});

test('expected trouble crosses with code, params and detail', async () => {
  const answer = await answerTo(OUTLINE, () => {
    throw new QostilError('article-missing', { article: 1 }, 'looked everywhere');
  });
  const error = { code: 'article-missing', params: { article: 1 }, detail: 'looked everywhere' };
  expect(answer).toMatchObject({ outcome: { ok: false, error } });
});

test('a bug crosses as unexpected, with its stack for the log', async () => {
  const answer = await answerTo(OUTLINE, () => {
    throw new TypeError('x is not a function');
  });
  const error = { code: 'unexpected', params: {}, detail: expect.stringContaining('TypeError: x is not') };
  expect(answer).toMatchObject({ outcome: { ok: false, error } });
});

test.each([
  ['__proto__', 'toString', {}],
  ['constructor', 'name', {}],
  ['articles', '__proto__', {}],
  ['articles', 'hasOwnProperty', {}],
  ['articles', 'drop', {}],
  ['', '', {}],
  ['articles', 'outline', { articleId: '1; DROP TABLE article' }],
  ['articles', 'outline', { articleId: 1.5 }],
  ['articles', 'outline', { articleId: -1 }],
  ['articles', 'outline', { articleId: Number.NaN }],
  ['articles', 'outline', []],
  ['articles', 'outline', undefined],
])('%j.%j with %j is refused before any service is called', async (area, method, input) => {
  const answer = await answerTo({ area, method, input }, () => {
    throw new Error('called');
  });
  expect(answer).toMatchObject({ outcome: { ok: false, error: { code: 'input-invalid' } } });
});
