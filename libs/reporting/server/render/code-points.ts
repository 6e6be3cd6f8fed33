/** The code points of a `cmap` subtable of format 12: groups of a first and a last one. */
const inGroups = (view: DataView, start: number): ReadonlySet<number> => {
  const found = new Set<number>();
  for (let group = 0; group < view.getUint32(start + 12); group += 1) {
    const from = view.getUint32(start + 16 + 12 * group);
    const to = view.getUint32(start + 20 + 12 * group);
    for (let codePoint = from; codePoint <= to; codePoint += 1) found.add(codePoint);
  }
  return found;
};

/** The code points of a `cmap` subtable of format 4: segments, of which some may lead to no glyph (number 0). */
const inSegments = (view: DataView, start: number): ReadonlySet<number> => {
  const found = new Set<number>();
  const length = view.getUint16(start + 6);
  for (let segment = 0; segment < length; segment += 2) {
    const end = view.getUint16(start + 14 + segment);
    const first = view.getUint16(start + 16 + length + segment);
    const delta = view.getUint16(start + 16 + 2 * length + segment);
    const rangeAt = start + 16 + 3 * length + segment;
    const range = view.getUint16(rangeAt);
    for (let codePoint = first; codePoint <= end && codePoint < 0xffff; codePoint += 1) {
      const glyph =
        range === 0 ? codePoint + delta : view.getUint16(rangeAt + range + 2 * (codePoint - first));
      if ((glyph & 0xffff) !== 0) found.add(codePoint);
    }
  }
  return found;
};

/**
 * The code points that a TrueType font can draw, read from its `cmap` table, format 12 or else 4 (OpenType specification,
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
  const starts = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 4 + 8 * index + 4),
  );
  const ofFormat = (format: number): number | undefined =>
    starts.find((start) => view.getUint16(start) === format);
  const [groups, segments] = [ofFormat(12), ofFormat(4)];
  if (groups !== undefined) return inGroups(view, groups);
  if (segments !== undefined) return inSegments(view, segments);
  throw new Error('The font has no cmap subtable of format 12 or 4');
};
