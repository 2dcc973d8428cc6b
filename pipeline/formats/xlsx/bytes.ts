/** A file that can be read at any place. */
export interface FileBytes {
  /** In bytes. */
  size: number;
  /** Give the bytes from a place on; fewer than asked for at the end of the file. */
  at(place: number, length: number): Uint8Array;
}

/** A little-endian number of two bytes. */
export function uint16(bytes: Uint8Array, at: number): number {
  return viewOf(bytes).getUint16(at, true);
}

/** A little-endian number of four bytes. */
export function uint32(bytes: Uint8Array, at: number): number {
  return viewOf(bytes).getUint32(at, true);
}

/** A little-endian number of eight bytes, as near as a double comes to it. */
export function uint64(bytes: Uint8Array, at: number): number {
  return Number(viewOf(bytes).getBigUint64(at, true));
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** Where one sequence of bytes stands in another; -1 where it does not. */
export function indexOfBytes(bytes: Uint8Array, sought: Uint8Array): number {
  const last = bytes.length - sought.length;
  for (let at = 0; at <= last; at++) if (sought.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}

/** Whether bytes begin with others. */
export function startsWith(bytes: Uint8Array, head: Uint8Array): boolean {
  return bytes.length >= head.length && head.every((byte, index) => bytes[index] === byte);
}
