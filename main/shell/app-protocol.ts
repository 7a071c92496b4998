import { readFile } from 'node:fs/promises';
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

/** Must run before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'qostil',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the files of a folder, and nothing else, as `qostil://app/…`. */
export function serveApp(folder: string): void {
  protocol.handle('qostil', async (request) => {
    const file = fileOfAddress(request.url, folder);
    const type = file && TYPES[path.extname(file)];
    if (!file || !type) return new Response(null, { status: 404 });
    try {
      const headers = {
        'Content-Type': type,
        'Content-Security-Policy': CONTENT_SECURITY_POLICY,
        'X-Content-Type-Options': 'nosniff',
      };
      return new Response(await readFile(file), { headers });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}
