export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated (APPNOTE.TXT 4.4.5). */
  readonly method: number;
  readonly packedBytes: number;
  /** Declared size after unpacking, in bytes. */
  readonly unpackedBytes: number;
  /** Where its own header starts in the file. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endBytes = 22;
const entryBytes = 46;
const longestComment = 65_535;
const in64 = { short: 0xffff, long: 0xffffffff };

/**
 * The table of contents of a ZIP file (APPNOTE.TXT 4.3.12, 4.3.16), without unpacking anything. `null` where the bytes
 * are no complete ZIP file, where readers could see other contents than the ones counted, and for ZIP64, which no file
 * of a size that is taken needs.
 */
export const zipEntries = (bytes: Uint8Array): readonly ZipEntry[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - endBytes;
  const earliest = Math.max(0, end - longestComment);
  while (end >= earliest && view.getUint32(end, true) !== endSignature) end -= 1;
  if (end < earliest) return null;
  if ([4, 6, 8, 10].some((field) => view.getUint16(end + field, true) === in64.short)) return null;
  if ([12, 16].some((field) => view.getUint32(end + field, true) === in64.long)) return null;
  const count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  // Some readers go by the marks, not by the count: both have to agree.
  while (position + entryBytes <= end && view.getUint32(position, true) === entrySignature) {
    const nameLength = view.getUint16(position + 28, true);
    entries.push({
      name: new TextDecoder().decode(
        bytes.subarray(position + entryBytes, position + entryBytes + nameLength),
      ),
      isEncrypted: (view.getUint16(position + 8, true) & 1) === 1,
      method: view.getUint16(position + 10, true),
      packedBytes: view.getUint32(position + 20, true),
      unpackedBytes: view.getUint32(position + 24, true),
      offset: view.getUint32(position + 42, true),
    });
    position +=
      entryBytes + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return entries.length === count ? entries : null;
};
