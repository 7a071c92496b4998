/** A sentence with its params in the places `{{name}}`; a place without one stays empty. For words outside the window. */
export function fillSentence(template: string, params: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_hole, name: string) => String(params[name] ?? ''));
}
