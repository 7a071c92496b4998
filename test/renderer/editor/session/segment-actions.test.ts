import { beforeEach, expect, it, vi } from 'vitest';
import { plain } from '#glossary/model/coded-text.ts';
import type { Segment } from '#glossary/model/segment.ts';
import type { EditorSession } from '../../../../renderer/editor/session/editor-session.ts';
import { confirmAndGo } from '../../../../renderer/editor/session/segment-actions.ts';
import { segmentOf } from './rows-fixture.ts';

const setState = vi.hoisted(() => vi.fn());
vi.mock('../../../../renderer/state/workbench.ts', () => ({ engine: { articles: { setState } } }));
beforeEach(() => setState.mockReset());

const EMPTY = segmentOf(1);
const DRAFTED = segmentOf(1, { target: plain('The museum opened.'), state: 'draft', revision: 2 });

/** A session in the first row, as the window shows it and as the engine has it. */
function sessionIn(seen: Segment, stored: Segment | null) {
  const goTo = vi.fn();
  const session = {
    activeId: seen.id,
    active: seen,
    lookAgain: async () => stored,
    rows: { foresee: () => undefined, stateAt: () => 'empty' },
    neighbour: () => 1,
    goTo,
    flush: () => undefined,
    write: (send: (write: object) => unknown) => send({ operationId: 'a', step: '' }),
  } as unknown as EditorSession;
  return { session, goTo };
}

it('confirms the text that is seen and goes on', async () => {
  const { session, goTo } = sessionIn(DRAFTED, DRAFTED);
  expect(await confirmAndGo(session, 'next')).toBe('confirmed');
  const { target, origin } = DRAFTED;
  expect(setState).toHaveBeenCalledWith(
    expect.objectContaining({ segmentIds: [1], state: 'confirmed', seen: { target, origin } }),
  );
  expect(goTo).toHaveBeenCalledWith(1);
});

it('passes an empty sentence, also while the engine is away', async () => {
  for (const stored of [EMPTY, null]) {
    const { session, goTo } = sessionIn(EMPTY, stored);
    expect(await confirmAndGo(session, 'next')).toBe('empty');
    expect(goTo).toHaveBeenCalledWith(1);
  }
  expect(setState).not.toHaveBeenCalled();
});

it('stays where a draft came that nobody has seen', async () => {
  const { session, goTo } = sessionIn(EMPTY, DRAFTED);
  expect(await confirmAndGo(session, 'next')).toBe('arrived');
  expect(goTo).not.toHaveBeenCalled();
  expect(setState).not.toHaveBeenCalled();
});
