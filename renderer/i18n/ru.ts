import articles from '../../main/locales/ru/articles.json';
import commands from '../../main/locales/ru/commands.json';
import common from '../../main/locales/ru/common.json';
import editor from '../../main/locales/ru/editor.json';
import errors from '../../main/locales/ru/errors.json';
import files from '../../main/locales/ru/files.json';
import guide from '../../main/locales/ru/guide.json';
import settings from '../../main/locales/ru/settings.json';
import terms from '../../main/locales/ru/terms.json';

/** Russian words of the window. */
export const words = { articles, commands, common, editor, errors, files, guide, settings, terms };
