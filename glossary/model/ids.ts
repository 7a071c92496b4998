/** Row ids of the library, branded so that one cannot be passed for another. All are positive integers. */
declare const brand: unique symbol;

type Id<Name extends string> = number & { readonly [brand]: Name };

export type ArticleId = Id<'article'>;
export type ParagraphId = Id<'paragraph'>;
export type SegmentId = Id<'segment'>;
export type EntryId = Id<'entry'>;
export type MemoryId = Id<'memory'>;
export type UnitId = Id<'unit'>;

/**
 * Id of one write, made by whoever asks for it (the window, the command line). Sending the same id again is answered
 * with the stored result of the first time, so a write may be repeated after a crash.
 */
export type OperationId = string & { readonly [brand]: 'operation' };

/** Moment of time as an ISO 8601 string in UTC with milliseconds: "2024-05-01T09:30:00.000Z". */
export type Timestamp = string;

/** Calendar date "YYYY-MM-DD", or '' when unknown. */
export type CalendarDate = string;
