const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const fonts = '<w:rFonts w:ascii="Noto Sans" w:hAnsi="Noto Sans" w:cs="Noto Sans" w:eastAsia="Noto Sans"/>';

const style = (id: string, name: string, paragraph: string, run: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
  `<w:next w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const heading = (level: number, size: number): string =>
  style(
    `Heading${level}`,
    `heading ${level}`,
    `<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${level - 1}"/>`,
    `<w:b/><w:sz w:val="${size}"/>`,
  );

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="8A94A0"/>`)
  .join('');

const styles = (locale: string): string =>
  `${declaration}<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="22"/>` +
  `<w:lang w:val="${locale}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" ` +
  `w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
  style('Title', 'Title', '<w:spacing w:after="60"/>', '<w:b/><w:sz w:val="36"/>') +
  style('Subtitle', 'Subtitle', '<w:spacing w:after="240"/>', '<w:color w:val="5A6672"/><w:sz w:val="18"/>') +
  heading(1, 30) +
  heading(2, 26) +
  heading(3, 23) +
  style('ListParagraph', 'List Paragraph', '<w:ind w:left="720"/><w:contextualSpacing/>', '') +
  style(
    'FootnoteText',
    'footnote text',
    '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
    '<w:sz w:val="18"/>',
  ) +
  `<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>` +
  style(
    'Caption',
    'caption',
    '<w:keepNext/><w:spacing w:before="120" w:after="60"/>',
    '<w:b/><w:sz w:val="20"/>',
  ) +
  style('Quote', 'Quote', '<w:ind w:left="567"/>', '<w:i/>') +
  `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${borders}` +
  `</w:tblBorders></w:tblPr></w:style></w:styles>`;

const level = (index: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>` +
  `<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${720 * (index + 1)}" w:hanging="360"/></w:pPr></w:lvl>`;

const levels = Array.from({ length: 9 }, (_, index) => index);

const numbering =
  `${declaration}<w:numbering xmlns:w="${main}">` +
  `<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>${levels.map((index) => level(index, 'bullet', '•')).join('')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="hybridMultilevel"/>${levels.map((index) => level(index, 'decimal', `%${index + 1}.`)).join('')}</w:abstractNum>` +
  `<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;

const relations = (
  entries: readonly (readonly [id: string, type: string, target: string])[],
  external = '',
): string =>
  `${declaration}<Relationships xmlns="${packageRelations}">${entries
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${officeRelations}/${type}" Target="${target}"/>`,
    )
    .join('')}${external}</Relationships>`;

const note = (id: number, type: string, inner: string): string =>
  `<w:footnote ${type}w:id="${id}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>${inner}</w:p></w:footnote>`;

/** The notes of the text, numbered from 1 on; 0 and -1 draw the line above them (17.11). */
const footnotes = (texts: readonly string[]): string =>
  `${declaration}<w:footnotes xmlns:w="${main}">` +
  note(-1, 'w:type="separator" ', '<w:r><w:separator/></w:r>') +
  note(0, 'w:type="continuationSeparator" ', '<w:r><w:continuationSeparator/></w:r>') +
  texts
    .map((text, index) =>
      note(
        index + 1,
        '',
        `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve">${text}</w:t></w:r>`,
      ),
    )
    .join('') +
  '</w:footnotes>';

/** The name of the property by which a document without any content control is still known as ours. */
export const versionProperty = 'QadamVersion';

/** The name of the property that says how many captions went out: of a document of ours without it none did. */
export const captionsProperty = 'QadamCaptions';

/** The name of the property with the words of every unit as they went out, which newer data do not change. */
export const wordsProperty = 'QadamWords';

const property = (pid: number, name: string, text: string): string =>
  `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${pid}" name="${name}"><vt:lpwstr>${text}</vt:lpwstr></property>`;

export interface DocumentBody {
  readonly body: string;
  /** BCP 47. */
  readonly locale: string;
  readonly versionId: number;
  /** Addresses of links, texts of notes and words of units: ready for XML. */
  readonly links: readonly string[];
  readonly notes: readonly string[];
  readonly words: string;
  /** How many tables have a caption. */
  readonly captions: number;
  /** Names of the files of the pictures in `word/media`. */
  readonly pictures: readonly string[];
}

/**
 * The parts of a Word document around a body (ECMA-376, part 2): styles, lists, notes, links, and the version it was
 * made of.
 */
export const documentParts = ({
  body,
  locale,
  versionId,
  links,
  notes,
  words,
  captions,
  pictures,
}: DocumentBody): Readonly<Record<string, string>> => ({
  '[Content_Types].xml':
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>` +
    `<Default Extension="svg" ContentType="image/svg+xml"/>` +
    `<Override PartName="/word/footnotes.xml" ContentType="${word}.footnotes+xml"/>` +
    `<Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>` +
    `<Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/>` +
    `<Override PartName="/word/numbering.xml" ContentType="${word}.numbering+xml"/>` +
    `<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>`,
  '_rels/.rels': relations([
    ['doc', 'officeDocument', 'word/document.xml'],
    ['custom', 'custom-properties', 'docProps/custom.xml'],
  ]),
  'word/_rels/document.xml.rels': relations(
    [
      ['styles', 'styles', 'styles.xml'],
      ['numbering', 'numbering', 'numbering.xml'],
      ['footnotes', 'footnotes', 'footnotes.xml'],
      ...pictures.map((name, index) => [`picture${index + 1}`, 'image', `media/${name}`] as const),
    ],
    links
      .map(
        (address, index) =>
          `<Relationship Id="link${index + 1}" Type="${officeRelations}/hyperlink" Target="${address}" TargetMode="External"/>`,
      )
      .join(''),
  ),
  'word/styles.xml': styles(locale),
  'word/numbering.xml': numbering,
  'docProps/custom.xml':
    `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ` +
    `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">` +
    `${property(2, versionProperty, String(versionId))}${property(3, wordsProperty, words)}${property(4, captionsProperty, String(captions))}</Properties>`,
  'word/footnotes.xml': footnotes(notes),
  'word/document.xml':
    `${declaration}<w:document xmlns:w="${main}" xmlns:r="${officeRelations}" ` +
    `xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ` +
    `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ` +
    `xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body}` +
    `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1417" ` +
    `w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>`,
});
