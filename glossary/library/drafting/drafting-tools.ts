import type { Translator } from '#glossary/drafting/create-translator.ts';
import type { EngineTools } from '#glossary/drafting/engines/engine.ts';
import type { Library } from '../library.ts';

/** What drafting stands on besides the library. */
export interface DraftingTools {
  /** Loaded when first asked for and kept. */
  readonly translator: () => Promise<Translator>;
  /** How the engines reach the memory and the server as the library's settings have them. */
  readonly engineTools: (library: Library) => EngineTools;
}
