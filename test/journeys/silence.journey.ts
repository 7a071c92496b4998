import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { buildSmallEngine } from '../support/build-small-engine.ts';
import { launchApp } from '../support/launch-app.ts';
import { callsToTheNetwork } from '../support/network-trace.ts';
import { callFromPage, waitForEngine } from '../support/wire-in-page.ts';

test('start, work and quit send nothing over the network', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'qostil-silence-'));
  const networkTrace = path.join(folder, 'trace');
  const { page, close } = await launchApp(inject('equipment'), {
    engine: await buildSmallEngine(),
    networkTrace,
  });
  await waitForEngine(page);
  await callFromPage(page, 'echo', 'work');
  await page.evaluate(() => fetch('https://example.com/').catch(() => undefined));
  // Chromium's own services wake up in the first seconds.
  await page.waitForTimeout(6_000);
  await close();
  expect(statSync(networkTrace).size).toBeGreaterThan(0);
  expect(callsToTheNetwork(networkTrace)).toEqual([]);
  rmSync(folder, { recursive: true });
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
