/** A4, ISO 216, in points of 1/72 inch. */
const upright = { width: 595.2756, height: 841.8898 };

/** A page begins with its paper and then stands where the pages before it end. */
const pageBegin =
  /(\n {4}<path [^>]*d="M 0 0v )([\d.]+)( h )([\d.]+)( v -[\d.]+ Z "\/>\n {4}<g)(?: transform="[^"]*")?>/gu;

/** The frame of the whole drawing. */
const frame = /viewBox="0 0 [\d.]+ [\d.]+" width="[^"]*" height="[^"]*"/u;

/**
 * Pages of one size, one under the other: those that are turned on their side are made as narrow as the others, so that a
 * program that shows page after page finds each at its place.
 */
export const uprightPages = (svg: string): string => {
  if (![...svg.matchAll(pageBegin)].some(([, , , , width]) => Number(width) > upright.width + 1)) return svg;
  let pages = 0;
  const moved = svg.replace(
    pageBegin,
    (_whole, begin: string, height: string, between: string, width: string, end: string) => {
      const top = upright.height * pages;
      pages += 1;
      const scale = Math.min(1, upright.width / Number(width));
      return `${begin}${height}${between}${width}${end} transform="matrix(${scale} 0 0 ${scale} 0 ${top})">`;
    },
  );
  const all = upright.height * pages;
  return moved.replace(
    frame,
    `viewBox="0 0 ${upright.width} ${all}" width="${upright.width}pt" height="${all}pt"`,
  );
};
