/** The first bytes of a file, at least as many as asked for where it has them: its chunks may be of any size. */
export function headOf(chunks: Iterable<Uint8Array>, length: number): Uint8Array {
  let head: Uint8Array = new Uint8Array();
  for (const chunk of chunks) {
    const longer = new Uint8Array(head.length + chunk.length);
    longer.set(head);
    longer.set(chunk, head.length);
    head = longer;
    if (head.length >= length) break;
  }
  return head;
}
