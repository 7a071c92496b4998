import { expect, it } from 'vitest';
import { openDialog, useDialogs } from '../../../renderer/state/dialogs.ts';
import { goBack, goTo } from '../../../renderer/state/navigation.ts';

it('a dialog is closed by going to another screen, not by what is opened after', () => {
  openDialog('about-article');
  goTo({ name: 'glossary' });
  expect(useDialogs.getState().open).toBeNull();
  openDialog('shortcuts');
  expect(useDialogs.getState().open).toBe('shortcuts');
  goBack();
  expect(useDialogs.getState().open).toBeNull();
});
