/**
 * The code points that a TrueType font can draw, read from its `cmap` table, format 12 (OpenType specification,
 * "cmap — Character To Glyph Index Mapping Table"). Throws if the font has no such table.
 */
export const codePointsOf = (font: Uint8Array): ReadonlySet<number> => {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = view.getUint16(4);
  const record = Array.from({ length: tables }, (_, index) => 12 + 16 * index).find(
    (offset) => view.getUint32(offset) === 0x636d6170,
  );
  if (record === undefined) throw new Error('The font has no cmap table');
  const cmap = view.getUint32(record + 8);
  const subtable = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) =>
    view.getUint32(cmap + 4 + 8 * index + 4),
  ).find((offset) => view.getUint16(cmap + offset) === 12);
  if (subtable === undefined) throw new Error('The font has no cmap subtable of format 12');
  const start = cmap + subtable;
  const found = new Set<number>();
  for (let group = 0; group < view.getUint32(start + 12); group += 1) {
    const from = view.getUint32(start + 16 + 12 * group);
    const to = view.getUint32(start + 20 + 12 * group);
    for (let codePoint = from; codePoint <= to; codePoint += 1) found.add(codePoint);
  }
  return found;
};
