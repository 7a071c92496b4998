import { expect, test } from 'vitest';
import { translate } from '../../../../main/cli/text/translate.ts';

test('translate writes a draft with its engine and confidence', async () => {
  const answer = await translate.load();
  expect(await answer({ id: 1, text: 'Министр келген жоқ.' })).toEqual({
    text: 'The minister did not come.',
    engine: 'own',
    confidence: 1,
  });
  expect(await answer({ id: 2, text: '' })).toEqual({ text: '', engine: 'own', confidence: 1 });
});
