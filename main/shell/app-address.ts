import path from 'node:path';

/** Address of the window's page; everything the window may load lies under it. */
export const APP_ORIGIN = 'qostil://app';

/** Whether the window may load an address: the app's own files and, while developing, Chromium's inspector. */
export function isOwnAddress(address: string): boolean {
  return address === APP_ORIGIN || address.startsWith(`${APP_ORIGIN}/`) || address.startsWith('devtools://');
}

/** The file in `folder` an address of the app stands for; undefined for another host or a way out of the folder. */
export function fileOfAddress(address: string, folder: string): string | undefined {
  const url = isOwnAddress(address) ? parseAddress(address) : undefined;
  if (!url) return undefined;
  const file = path.join(folder, decodeURIComponent(url.pathname));
  return file.startsWith(folder + path.sep) ? file : undefined;
}

/** An address taken apart; undefined when it is none. (`URL.canParse` is younger than the Node of Electron 25.) */
export function parseAddress(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
