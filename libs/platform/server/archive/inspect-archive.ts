import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { type UnpackingLimits, unpacksTooLarge, type ZipEntry, zipEntries } from '@qadam/platform/domain';

const inflate = promisify(inflateRaw);
const headerBytes = 30;
const [stored, deflated] = [0, 8];

/** Whether an entry unpacks to just the size that it declares; no more than that is ever unpacked. */
const isTruthful = async (
  bytes: Uint8Array,
  { offset, method, packedBytes, unpackedBytes }: ZipEntry,
): Promise<boolean> => {
  if (offset + headerBytes > bytes.length) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + headerBytes + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedBytes > bytes.length) return false;
  if (method === stored) return packedBytes === unpackedBytes;
  if (method !== deflated) return false;
  try {
    const options = { maxOutputLength: Math.max(1, unpackedBytes) };
    return (await inflate(bytes.subarray(start, start + packedBytes), options)).length === unpackedBytes;
  } catch {
    return false;
  }
};

/**
 * To be asked before a DOCX or XLSX is given to a library that unpacks it: its table of contents must keep to the
 * limits, and its parts to the table of contents. Encrypted files are left to the reader, who has words for them.
 */
export const inspectArchive = async (
  bytes: Uint8Array,
  limits: UnpackingLimits,
): Promise<'too-large' | 'damaged' | null> => {
  const entries = zipEntries(bytes);
  if (entries === null) return 'damaged';
  if (unpacksTooLarge(entries, limits)) return 'too-large';
  for (const entry of entries) if (!entry.isEncrypted && !(await isTruthful(bytes, entry))) return 'damaged';
  return null;
};
