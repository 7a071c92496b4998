import { describe, expect, it } from 'vitest';
import { COMMAND_KEYS } from '#contract/command-keys.ts';
import { bindingsOf, commandFor } from '../../../renderer/commands/key-listener.ts';
import { type KeyPress, keyLabel, matches, parseKeyStroke } from '../../../renderer/commands/key-stroke.ts';

const NAMES = { Delete: 'Del', Insert: 'Ins', Escape: 'Esc', Tab: 'Tab', Space: 'Space' };

function press(code: string, held: Partial<KeyPress> & { readonly altGraph?: boolean } = {}): KeyPress {
  return {
    code,
    ctrlKey: false,
    altKey: false,
    shiftKey: false,
    metaKey: false,
    isComposing: false,
    getModifierState: (key) => key === 'AltGraph' && held.altGraph === true,
    ...held,
  };
}

describe('matching a key press', () => {
  it('goes by the physical key, whatever letter the layout puts on it', () => {
    expect(matches(parseKeyStroke('Alt+KeyS'), press('KeyS', { altKey: true }), 'linux')).toBe(true);
    expect(matches(parseKeyStroke('Alt+Digit1'), press('Digit1', { altKey: true }), 'win32')).toBe(true);
  });

  it.each([
    ['Ctrl and Alt together, which is AltGr on Windows', press('KeyS', { altKey: true, ctrlKey: true })],
    ['the AltGr key of Linux', press('KeyS', { altKey: true, altGraph: true })],
    ['a key pressed while a word is composed', press('KeyS', { altKey: true, isComposing: true })],
    ['another modifier beside it', press('KeyS', { altKey: true, shiftKey: true })],
    ['the Windows key', press('KeyS', { altKey: true, metaKey: true })],
  ])('refuses %s', (_, typed) => {
    expect(matches(parseKeyStroke('Alt+KeyS'), typed, 'win32')).toBe(false);
  });

  it('takes ⌘ for Ctrl and ⌃ for Alt before letters and digits on macOS', () => {
    expect(matches(parseKeyStroke('Mod+Enter'), press('Enter', { metaKey: true }), 'darwin')).toBe(true);
    expect(matches(parseKeyStroke('Mod+Enter'), press('Enter', { ctrlKey: true }), 'darwin')).toBe(false);
    expect(matches(parseKeyStroke('Alt+KeyA'), press('KeyA', { ctrlKey: true }), 'darwin')).toBe(true);
    expect(matches(parseKeyStroke('Alt+KeyA'), press('KeyA', { altKey: true }), 'darwin')).toBe(false);
    expect(matches(parseKeyStroke('Alt+ArrowLeft'), press('ArrowLeft', { altKey: true }), 'darwin')).toBe(
      true,
    );
  });
});

describe('writing a key', () => {
  it.each([
    ['Mod+Shift+KeyP', 'linux', 'Ctrl Shift P'],
    ['Mod+Enter', 'win32', 'Ctrl ↵'],
    ['Mod+Shift+Delete', 'linux', 'Ctrl Shift Del'],
    ['Alt+Digit1', 'linux', 'Alt 1'],
    ['Mod+Shift+KeyP', 'darwin', '⇧⌘P'],
    ['Alt+KeyS', 'darwin', '⌃S'],
    ['F6', 'linux', 'F6'],
  ] as const)('writes %s on %s as %s', (key, platform, label) => {
    expect(keyLabel(key, platform, (named) => NAMES[named])).toBe(label);
  });
});

describe('finding the command of a key press', () => {
  const bindings = bindingsOf(['entry.add', 'article.new', 'edit.undo']);

  it('gives a shared key to the first command that can run', () => {
    const typed = press('KeyN', { ctrlKey: true });
    expect(commandFor(typed, bindings, 'linux', () => true)).toBe('entry.add');
    expect(commandFor(typed, bindings, 'linux', (id) => id !== 'entry.add')).toBe('article.new');
    expect(commandFor(typed, bindings, 'linux', () => false)).toBeNull();
  });

  it('leaves other keys alone', () => {
    expect(commandFor(press('KeyN'), bindings, 'linux', () => true)).toBeNull();
  });
});

describe('the keys of the contract', () => {
  const keys = Object.entries(COMMAND_KEYS).flatMap(([id, own]) => own.map((key) => ({ id, key })));

  it('never hold Ctrl with Alt', () => {
    expect(keys.filter(({ key }) => key.includes('Mod') && key.includes('Alt'))).toEqual([]);
  });

  it('share a key only where the screen tells the commands apart', () => {
    const owners = new Map<string, string[]>();
    for (const { id, key } of keys) owners.set(key, [...(owners.get(key) ?? []), id]);
    const shared = [...owners].filter(([, ids]) => ids.length > 1);
    expect(shared).toEqual([
      ['Mod+KeyN', ['article.new', 'memory.add', 'entry.add']],
      ['Mod+KeyO', ['article.openFile', 'memory.import', 'glossary.import']],
      ['Mod+KeyE', ['article.export', 'memory.export', 'glossary.export']],
      ['Mod+KeyH', ['edit.replace', 'memory.replace']],
      ['Alt+KeyS', ['segment.split', 'align.split']],
      ['Alt+KeyJ', ['segment.merge', 'align.join']],
      ['Alt+KeyG', ['code.insert', 'align.openGap']],
      ['F2', ['memory.rename', 'term.changeEverywhere', 'entry.editCell']],
      ['Alt+KeyA', ['align.accept', 'term.add']],
    ]);
  });

  it('leave Alt with the arrows and Ctrl with plain letters of the clipboard to the text', () => {
    const taken = keys.map(({ key }) => key);
    expect(taken).not.toContain('Mod+KeyC');
    expect(taken).not.toContain('Mod+KeyV');
    expect(taken).not.toContain('Mod+KeyX');
    expect(taken).not.toContain('Mod+KeyA');
  });
});
