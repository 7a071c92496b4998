import align from '../../main/locales/ru/align.json';
import articles from '../../main/locales/ru/articles.json';
import checks from '../../main/locales/ru/checks.json';
import commands from '../../main/locales/ru/commands.json';
import common from '../../main/locales/ru/common.json';
import consistency from '../../main/locales/ru/consistency.json';
import corpus from '../../main/locales/ru/corpus.json';
import drafts from '../../main/locales/ru/drafts.json';
import editor from '../../main/locales/ru/editor.json';
import errors from '../../main/locales/ru/errors.json';
import exchange from '../../main/locales/ru/exchange.json';
import files from '../../main/locales/ru/files.json';
import guide from '../../main/locales/ru/guide.json';
import harvest from '../../main/locales/ru/harvest.json';
import memories from '../../main/locales/ru/memories.json';
import memory from '../../main/locales/ru/memory.json';
import rename from '../../main/locales/ru/rename.json';
import review from '../../main/locales/ru/review.json';
import reviewed from '../../main/locales/ru/reviewed.json';
import settings from '../../main/locales/ru/settings.json';
import starter from '../../main/locales/ru/starter.json';
import terms from '../../main/locales/ru/terms.json';
import units from '../../main/locales/ru/units.json';

/** Russian words of the window. */
export const words = {
  articles,
  checks,
  commands,
  common,
  corpus,
  drafts,
  editor,
  errors,
  files,
  guide,
  memory,
  units,
  memories,
  align,
  consistency,
  exchange,
  harvest,
  starter,
  rename,
  review,
  reviewed,
  settings,
  terms,
};
