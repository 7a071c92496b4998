/** Remembers a value for each word of running text, looked up in place, without cutting the word out of its text. */
export interface WordTable {
  /** The value of the word `text.slice(start, end)`, made when it is met first. */
  at(text: string, start: number, end: number): string;
}

/** Words remembered; all are forgotten when there are more. A quarter of the slots, so that few collide. */
const MOST = 1 << 17;
const SLOTS = MOST * 4;

/** A table whose values `make` gives. Open addressing over FNV-1a of the UTF-16 units (own knowledge). */
export function createWordTable(make: (word: string) => string): WordTable {
  const slots = new Int32Array(SLOTS);
  let words: string[] = [''];
  let values: string[] = [''];

  return {
    at(text, start, end) {
      let hash = 0x811c9dc5;
      for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
      for (let index = slots[slot]!; index !== 0; index = slots[slot]!) {
        const word = words[index]!;
        if (word.length === end - start && text.startsWith(word, start)) return values[index]!;
        slot = (slot + 1) & (SLOTS - 1);
      }
      if (words.length > MOST) {
        slots.fill(0);
        words = [''];
        values = [''];
        return this.at(text, start, end);
      }
      const word = text.slice(start, end);
      slots[slot] = words.length;
      words.push(word);
      return values[values.push(make(word)) - 1]!;
    },
  };
}
