export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** Declared size after unpacking, in bytes. */
  readonly unpackedBytes: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endBytes = 22;
const longestComment = 65_535;

/**
 * The table of contents of a ZIP file (APPNOTE.TXT 4.3.12, 4.3.16), without unpacking anything.
 * `null` where the bytes are no complete ZIP file.
 */
export const zipEntries = (bytes: Uint8Array): readonly ZipEntry[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - endBytes;
  const earliest = Math.max(0, end - longestComment);
  while (end >= earliest && view.getUint32(end, true) !== endSignature) end -= 1;
  if (end < earliest) return null;
  const count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (position + 46 > bytes.length || view.getUint32(position, true) !== entrySignature) return null;
    const nameLength = view.getUint16(position + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(position + 46, position + 46 + nameLength)),
      isEncrypted: (view.getUint16(position + 8, true) & 1) === 1,
      unpackedBytes: view.getUint32(position + 24, true),
    });
    position += 46 + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return entries;
};
