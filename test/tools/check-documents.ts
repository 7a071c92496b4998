// `npm run check:documents [COUNT [FIRST SEED]]`: reads mutated documents of every format; 20,000 unless told.
import { checkMutations } from '../glossary/formats/mutate-documents.ts';

const count = Number(process.argv[2] ?? 20_000);
const first = Number(process.argv[3] ?? 1);
const { read, refused, slowest, crashes } = checkMutations(first, count);
for (const { seed, name, error } of crashes.slice(0, 20)) console.log(`seed ${seed}, ${name}: ${error}`);
console.log(
  `${count} mutated documents: ${read} read, ${refused} refused, ${crashes.length} crashes, slowest ${Math.round(slowest)} ms`,
);
process.exitCode = crashes.length === 0 && slowest < 5000 ? 0 : 1;
