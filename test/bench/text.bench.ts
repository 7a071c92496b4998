/** Prints how fast the letters, tokens and sentences are on one core: node test/bench/text.bench.ts [FILE]. */
import { readFileSync } from 'node:fs';
import { detectLanguage } from '#glossary/kazakh/language/detect-language.ts';
import { fold, foldForMatch, foldForMatchWithOffsets } from '#glossary/kazakh/letters/fold.ts';
import { findHomoglyphs } from '#glossary/kazakh/letters/homoglyphs.ts';
import { segmentText } from '#glossary/kazakh/sentences/segment-text.ts';
import { splitSentences } from '#glossary/kazakh/sentences/split-sentences.ts';
import { tokenize } from '#glossary/kazakh/tokens/tokenize.ts';

/** Own news-like text with the things that cost: abbreviations, quotations, numbers, hyphen endings, a homoglyph. */
const PARAGRAPHS = [
  'Облыстық ауруханада 2021 жылы 3 мамырда 25 адам емделді. Бас дәрігер Гүлнар Әшімова: «Жағдай тұрақты. Дәрі жетеді», – деді тілшіге.',
  'Тараз қ. тұрғыны А. Б. Сейітқалиев 1985 ж. Алматыда туған. Ол АҚШ-тағы университетте оқыды, қазір «Нұр Отан»-ға мүше емес.',
  'Ұйым мәліметінше, шығын 4,5 млрд. теңгеге жеткен! Нұр-Cұлтандағы жиынға қора-қопсы, мал, егін т.б. шығынын айтқан 120 ауыл тұрғыны келді.',
  '– Пойыз қашан келеді? – деп сұрады жолаушы. Оған ешкім жауап бермеді, тек вокзал қызметкері күтіңіз деген белгі берді.',
];
const article = process.argv[2];
const paragraphs =
  article === undefined
    ? Array.from({ length: 20_000 }, (_, nth) => PARAGRAPHS[nth % PARAGRAPHS.length]!)
    : readFileSync(article, 'utf8').split('\n');
const megabytes = Buffer.byteLength(paragraphs.join('\n')) / 1e6;
const tokenCount = paragraphs.reduce((sum, paragraph) => sum + tokenize(paragraph).length, 0);

const JOBS: Readonly<Record<string, (text: string) => unknown>> = {
  fold,
  foldForMatch,
  foldForMatchWithOffsets,
  findHomoglyphs,
  tokenize,
  splitSentences,
  segmentText,
  detectLanguage,
};

console.log(`${megabytes.toFixed(1)} MB, ${tokenCount} tokens, ${paragraphs.length} paragraphs; best of 5`);
for (const [name, job] of Object.entries(JOBS)) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now();
    for (const paragraph of paragraphs) job(paragraph);
    best = Math.min(best, performance.now() - start);
  }
  const megabytesASecond = (megabytes / best) * 1000;
  const tokensASecond = tokenCount / best / 1000;
  console.log(
    `${name.padEnd(24)}${megabytesASecond.toFixed(0).padStart(6)} MB/s${tokensASecond.toFixed(1).padStart(8)} M tokens/s`,
  );
}
