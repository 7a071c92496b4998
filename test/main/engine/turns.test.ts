import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createTurns } from '../../../main/engine/turns.ts';

test('rows that are asked for behind questions about a sentence begin before them', async () => {
  const turn = createTurns();
  const begun: string[] = [];
  const ask = async (area: string, method: string): Promise<void> => {
    await turn(area, method);
    begun.push(`${area}.${method}`);
  };
  const asked = [ask('terms', 'unknownNames'), ask('drafts', 'offers'), ask('articles', 'segments')];
  await asked[2];
  expect(begun).toEqual(['articles.segments']);
  await asked[0];
  asked.push(ask('articles', 'editTarget'));
  await Promise.all(asked);
  expect(begun).toEqual(['articles.segments', 'terms.unknownNames', 'articles.editTarget', 'drafts.offers']);
});

test('a question that comes when none waits begins too', async () => {
  const turn = createTurns();
  await turn('checks', 'segment');
  await setImmediate();
  await expect(turn('memory', 'matches')).resolves.toBeUndefined();
});

test.each([
  ['terms', 'add'],
  ['__proto__', 'toString'],
])('%s.%s does not wait', (area, method) => {
  expect(createTurns()(area, method)).toBeUndefined();
});
