/** Several texts in one cell: separated by " | ", with `|` and `\` of the texts behind a `\`. */
export function joinList(items: readonly string[], separator = '|'): string {
  return items
    .map((item) => item.replaceAll('\\', '\\\\').replaceAll(separator, `\\${separator}`))
    .join(` ${separator} `);
}

/** The texts of a cell, trimmed, without empty ones unless `keepsEmpty`. */
export function splitList(cell: string, separator = '|', keepsEmpty = false): readonly string[] {
  const items: string[] = [''];
  for (let at = 0; at < cell.length; at += 1) {
    const character = cell[at]!;
    const next = cell[at + 1];
    if (character === '\\' && (next === '\\' || next === separator)) {
      items[items.length - 1] += next;
      at += 1;
    } else if (character === separator) items.push('');
    else items[items.length - 1] += character;
  }
  const trimmed = items.map((item) => item.trim());
  return keepsEmpty ? trimmed : trimmed.filter((item) => item !== '');
}
