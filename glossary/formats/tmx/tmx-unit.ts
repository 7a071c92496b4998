import type { CodedText } from '#glossary/model/coded-text.ts';

/** What the header of a file says; '' where it says nothing. */
export interface TmxHeader {
  readonly version: string;
  readonly creationTool: string;
  readonly sourceLanguage: string;
}

/** One language version of a `<tu>`. */
export interface TmxVariant {
  readonly language: string;
  readonly content: CodedText;
  readonly attributes: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
}

/** A `<tu>` as written. */
export interface TmxElement {
  readonly attributes: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
  readonly variants: readonly TmxVariant[];
}
