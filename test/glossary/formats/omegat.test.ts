import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatById } from '#glossary/formats/registry.ts';
import { tmxOfUnits } from '#glossary/formats/tmx/write-units.ts';
import { type CodedText, plain } from '#glossary/model/coded-text.ts';
import { NO_PROVENANCE } from '#glossary/model/unit.ts';
import { testFolder } from '../../support/open-engine.ts';
import { hasOmegat, runOmegat } from '../../support/outside-readers.ts';
import { unitsOf } from './fixture-files.ts';
import { parallelDocument, segment, writtenFile } from './sample-document.ts';

/** The words with the first of them in bold and a line break at the end of it. */
function marked(text: string): CodedText {
  const end = text.indexOf(' ');
  return {
    text,
    codes: [
      { offset: 0, id: 1, kind: 'open', type: 'bold', pair: 1, data: '<b>' },
      { offset: end, id: 2, kind: 'close', type: 'bold', pair: 1, data: '</b>' },
      { offset: end, id: 3, kind: 'standalone', type: 'break', pair: 3, data: '<br/>' },
    ],
  };
}

const ARTICLE = parallelDocument([
  segment(1, 'Ол <келді> & отырды.', 'He <came> & sat down.', {
    note: 'Қараңыз: 2-бет.\nТағы бір ескертпе.',
  }),
  segment(2, '', '', { state: 'confirmed', source: marked('Қар жауды.'), target: marked('It snowed.') }),
  segment(3, 'Жол жөнделді.', 'The road was repaired.'),
  segment(4, '', '', {
    state: 'confirmed',
    source: marked('Мектеп ашылды.'),
    target: marked('School opened.'),
  }),
  segment(5, 'Аударылмаған сөйлем.', ''),
]);

/** A memory as `qostil memory export` writes it. */
function memory(level: 1 | 2, source: CodedText, target: CodedText): string {
  const unit = {
    id: 1,
    source,
    target,
    state: 'reviewed',
    origin: 'typed',
    createdAt: '2024-05-01T09:30:00.000Z',
    createdBy: 'Әсел',
    changedAt: '2024-05-02T09:30:00.000Z',
    changedBy: 'Әсел',
    note: 'а note',
    provenance: { ...NO_PROVENANCE, title: 'Көпір' },
    properties: {},
  } as const;
  const options = { level, sourceLanguage: 'kk', targetLanguage: 'en-GB' } as const;
  return [...tmxOfUnits([unit], options, '2026-01-01T00:00:00.000Z')].join('');
}

const PROJECT = `<?xml version="1.0" encoding="UTF-8"?>
<omegat><project version="1.0">
${['source_dir', 'target_dir', 'tm_dir', 'glossary_dir', 'glossary_file', 'dictionary_dir'].map((name) => `<${name}>__DEFAULT__</${name}>`).join('')}
<source_lang>kk</source_lang><target_lang>en-GB</target_lang><sentence_seg>false</sentence_seg>
</project></omegat>`;

/** Codes of other programs' memories are shown, and as OmegaT's own are, only where the translator asked for it. */
const PREFERENCES = `<?xml version="1.0" encoding="UTF-8"?>
<omegat><preference version="1.0">
<ext_tmx_show_level2>true</ext_tmx_show_level2>
<ext_tmx_use_slash>true</ext_tmx_use_slash>
</preference></omegat>`;

/** Has OmegaT write down each segment it read, its comment and the English that its memories gave it. */
const SAYS = `if (eventType.toString() == 'LOAD') {
  def read = project.allEntries.collect { [it.srcText, it.comment, project.getTranslationInfo(it)?.translation] }
  new File(project.projectProperties.projectRoot, 'read.json').setText(groovy.json.JsonOutput.toJson(read), 'UTF-8')
}`;

it.skipIf(!hasOmegat())(
  'OmegaT reads the XLIFF for it and TMX of levels 1 and 2, and its translation comes back',
  { timeout: 60_000 },
  () => {
    const folder = testFolder();
    const write = (name: string, content: string | Uint8Array): void => {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), content);
    };
    for (const name of ['target', 'glossary', 'dictionary', 'omegat']) mkdirSync(join(folder, name));
    write('omegat.project', PROJECT);
    write('settings/omegat.prefs', PREFERENCES);
    write('say.groovy', SAYS);
    write('source/article.xlf', writtenFile(formatById('xliff-omegat')!, ARTICLE).bytes);
    write('source/english.xlf', writtenFile(formatById('xliff')!, ARTICLE).bytes);
    const segments = [...ARTICLE.segments];
    const two = parallelDocument(segments.slice(0, 2));
    write('tm/auto/article.tmx', writtenFile(formatById('tmx')!, two).bytes);
    write('tm/auto/level1.tmx', memory(1, plain('Жол жөнделді.'), marked('The road was repaired.')));
    write('tm/auto/level2.tmx', memory(2, segments[3]!.source, segments[3]!.target));

    runOmegat(folder, [`--config-dir=${join(folder, 'settings')}`, `--script=${join(folder, 'say.groovy')}`]);

    const read = JSON.parse(readFileSync(join(folder, 'read.json'), 'utf8'));
    const notes = 'Қараңыз: 2-бет.\nТағы бір ескертпе.';
    expect(read).toEqual([
      ['Ол <келді> & отырды.', notes, 'He <came> & sat down.'],
      ['<b0>Қар</b0><b1/> жауды.', null, '<b0>It</b0><b1/> snowed.'],
      ['Жол жөнделді.', null, 'The road was repaired.'],
      ['<b0>Мектеп</b0><b1/> ашылды.', null, '<b0>School</b0><b1/> opened.'],
      ['Аударылмаған сөйлем.', null, null],
      // In the XLIFF for every tool it works on the English, which a reviewer may correct.
      ['He <came> & sat down.', notes, null],
      ['<b0>It</b0><b1/> snowed.', null, null],
      ['The road was repaired.', null, null],
      ['<b0>School</b0><b1/> opened.', null, null],
    ]);
    const bytes = readFileSync(join(folder, 'target', 'article.xlf'));
    const back = unitsOf(formatById('xliff')!.read!({ name: 'article.xlf', bytes }));
    expect(back.map(({ source, target, state }) => [source.text, target.text, state])).toEqual(
      segments.map(({ source, target }) => [
        source.text,
        target.text,
        target.text === '' ? 'empty' : 'draft',
      ]),
    );
    expect(back[1]!.target.codes.map(({ kind, offset }) => [kind, offset])).toEqual(
      segments[1]!.target.codes.map(({ kind, offset }) => [kind, offset]),
    );
  },
);
