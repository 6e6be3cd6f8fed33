/** The pattern of `GUIDType` in the schema of REFI-QDA: with or without braces. */
const pattern = /^\{?([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})\}?$/iu;

/** A GUID as it is compared and kept: lower case without braces; `null` for what is none. */
export const readGuid = (text: string | undefined): string | null =>
  pattern.exec(text?.trim() ?? '')?.[1]?.toLowerCase() ?? null;

/** The GUID of 16 bytes, marked as one made from a name (RFC 9562, version 5). */
export const guidOfBytes = (bytes: Uint8Array): string => {
  const hex = [...bytes.slice(0, 16)]
    .map((byte, at) => (at === 6 ? (byte & 0x0f) | 0x50 : at === 8 ? (byte & 0x3f) | 0x80 : byte))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};
