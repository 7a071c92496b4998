/** Prints how fast names and numbers are found and names romanized on one core: node test/bench/names.bench.ts [FILE]. */
import { readFileSync } from 'node:fs';
import { findEnglishNumbers } from '#glossary/english/numbers/find-english-numbers.ts';
import { createNameFinder } from '#glossary/kazakh/names/find-names.ts';
import { findNumbers } from '#glossary/kazakh/numbers/find-numbers.ts';
import { letterPlausibility } from '#glossary/kazakh/romanization/plausibility.ts';
import { createRomanizer } from '#glossary/kazakh/romanization/romanizer.ts';
import { readNames } from '#glossary/library/seed/read-names.ts';

const PARAGRAPHS = [
  'Кеше Тараз қаласында Ерлан Сейітов пен адвокат Гүлнар Әшімованың кездесуі өтті. Сейітовтің айтуынша, Жамбыл облысында 2021 жылы 25 мың адам тұрған.',
  'Ауыл шаруашылығы министрлігінің дерегінше, шығын 4,5 млрд теңгеге жетті. «Жетісу» телеарнасы бұл туралы 14 наурызда хабарлады.',
  'АҚШ-тағы университетте оқыған Болат Омаров 23 жаста. Ол үштен бірін ғана алды, қалғаны Қарағандыдағы қорда.',
];
const file = process.argv[2];
const paragraphs =
  file === undefined
    ? Array.from({ length: 6000 }, (_, nth) => PARAGRAPHS[nth % PARAGRAPHS.length]!)
    : readFileSync(file, 'utf8').split('\n');
const megabytes = Buffer.byteLength(paragraphs.join('\n')) / 1e6;

const start = performance.now();
const data = readNames('glossary/seed');
const read = performance.now();
const finder = createNameFinder(data);
const romanizer = createRomanizer(data);
console.log(
  `lists read in ${(read - start).toFixed(0)} ms, prepared in ${(performance.now() - read).toFixed(0)} ms`,
);

for (const [name, job] of Object.entries({ names: finder.find, findNumbers, findEnglishNumbers })) {
  const best = bestOfFive(() => paragraphs.forEach((paragraph) => void job(paragraph)));
  console.log(`${name.padEnd(20)}${((megabytes / best) * 1000).toFixed(1).padStart(8)} MB/s`);
}
const given = data.givenNames.rows().map(({ name }) => name);
const romanized = bestOfFive(() => given.forEach((name) => void romanizer.romanize(name, 'given')));
const matched = bestOfFive(() => given.forEach((name) => void letterPlausibility(name, 'Nursultan')));
console.log(`romanize            ${(given.length / romanized).toFixed(0).padStart(8)} names/ms`);
console.log(`letterPlausibility  ${(given.length / matched).toFixed(0).padStart(8)} names/ms`);

function bestOfFive(job: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round += 1) {
    const begin = performance.now();
    job();
    best = Math.min(best, performance.now() - begin);
  }
  return best;
}
