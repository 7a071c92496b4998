// The bridge of `#contract/bridge.ts`, and nothing else, as `window.qostil`.
import * as electron from 'electron';
import type { Bridge, CommandState, EngineState, Preferences, Unsubscribe } from '#contract/bridge.ts';
import { CHANNELS, START_ARGUMENT } from '#contract/channels.ts';
import type { WireMessage } from '#contract/wire.ts';

const { contextBridge, ipcRenderer } = electron;

const startArgument = process.argv.find((argument) => argument.startsWith(START_ARGUMENT)) ?? '';
const start = JSON.parse(startArgument.slice(START_ARGUMENT.length)) as {
  readonly preferences: Preferences;
  readonly appVersion: string;
};

/** A set of listeners with a subscription to take back. */
function subscribers<Value>() {
  const listeners = new Set<(value: Value) => void>();
  return {
    add(listener: (value: Value) => void): Unsubscribe {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell(value: Value): void {
      for (const listener of listeners) listener(value);
    },
  };
}

/** What the shell tells on a channel, as a subscription. What comes before anyone listens waits for the first listener. */
function subscriptionTo<Value>(channel: string): (listener: (value: Value) => void) => Unsubscribe {
  const listeners = subscribers<Value>();
  let waiting: Value[] | undefined = [];
  ipcRenderer.on(channel, (_event, value: Value) => (waiting ? waiting.push(value) : listeners.tell(value)));
  return (listener) => {
    for (const value of waiting ?? []) listener(value);
    waiting = undefined;
    return listeners.add(listener);
  };
}

let port: MessagePort | undefined;
let engineState: EngineState = 'away';
const messages = subscribers<WireMessage>();
const engineStates = subscribers<EngineState>();

function changeEngineState(state: EngineState): void {
  engineState = state;
  engineStates.tell(state);
}

ipcRenderer.on(CHANNELS.enginePort, (event) => {
  port?.close();
  port = event.ports[0];
  if (!port) return;
  port.onmessage = ({ data }: MessageEvent<WireMessage>) => messages.tell(data);
  changeEngineState('ready');
});
ipcRenderer.on(CHANNELS.engineAway, () => {
  port?.close();
  port = undefined;
  changeEngineState('away');
});

const closingListeners = new Set<() => Promise<void>>();
ipcRenderer.on(CHANNELS.closing, async () => {
  await Promise.allSettled([...closingListeners].map((listener) => listener()));
  ipcRenderer.send(CHANNELS.closed);
});

const bridge: Bridge = {
  platform: process.platform as Bridge['platform'],
  appVersion: start.appVersion,
  initialPreferences: start.preferences,

  post: (message) => port?.postMessage(message),
  onMessage: messages.add,
  onEngineState(listener) {
    listener(engineState);
    return engineStates.add(listener);
  },

  changePreferences: (change) => ipcRenderer.invoke(CHANNELS.changePreferences, change),
  onPreferences: subscriptionTo(CHANNELS.preferences),
  onCommand: subscriptionTo(CHANNELS.command),
  showCommands: (states: readonly CommandState[]) => ipcRenderer.send(CHANNELS.showCommands, states),
  onOpenArticle: subscriptionTo(CHANNELS.openArticle),
  showRecentArticles: (articles) => ipcRenderer.send(CHANNELS.showRecentArticles, articles),
  onOpenFiles: subscriptionTo(CHANNELS.openFiles),
  onClosing(listener) {
    closingListeners.add(listener);
    return () => void closingListeners.delete(listener);
  },

  chooseFiles: (options) => ipcRenderer.invoke(CHANNELS.chooseFiles, options),
  chooseFolder: (options) => ipcRenderer.invoke(CHANNELS.chooseFolder, options),
  chooseLibrary: (options) => ipcRenderer.invoke(CHANNELS.chooseLibrary, options),
  documentsFolder: () => ipcRenderer.invoke(CHANNELS.documentsFolder),
  printFolder: () => ipcRenderer.invoke(CHANNELS.printFolder),
  printPdf: (order) => ipcRenderer.invoke(CHANNELS.printPdf, order),
  reveal: (path) => ipcRenderer.invoke(CHANNELS.reveal, path),
  openExternal: (url) => ipcRenderer.invoke(CHANNELS.openExternal, url),
  pathOfFile: (file) => pathOfFile(file),
  copy: (content) => ipcRenderer.invoke(CHANNELS.copy, content),
  paste: () => ipcRenderer.invoke(CHANNELS.paste),
};

/** Electron 29 brought `webUtils`; before, a file carried its path itself. */
function pathOfFile(file: File): string {
  const { webUtils } = electron as { readonly webUtils?: { getPathForFile(file: File): string } };
  return webUtils ? webUtils.getPathForFile(file) : ((file as File & { readonly path?: string }).path ?? '');
}

contextBridge.exposeInMainWorld('qostil', bridge);

// The page's scripts have run by then: its listeners are there for the port and for what waits to be opened.
window.addEventListener('load', () => ipcRenderer.send(CHANNELS.ready));
