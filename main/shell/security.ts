import { app, type Session, session, type WebContents } from 'electron';
import { isOwnAddress } from './app-address.ts';

/** Must run before the app is ready: switches off what Chromium does on the network by itself. */
export function silenceChromium(): void {
  const { commandLine } = app;
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-client-side-phishing-detection',
    'disable-default-apps',
    'disable-sync',
    'no-pings',
    // Looking for a proxy would itself ask the network.
    'no-proxy-server',
  ]) {
    commandLine.appendSwitch(name);
  }
  // Names are never looked up, whatever else might try.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch(
    'disable-features',
    'SpareRendererForSitePerProcess,MediaRouter,OptimizationHints,Translate',
  );
}

/** Locks the window's session and every page: own files only, no permissions, no navigation, no second window. */
export function lockDown(): void {
  lockSession(session.defaultSession);
  app.on('web-contents-created', (_event, contents) => lockPage(contents));
}

function lockSession(own: Session): void {
  own.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isOwnAddress(details.url) }));
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.setSpellCheckerEnabled(false);
}

function lockPage(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
