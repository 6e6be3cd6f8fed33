/**
 * A chart whose letters with a halo are written twice, the halo first, for programs that draw the outline of letters over
 * them: Word, LibreOffice and the library that makes a PNG know no `paint-order`. Only where nobody looks for the words in
 * the file: each stands there twice.
 */
export const withHalosBeneath = (svg: string): string =>
  svg.replace(/<text([^>]*) paint-order="stroke"([^>]*)>([^<]*)<\/text>/gu, (_, before, behind, words) => {
    const attributes = `${String(before)}${String(behind)}`;
    const letters = attributes.replace(/ stroke(?:-[a-z]+)?="[^"]*"/gu, '');
    return `<text${attributes} aria-hidden="true">${String(words)}</text><text${letters}>${String(words)}</text>`;
  });
