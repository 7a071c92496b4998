/** Bytes set down one after another, in a room that grows and is used again. */
export class ByteWriter {
  #room = new Uint8Array(ROOM);
  /** Where what was not taken yet begins and ends. */
  #start = 0;
  #end = 0;

  bytes(piece: Uint8Array): void {
    const { length } = piece;
    this.#grow(length);
    const room = this.#room;
    const end = this.#end;
    if (length > SHORT) room.set(piece, end);
    else for (let at = 0; at < length; at++) room[end + at] = piece[at]!;
    this.#end = end + length;
  }

  /** A whole number from 0 on, in digits. */
  number(value: number): void {
    this.#grow(DIGITS);
    let first = 10;
    let count = 1;
    while (value >= first) {
      first *= 10;
      count++;
    }
    this.#end += count;
    let rest = value;
    for (let at = this.#end - 1; count > 0; at--, count--) {
      this.#room[at] = ZERO + (rest % 10);
      rest = Math.floor(rest / 10);
    }
  }

  /** A text as UTF-8; half of a surrogate pair becomes U+FFFD. */
  text(text: string): void {
    const { length } = text;
    if (length > SHORT_TEXT) {
      this.bytes(Buffer.from(text));
      return;
    }
    this.#grow(length * MOST_BYTES);
    const room = this.#room;
    let end = this.#end;
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code < 0x80) room[end++] = code;
      else if (code < 0x800) {
        room[end++] = 0xc0 | (code >> 6);
        room[end++] = 0x80 | (code & 0x3f);
      } else {
        this.bytes(Buffer.from(text));
        return;
      }
    }
    this.#end = end;
  }

  /** What was written since the last call. It stands until `clear`. */
  taken(): Uint8Array {
    const piece = this.#room.subarray(this.#start, this.#end);
    this.#start = this.#end;
    return piece;
  }

  /** Begins anew in the room of all that was taken. */
  clear(): void {
    this.#start = 0;
    this.#end = 0;
  }

  #grow(length: number): void {
    if (this.#end + length <= this.#room.length) return;
    const unfinished = this.#room.subarray(this.#start, this.#end);
    this.#room = new Uint8Array(Math.max(ROOM, 2 * (unfinished.length + length)));
    this.#room.set(unfinished);
    this.#start = 0;
    this.#end = unfinished.length;
  }
}

/** Bytes of a new room. */
const ROOM = 1 << 16;
/** Up to so many bytes are copied one by one, which costs less than a call. */
const SHORT = 24;
/** Up to so many units are written one by one, for the same reason. */
const SHORT_TEXT = 256;
/** Of UTF-8 for a UTF-16 unit. */
const MOST_BYTES = 3;
/** Of a whole number that can be kept exactly. */
const DIGITS = 16;
const ZERO = 0x30;
