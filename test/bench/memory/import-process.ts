// `node import-process.ts FILE.tmx LIBRARY`: imports in a process of its own and prints what it cost, as JSON.
import { anEngine, aWrite } from './an-engine.ts';

const [file = '', library = ''] = process.argv.slice(2);
const engine = await anEngine(library);
const start = performance.now();
const before = process.cpuUsage();
const into = { newMemory: 'bench' };
await engine.services.memory.import({ ...aWrite(), jobId: 'import', path: file, into });
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    wallSeconds: (performance.now() - start) / 1000,
    cpuSeconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
await engine.close();
