import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { callsToTheNetwork } from '../support/network-trace.ts';
import { openSample, openWorkbench, pressExport, saved } from '../support/workbench.ts';

test('a whole stretch of work sends nothing over the network', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'qostil-silence-'));
  const networkTrace = path.join(folder, 'trace');
  const bench = await openWorkbench(inject('equipment'), { networkTrace });
  const { page } = bench;
  await openSample(page);
  await page.keyboard.type('New city library opens in Kokshetau');
  await page.keyboard.press('Control+Enter');
  await saved(page);
  await page.evaluate((exportFolder) => window.qostil.changePreferences({ exportFolder }), folder);
  await page.keyboard.press('Control+KeyE');
  await pressExport(page);
  await expect.poll(() => readdirSync(folder).filter((name) => name.endsWith('.tmx'))).toHaveLength(1);
  await page.evaluate(() => fetch('https://example.com/').catch(() => undefined));
  // Chromium's own services wake up in the first seconds.
  await page.waitForTimeout(6_000);
  await bench.close();
  expect(statSync(networkTrace).size).toBeGreaterThan(0);
  expect(callsToTheNetwork(networkTrace)).toEqual([]);
  rmSync(folder, { recursive: true });
  rmSync(bench.userData, { recursive: true });
});

test('the trace would show a connection and a look-up of a name', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'qostil-silence-'));
  const trace = path.join(folder, 'trace');
  writeFileSync(
    trace,
    [
      '12 connect(5, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X0"}, 110) = 0',
      '12 connect(6, {sa_family=AF_INET, sin_port=htons(9222), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
      '13 connect(7, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.1")}, 16) = 0',
      '13 sendto(8, "x", 1, 0, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr)}, 28) = 1',
    ].join('\n'),
  );
  expect(callsToTheNetwork(trace).map(({ address }) => address)).toEqual(['192.0.2.1', '2001:db8::1']);
  rmSync(folder, { recursive: true });
});
