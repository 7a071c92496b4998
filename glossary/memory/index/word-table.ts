/** Remembers a value for each word of running text, looked up in place, without cutting the word out of its text. */
export interface WordTable<Value> {
  /** The value of the word `text.slice(start, end)`, made when it is met first. */
  at(text: string, start: number, end: number): Value;
}

/** Words remembered; all are forgotten when there are more. A quarter of the slots, so that few collide. */
const MOST = 1 << 17;
const SLOTS = MOST * 4;

/**
 * A table whose values `make` gives; `onForget` hears when all are forgotten. Open addressing over FNV-1a of the UTF-16
 * units (own knowledge).
 */
export function createWordTable<Value>(
  make: (word: string) => Value,
  onForget: () => void = () => undefined,
): WordTable<Value> {
  const slots = new Int32Array(SLOTS);
  // Slot 0 means empty, so the lists begin at 1.
  let words: string[] = [''];
  let values: (Value | undefined)[] = [undefined];

  return {
    at(text, start, end) {
      let hash = 0x811c9dc5;
      for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
      for (let index = slots[slot]!; index !== 0; index = slots[slot]!) {
        const word = words[index]!;
        if (word.length === end - start && standsAt(word, text, start)) return values[index] as Value;
        slot = (slot + 1) & (SLOTS - 1);
      }
      if (words.length > MOST) {
        slots.fill(0);
        words = [''];
        values = [undefined];
        onForget();
        return this.at(text, start, end);
      }
      const word = copyOf(text, start, end);
      slots[slot] = words.length;
      words.push(word);
      const value = make(word);
      values.push(value);
      return value;
    },
  };
}

/** As startsWith, without a call for each word. */
function standsAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** A word cut out for good: a slice alone keeps the whole text in memory that it is of, which may be a piece of a file. */
function copyOf(text: string, start: number, end: number): string {
  return `${text.slice(start, end)} `.slice(0, -1);
}
