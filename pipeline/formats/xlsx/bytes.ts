/** A file that can be read at any place. */
export interface FileBytes {
  /** In bytes. */
  size: number;
  /** Give the bytes from a place on; fewer than asked for at the end of the file. */
  at(place: number, length: number): Buffer;
}
