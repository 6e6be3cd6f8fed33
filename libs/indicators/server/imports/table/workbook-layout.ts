import type { CellRange, SheetLayout } from '@qadam/indicators/domain';
import { unzipSync } from 'fflate';

/** What a sheet shows beside its cells, and which rows and columns of it people do not see. */
export interface SeenSheet extends SheetLayout {
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

const parts = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|worksheets\/[^/]+\.xml)$/u;

/** Tags end within this length: hostile files would be searched for hours without it. */
const tag = (name: string, flags = 'gu'): RegExp => new RegExp(`<(?:\\w+:)?${name}\\b([^>]{0,2000})>`, flags);

const tagsIn = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(tag(name))].map(([, attributes = '']) => attributes);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return entities[name ?? ''] ?? whole;
    },
  );

const attribute = (attributes: string, name: string): string | null => {
  const [, , value] = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}=(["'])(.*?)\\1`, 'u').exec(attributes) ?? [];
  return value === undefined ? null : plain(value);
};

const isOn = (attributes: string, name: string): boolean =>
  /^(?:1|true)$/u.test(attribute(attributes, name) ?? '');

/** Column of a reference: `B` is 2, `AA` 27. */
const columnOf = (letters: string): number =>
  [...letters].reduce((number, letter) => 26 * number + letter.charCodeAt(0) - 64, 0);

const rangeOf = (reference: string): CellRange | null => {
  const match = /^\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/u.exec(reference);
  if (match === null) return null;
  const [, left = '', top, right = '', bottom] = match;
  return { left: columnOf(left), top: Number(top), right: columnOf(right), bottom: Number(bottom) };
};

/** Formats 9 and 10 are percentages (ECMA-376, part 1, 18.8.30), as are those of one's own with a sign that is not quoted. */
const percentStyles = (styles: string): ReadonlySet<number> => {
  const own = new Set(
    tagsIn(styles, 'numFmt')
      .filter((attributes) =>
        (attribute(attributes, 'formatCode') ?? '').replace(/"[^"]*"|\\./gu, '').includes('%'),
      )
      .map((attributes) => Number(attribute(attributes, 'numFmtId'))),
  );
  const [, formats = ''] = /<(?:\w+:)?cellXfs\b[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/u.exec(styles) ?? [];
  const found = tagsIn(formats, 'xf').flatMap((attributes, style) => {
    const format = Number(attribute(attributes, 'numFmtId') ?? 0);
    return format === 9 || format === 10 || own.has(format) ? [style] : [];
  });
  return new Set(found);
};

const percentCellsIn = (
  xml: string,
  styles: ReadonlySet<number>,
): ReadonlyMap<number, ReadonlySet<number>> => {
  const found = new Map<number, Set<number>>();
  if (styles.size === 0) return found;
  for (const [, attributes = ''] of xml.matchAll(tag('c'))) {
    if (!styles.has(Number(attribute(attributes, 's') ?? 0))) continue;
    const [, letters, row] = /^([A-Z]{1,3})(\d+)$/u.exec(attribute(attributes, 'r') ?? '') ?? [];
    if (letters === undefined) continue;
    const column = columnOf(letters);
    const rows = found.get(column);
    if (rows === undefined) found.set(column, new Set([Number(row)]));
    else rows.add(Number(row));
  }
  return found;
};

/** A sheet has no more columns (ECMA-376 as Excel applies it). */
const mostColumns = 16_384;

const hiddenColumnsIn = (xml: string): ReadonlySet<number> => {
  const hidden = new Set<number>();
  for (const attributes of tagsIn(xml, 'col'))
    if (isOn(attributes, 'hidden')) {
      const last = Math.min(Number(attribute(attributes, 'max')), mostColumns);
      for (let column = Number(attribute(attributes, 'min')); column <= last; column += 1) hidden.add(column);
    }
  return hidden;
};

/**
 * What the sheets of a workbook show, by their names: merged cells, cells in the percentage format, and what is hidden.
 * The reader of workbooks gives contents alone.
 */
export const workbookLayout = (bytes: Uint8Array): ReadonlyMap<string, SeenSheet> => {
  const files = unzipSync(bytes, { filter: ({ name }) => parts.test(name) });
  const decoder = new TextDecoder();
  const read = (name: string): string => decoder.decode(files[name] ?? new Uint8Array());
  const styles = percentStyles(read('xl/styles.xml'));
  const targets = new Map(
    tagsIn(read('xl/_rels/workbook.xml.rels'), 'Relationship').map((attributes) => [
      attribute(attributes, 'Id'),
      (attribute(attributes, 'Target') ?? '').replace(/^\/?(?:xl\/)?/u, 'xl/'),
    ]),
  );
  return new Map(
    tagsIn(read('xl/workbook.xml'), 'sheet').map((attributes) => {
      const xml = read(targets.get(attribute(attributes, 'id')) ?? '');
      const seen: SeenSheet = {
        isHidden: /hidden/iu.test(attribute(attributes, 'state') ?? ''),
        merges: tagsIn(xml, 'mergeCell').flatMap((own) => rangeOf(attribute(own, 'ref') ?? '') ?? []),
        percentCells: percentCellsIn(xml, styles),
        hiddenRows: new Set(
          tagsIn(xml, 'row')
            .filter((own) => isOn(own, 'hidden'))
            .map((own) => Number(attribute(own, 'r'))),
        ),
        hiddenColumns: hiddenColumnsIn(xml),
      };
      return [attribute(attributes, 'name') ?? '', seen] as const;
    }),
  );
};
