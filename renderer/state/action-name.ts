import { hasText, type TextKey, translate } from '../i18n/i18n.ts';

/** The name of a history action as a noun phrase: "split", «бөлу»; an action of a newer engine is called a change. */
export function actionName(action: string): string {
  const key = `action.${action}`;
  return translate('common', hasText('common', key) ? (key as TextKey<'common'>) : 'action.other');
}
