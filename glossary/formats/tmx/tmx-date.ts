import type { Timestamp } from '#glossary/model/ids.ts';

/** "2024-05-01T09:30:00.000Z" as TMX writes dates: "20240501T093000Z" (TMX 1.4b, "Date format"). */
export function tmxDate(timestamp: Timestamp): string {
  return `${timestamp.slice(0, 19).replace(/[-:]/g, '')}Z`;
}
