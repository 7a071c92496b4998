import type { MenuItemConstructorOptions } from 'electron';
import { expect, test, vi } from 'vitest';
import { DEFAULT_PREFERENCES } from '#contract/bridge.ts';
import { COMMAND_KEYS } from '#contract/command-keys.ts';
import { acceleratorOf } from '../../../main/shell/menu/accelerator.ts';
import { type MenuActions, type MenuState, menuTemplate } from '../../../main/shell/menu/menu-template.ts';
import { translator } from '../../../main/shell/translate.ts';

const state: MenuState = {
  preferences: DEFAULT_PREFERENCES,
  platform: 'linux',
  recentArticles: [],
  commands: new Map(),
};
const noActions: MenuActions = {
  command: vi.fn(),
  openArticle: vi.fn(),
  changePreferences: vi.fn(),
  showAbout: vi.fn(),
};

function items(template: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])]);
}

const draw = (change: Partial<MenuState> = {}, actions: Partial<MenuActions> = {}) => {
  const drawn = { ...state, ...change };
  return items(menuTemplate(drawn, translator(drawn.preferences.language), { ...noActions, ...actions }));
};

test.each(['en', 'kk', 'ru'] as const)('every item has a word of its own in %s', (language) => {
  const labels = draw({ preferences: { ...DEFAULT_PREFERENCES, language } }).flatMap(
    ({ label }) => label ?? [],
  );
  expect(labels.filter((label) => /^\w+\.\w+$/u.test(label))).toEqual([]);
  expect(labels.length).toBeGreaterThan(60);
});

test('Kazakh and Russian leave no English word untranslated', () => {
  const labelsIn = (language: 'en' | 'kk' | 'ru') =>
    draw({ preferences: { ...DEFAULT_PREFERENCES, language } }).map(({ label }) => label);
  const names = new Set(['English', 'Қазақша', 'Русский', undefined]);
  const english = labelsIn('en');
  for (const language of ['kk', 'ru'] as const) {
    const same = labelsIn(language).filter((label, at) => label === english[at] && !names.has(label));
    expect(same).toEqual([]);
  }
});

test('an item says its command', () => {
  const command = vi.fn();
  draw({}, { command })
    .find(({ id }) => id === 'segment.merge')
    ?.click?.({} as never, undefined, {} as never);
  expect(command).toHaveBeenCalledExactlyOnceWith('segment.merge');
});

test('keys are shown but left to the window, which knows the physical key', () => {
  const item = draw().find(({ id }) => id === 'segment.confirm');
  expect(item).toMatchObject({ accelerator: 'CommandOrControl+Enter', registerAccelerator: false });
});

test('the menu shows what cannot be chosen and what is on', () => {
  const commands = new Map([
    ['article.export', { id: 'article.export', isEnabled: false, isChecked: false }],
    ['view.panel', { id: 'view.panel', isEnabled: true, isChecked: true }],
  ]);
  const drawn = draw({ commands });
  expect(drawn.find(({ id }) => id === 'article.export')?.enabled).toBe(false);
  expect(drawn.find(({ id }) => id === 'view.panel')).toMatchObject({ type: 'checkbox', checked: true });
});

test('the theme in use is marked', () => {
  const drawn = draw({ preferences: { ...DEFAULT_PREFERENCES, theme: 'dark' } });
  const marked = drawn.filter(({ id, checked }) => id?.startsWith('view.theme') && checked);
  expect(marked.map(({ id }) => id)).toEqual(['view.themeDark']);
});

test('an ampersand in a title stays one', () => {
  const labels = draw({ recentArticles: [{ id: 1, title: 'A & B' }] }).map(({ label }) => label);
  expect(labels).toContain('A && B');
});

test.each([
  ['Mod+Shift+KeyP', 'linux', 'CommandOrControl+Shift+P'],
  ['Alt+Digit1', 'win32', 'Alt+1'],
  ['Alt+KeyT', 'darwin', 'Control+T'],
  ['Alt+ArrowLeft', 'darwin', 'Alt+Left'],
  ['Mod+Comma', 'linux', 'CommandOrControl+,'],
  ['F1', 'linux', 'F1'],
] as const)('%s on %s is the accelerator %s', (key, platform, accelerator) => {
  expect(acceleratorOf(key, platform)).toBe(accelerator);
});

test('no key is shown twice: the command that can be chosen has it', () => {
  const elsewhere = Object.keys(COMMAND_KEYS).filter((id) => /^(?:article|memory|align)\./u.test(id));
  const commands = new Map(elsewhere.map((id) => [id, { id, isEnabled: false, isChecked: false }]));
  const drawn = draw({ commands });
  const shown = drawn.flatMap(({ accelerator }) => accelerator ?? []);
  expect(shown).toEqual([...new Set(shown)]);
  expect(drawn.find(({ id }) => id === 'article.new')?.accelerator).toBeUndefined();
  expect(drawn.find(({ id }) => id === 'entry.add')?.accelerator).toBe('CommandOrControl+N');
});

test.each(['linux', 'darwin', 'win32'] as const)('every command stands in a menu once on %s', (platform) => {
  const ids = draw({ platform }).flatMap(({ id }) => id ?? []);
  expect(ids.sort()).toEqual(Object.keys(COMMAND_KEYS).sort());
});
