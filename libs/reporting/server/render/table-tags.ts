/**
 * The last rows of a table are kept on one page as its foot, which no other means of the typesetter (Typst 0.14) does; they
 * are rows like the others. What replaces a word is as long as it, so that each object stays at its place in the file.
 */
const foot = /(\/Type \/StructElem\n {2}\/S )\/TFoot\n/gu;

/** A cell below a head, which it names by its table, column and row. One over several columns says so before that. */
const cell =
  /(\/Type \/StructElem\n {2}\/S )\/TD(\n {2}\/P \d+ 0 R\n {2}\/A \[<<\n {4}\/O \/Table\n {4})(\/Headers \[\([A-Za-z]\w*?x(\d+)y\d+\)\])/gu;

/**
 * A tagged PDF in which all rows of a table are its body, and the first cell of each row below a head is the head of that
 * row (ISO 32000-1, 14.8.4.3.4). Cells then have the heads of their column and row by the scopes of these (14.8.5.7): a list
 * of heads in a cell would hide the row's. The typesetter writes the objects of the tags in plain text; nothing else in the
 * file changes.
 */
export const withTableTags = (pdf: Uint8Array): Uint8Array => {
  // In place: the file is megabytes, and so would each copy of it be.
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const text = bytes.toString('latin1');
  for (const { index, 1: begin = '' } of text.matchAll(foot))
    bytes.write('/TBody', index + begin.length, 'latin1');
  for (const { index, 1: begin = '', 2: between = '', 3: heads = '', 4: column } of text.matchAll(cell)) {
    const [role, scope] = column === '0' ? ['/TH', '/Scope /Row'] : ['/TD', ''];
    bytes.write(`${role}${between}${scope.padEnd(heads.length)}`, index + begin.length, 'latin1');
  }
  return pdf;
};
