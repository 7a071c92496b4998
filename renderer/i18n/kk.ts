import align from '../../main/locales/kk/align.json';
import articles from '../../main/locales/kk/articles.json';
import checks from '../../main/locales/kk/checks.json';
import commands from '../../main/locales/kk/commands.json';
import common from '../../main/locales/kk/common.json';
import consistency from '../../main/locales/kk/consistency.json';
import corpus from '../../main/locales/kk/corpus.json';
import drafts from '../../main/locales/kk/drafts.json';
import editor from '../../main/locales/kk/editor.json';
import errors from '../../main/locales/kk/errors.json';
import exchange from '../../main/locales/kk/exchange.json';
import files from '../../main/locales/kk/files.json';
import guide from '../../main/locales/kk/guide.json';
import harvest from '../../main/locales/kk/harvest.json';
import memories from '../../main/locales/kk/memories.json';
import memory from '../../main/locales/kk/memory.json';
import rename from '../../main/locales/kk/rename.json';
import review from '../../main/locales/kk/review.json';
import reviewed from '../../main/locales/kk/reviewed.json';
import settings from '../../main/locales/kk/settings.json';
import starter from '../../main/locales/kk/starter.json';
import terms from '../../main/locales/kk/terms.json';
import units from '../../main/locales/kk/units.json';

/** Kazakh words of the window. */
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
