import align from '../../main/locales/en/align.json';
import articles from '../../main/locales/en/articles.json';
import checks from '../../main/locales/en/checks.json';
import commands from '../../main/locales/en/commands.json';
import common from '../../main/locales/en/common.json';
import consistency from '../../main/locales/en/consistency.json';
import corpus from '../../main/locales/en/corpus.json';
import drafts from '../../main/locales/en/drafts.json';
import editor from '../../main/locales/en/editor.json';
import errors from '../../main/locales/en/errors.json';
import exchange from '../../main/locales/en/exchange.json';
import files from '../../main/locales/en/files.json';
import guide from '../../main/locales/en/guide.json';
import harvest from '../../main/locales/en/harvest.json';
import memories from '../../main/locales/en/memories.json';
import memory from '../../main/locales/en/memory.json';
import rename from '../../main/locales/en/rename.json';
import review from '../../main/locales/en/review.json';
import reviewed from '../../main/locales/en/reviewed.json';
import settings from '../../main/locales/en/settings.json';
import starter from '../../main/locales/en/starter.json';
import terms from '../../main/locales/en/terms.json';
import units from '../../main/locales/en/units.json';

/** English words of the window, one namespace a room. English is the pattern the other languages are checked against. */
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
