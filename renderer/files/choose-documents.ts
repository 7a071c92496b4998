import { formatsQuery } from '../state/queries.ts';
import { bridge, queries } from '../state/workbench.ts';

/** Asks for files of the formats that can be read; none when the writer thinks better of it. */
export async function chooseDocuments(): Promise<readonly string[]> {
  const formats = await queries.fetchQuery(formatsQuery);
  const extensions = formats.filter((format) => format.canImport).flatMap((format) => format.extensions);
  return bridge.chooseFiles({ extensions });
}

/** Asks for one such file; undefined when the writer thinks better of it. */
export async function choosePath(): Promise<string | undefined> {
  return (await chooseDocuments())[0];
}
