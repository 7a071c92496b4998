import { align } from './align.ts';
import { articles } from './articles.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { convert } from './convert.ts';
import { corpusExport } from './corpus/export.ts';
import { draft } from './draft.ts';
import { exportArticle } from './export.ts';
import { importFiles } from './import.ts';
import { memoryDedupe } from './memory/dedupe.ts';
import { memoryExport } from './memory/export.ts';
import { memoryImport } from './memory/import.ts';
import { memoryMatch } from './memory/match.ts';
import { memoryConcordance, memorySearch } from './memory/search.ts';
import { memoryStats } from './memory/stats.ts';
import { resegment } from './resegment.ts';
import { review } from './review.ts';
import { show } from './show.ts';
import { termsAdd } from './terms/add.ts';
import { termsDelete } from './terms/delete.ts';
import { termsExport } from './terms/export.ts';
import { termsFind } from './terms/find.ts';
import { termsHarvest } from './terms/harvest.ts';
import { termsImport } from './terms/import.ts';
import { termsList } from './terms/list.ts';
import { termsRename } from './terms/rename.ts';
import { termsSearch } from './terms/search.ts';
import { translate } from './translate.ts';

/** The commands of `qostil` that work with a library, in the order `--help` lists them. */
export const COMMANDS: readonly Command[] = Object.freeze([
  importFiles,
  articles,
  show,
  draft,
  resegment,
  check,
  exportArticle,
  convert,
  review,
  corpusExport,
  translate,
  termsAdd,
  termsList,
  termsSearch,
  termsDelete,
  termsHarvest,
  termsRename,
  termsImport,
  termsExport,
  termsFind,
  align,
  memoryImport,
  memoryExport,
  memoryMatch,
  memorySearch,
  memoryConcordance,
  memoryStats,
  memoryDedupe,
]);
