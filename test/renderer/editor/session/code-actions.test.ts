import { expect, it } from 'vitest';
import type { InlineCode } from '#glossary/model/coded-text.ts';
import { missingCodes } from '../../../../renderer/editor/session/code-actions.ts';

const code = (id: number, kind: InlineCode['kind'] = 'standalone', pair = id): InlineCode => ({
  offset: 0,
  id,
  kind,
  type: 'bold',
  pair,
  data: '',
});

it.each([
  ['all of an empty English', [code(1, 'open'), code(2, 'close', 1), code(3)], [], [1, 2, 3]],
  ['the half of a pair', [code(1, 'open'), code(1, 'close')], [code(1, 'open')], [1]],
  ['none when the order is another', [code(1), code(2)], [code(2), code(1)], []],
] as const)('the codes that are missing are %s', (_, source, target, ids) => {
  expect(missingCodes(source, target).map(({ id }) => id)).toEqual(ids);
});
