import { app, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain, shell } from 'electron';
import { z } from 'zod';
import type { Bridge, CommandState, Preferences } from '#contract/bridge.ts';
import { CHANNELS } from '#contract/channels.ts';
import { isOwnAddress } from './app-address.ts';
import { copy, paste } from './clipboard.ts';
import type { PagePrinter } from './page-printer.ts';

/** What the shell does for the window; inputs are checked before they get here. */
export interface BridgeActions
  extends Pick<Bridge, 'chooseFiles' | 'chooseFolder' | 'chooseLibrary' | 'openExternal'>,
    PagePrinter {
  /** The window listens: it can be handed the engine's port and what waits for it. */
  ready(): void;
  /** The window has saved what it had and may be closed. */
  closed(): void;
  changePreferences(change: unknown): Preferences;
  showCommands(states: readonly CommandState[]): void;
  showRecentArticles(articles: readonly { readonly id: number; readonly title: string }[]): void;
}

const nothing = z.undefined();
const path = z.string().min(1).max(32_768);
const commands = z
  .array(z.object({ id: z.string().max(80), isEnabled: z.boolean(), isChecked: z.boolean() }))
  .max(500);
const articles = z.array(z.object({ id: z.int(), title: z.string() })).max(50);

/** Answers the preload's calls. A call from a page that is not the app's own, or with input that does not fit, throws. */
export function handleBridge(actions: BridgeActions): void {
  tell(CHANNELS.ready, nothing, () => actions.ready());
  tell(CHANNELS.closed, nothing, () => actions.closed());
  tell(CHANNELS.showCommands, commands, (states) => actions.showCommands(states));
  tell(CHANNELS.showRecentArticles, articles, (list) => actions.showRecentArticles(list));

  ask(CHANNELS.changePreferences, z.record(z.string(), z.unknown()), (change) =>
    actions.changePreferences(change),
  );
  ask(
    CHANNELS.chooseFiles,
    z.object({ extensions: z.array(z.string().max(20)).max(100) }),
    actions.chooseFiles,
  );
  ask(CHANNELS.chooseFolder, z.object({ defaultPath: z.string() }), actions.chooseFolder);
  ask(CHANNELS.chooseLibrary, z.object({ mode: z.enum(['open', 'create']) }), actions.chooseLibrary);
  ask(CHANNELS.openExternal, z.string().max(8_192), actions.openExternal);
  ask(CHANNELS.documentsFolder, nothing, () => app.getPath('documents'));
  ask(CHANNELS.printFolder, nothing, actions.printFolder);
  ask(
    CHANNELS.printPdf,
    z.object({ page: path, pdf: path, isOverwriteAllowed: z.boolean() }),
    actions.printPdf,
  );
  ask(CHANNELS.reveal, path, (file) => shell.showItemInFolder(file));
  ask(CHANNELS.copy, z.object({ text: z.string(), html: z.string().optional() }), copy);
  ask(CHANNELS.paste, nothing, paste);
}

function ask<Input>(channel: string, input: z.ZodType<Input>, answer: (value: Input) => unknown): void {
  ipcMain.handle(channel, (event, value: unknown) => {
    refuseStrangers(event);
    return answer(input.parse(value));
  });
}

function tell<Input>(channel: string, input: z.ZodType<Input>, act: (value: Input) => void): void {
  ipcMain.on(channel, (event, value: unknown) => {
    refuseStrangers(event);
    act(input.parse(value));
  });
}

function refuseStrangers(event: IpcMainEvent | IpcMainInvokeEvent): void {
  const from = event.senderFrame?.url ?? '';
  if (!isOwnAddress(from)) throw new Error(`call from a page that is not the app's: ${from}`);
}
