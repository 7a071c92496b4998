import { describe, expect, it } from 'vitest';
import type { PairText } from '#glossary/checks/pair.ts';
import { checkAcross, checkPair } from '#glossary/checks/run-checks.ts';
import { checkTools, pairWith } from '../../support/check-tools.ts';

const tools = await checkTools();
const checksOf = (text: Partial<PairText>, settings = {}) =>
  checkPair(pairWith(text, tools), settings).map(({ check, severity }) => `${severity} ${check}`);

describe('the checks of a pair', () => {
  it('say one thing of a sentence without English', () => {
    expect(checksOf({ source: '2019 жылы Ерлан Досаев келген жоқ.', target: '' })).toEqual(['error empty']);
  });

  it('look only at the form of English without a source', () => {
    expect(checksOf({ source: '', target: 'In 2019  Yerlan Dosayev came.', isOneSided: true })).toEqual([
      'warning doubled-space',
    ]);
  });

  it('are silent where all is well', () => {
    expect(
      checksOf({
        source: '«Біз 14 наурызда 25 мың теңге төледік», – деді Ерлан Досаев.',
        target: '“We paid 25,000 tenge on 14 March,” Yerlan Dosayev said.',
      }),
    ).toEqual([]);
  });

  it('follow the settings', () => {
    const text = { source: 'Ол келді.', target: 'He  came. ' };
    expect(checksOf(text, { 'doubled-space': { isOn: false }, 'edge-space': { severity: 'info' } })).toEqual([
      'info edge-space',
    ]);
  });
});

it('names the pair a finding of an article belongs to', () => {
  const pairs = [
    { source: 'Ерлан Досаев келді.', target: 'Yerlan Dosayev came.' },
    { source: 'Досаев сөйледі.', target: 'Dosayev spoke.' },
    { source: 'Досаев кетті.', target: 'Dossaev left.' },
  ].map((text) => pairWith(text, tools));
  expect(checkAcross(pairs).map(({ at, finding }) => [at, finding.check])).toEqual([[2, 'two-renderings']]);
});
