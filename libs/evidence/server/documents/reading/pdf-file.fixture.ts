/** A PDF from its objects, with a right table of their places (ISO 32000-1, 7.5). */
export const pdfFile = (objects: readonly string[], trailer = ''): Buffer => {
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(
    `${text}trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF`,
    'latin1',
  );
};
/** Objects of a PDF with these contents, a page each; `/F` is its font and `/P` a picture of one grey point. */
export const pdfPages = (...contents: readonly string[]): string[] => {
  const own = contents.map((content, at) => [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents ${2 * at + 6} 0 R /Resources << /Font << /F 3 0 R >> /XObject << /P 4 0 R >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ]);
  const kids = contents.map((_, at) => `${2 * at + 5} 0 R`).join(' ');
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream',
    ...own.flat(),
  ];
};
