import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '#glossary/checks/registry.ts';
import { checkName, findingSentence } from '../../../main/locales/check-sentence.ts';
import { checkTools, pairWith } from '../../support/check-tools.ts';

const LANGUAGES = ['en', 'kk', 'ru'] as const;
const ids = [...CHECKS.map(({ id }) => id), 'own'].toSorted();
const tools = await checkTools();

describe.each(LANGUAGES)('the checks in %s', (language) => {
  const folder = new URL(`../../../main/locales/${language}/checks/`, import.meta.url);

  it('have a name and a page each, and no page too many', () => {
    expect(readdirSync(folder).toSorted()).toEqual(ids.map((id) => `${id}.md`).toSorted());
    for (const id of ids) {
      const page = readFileSync(new URL(`${id}.md`, folder), 'utf8');
      expect(page.startsWith(`# ${checkName(id, language)}\n`)).toBe(true);
      expect(page.match(/^## /gm)).toHaveLength(2);
    }
  });

  it('say their findings with every hole filled', () => {
    for (const check of CHECKS) {
      const found =
        check.scope === 'segment'
          ? check.bad.flatMap((example) => check.find(pairWith(example, tools)))
          : check.bad.flatMap((example) => check.find(example.map((text) => pairWith(text, tools))));
      for (const { params } of found) {
        const sentence = findingSentence({ check: check.id, params }, language);
        expect(sentence, check.id).not.toMatch(/\{\{|“”|«»|: \.|: $/);
      }
    }
  });
});
