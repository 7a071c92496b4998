import path from 'node:path';
import { protocol } from 'electron';
import { fileOfAddress } from './app-address.ts';

/** Inline styles are Mantine's; scripts, fonts and pictures are the app's own files. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** ERR_FILE_NOT_FOUND of Chromium's net_error_list.h. */
const FILE_NOT_FOUND = -6;

/** Must run before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'qostil',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/**
 * Serves the files of a folder, and nothing else, as `qostil://app/…`. By the older of Electron's two ways: Chromium reads
 * the file itself, while `protocol.handle` first loads Node's whole `fetch`, a quarter of the shell's work at a start.
 */
export function serveApp(folder: string): void {
  protocol.registerFileProtocol('qostil', ({ url }, answer) => {
    const file = fileOfAddress(url, folder);
    const type = file && TYPES[path.extname(file)];
    if (!file || !type) {
      answer({ error: FILE_NOT_FOUND });
      return;
    }
    answer({
      path: file,
      headers: {
        'Content-Type': type,
        'Content-Security-Policy': CONTENT_SECURITY_POLICY,
        'X-Content-Type-Options': 'nosniff',
      },
    });
  });
}
