/** The CRC-32 of each byte (ISO 3309), and of each byte with one, two and three zeros after it: four bytes are taken at once. */
const TABLES = tables();

/** Go on with the CRC-32 of a text of bytes, piece by piece; 0 at the beginning. */
export function crc32(bytes: Uint8Array, before: number): number {
  const [one, two, three, four] = TABLES;
  let sum = ~before;
  let at = 0;
  for (const last = bytes.length - 3; at < last; at += 4) {
    sum ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    sum =
      (four[sum & 0xff] as number) ^
      (three[(sum >>> 8) & 0xff] as number) ^
      (two[(sum >>> 16) & 0xff] as number) ^
      (one[sum >>> 24] as number);
  }
  for (; at < bytes.length; at++) sum = (one[(sum ^ (bytes[at] as number)) & 0xff] as number) ^ (sum >>> 8);
  return ~sum >>> 0;
}

function tables(): [Int32Array, Int32Array, Int32Array, Int32Array] {
  const one = Int32Array.from({ length: 256 }, (_, byte) => {
    let sum = byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    return sum;
  });
  const next = (table: Int32Array): Int32Array => table.map((sum) => (one[sum & 0xff] as number) ^ (sum >>> 8));
  const two = next(one);
  const three = next(two);
  return [one, two, three, next(three)];
}
