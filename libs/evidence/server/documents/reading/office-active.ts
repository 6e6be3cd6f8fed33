import { strFromU8, unzipSync } from 'fflate';
import { attribute, tagsOf, unescaped } from './markup-tags';
import type { WorkbookSheet } from './workbook-parts';

/** What an office program would run or fetch when the file is opened, beside macros written in VBA. */
export type OfficeActive =
  | 'macros'
  | 'external template'
  | 'OLE objects'
  | 'ActiveX'
  | 'DDE'
  | 'external pictures'
  | 'external frames'
  | 'external text'
  | 'WEBSERVICE'
  | 'IMAGE'
  | 'HYPERLINK'
  | 'RTD'
  | 'data connections';

/** The template on the writer's own disk, which Word notes in ordinary files: nothing is fetched for it. */
const isOnOwnDisk = (target: string): boolean =>
  /^(?:file:\/{0,3})?[a-z](?::|%3a)(?:[\\/]|%5c)/iu.test(target) || !/[\\/]|%5c/iu.test(target);

/** What is fetched from another machine or page when the file is opened; ordinary files name pictures on their writer's disk. */
const isElsewhere = (target: string): boolean =>
  /^(?:[\\/]|%5c){2}/iu.test(target) ||
  (/^[a-z][a-z\d+.-]+:/iu.test(target) &&
    !/^(?:data|cid|about):|^file:\/\/\/(?!\\|\/|%5c)/iu.test(target) &&
    !isOnOwnDisk(target));

/** Relations whose target is shown within the text. */
const shownRelations: Readonly<Record<string, OfficeActive>> = {
  image: 'external pictures',
  frame: 'external frames',
  subDocument: 'external text',
  aFChunk: 'external text',
};

const ofRelations = (part: string, markup: string): readonly OfficeActive[] =>
  tagsOf(markup, 'Relationship').flatMap((tag): readonly OfficeActive[] => {
    const type = attribute(tag, 'Type').replace(/^.*\//u, '');
    if (type === 'oleObject') return ['OLE objects'];
    // A chart keeps its numbers in a workbook of its own.
    if (type === 'package' && !/\/charts\//iu.test(part)) return ['OLE objects'];
    if (type === 'control') return ['ActiveX'];
    const isExternal = attribute(tag, 'TargetMode').toLowerCase() === 'external';
    const shown = shownRelations[type];
    if (shown && isExternal) return isElsewhere(attribute(tag, 'Target')) ? [shown] : [];
    return type === 'attachedTemplate' && isExternal && !isOnOwnDisk(attribute(tag, 'Target'))
      ? ['external template']
      : [];
  });

/** Instructions of fields (ECMA-376, 17.16.5), which Word may keep in several pieces. */
const instructionsOf = (markup: string): readonly string[] => {
  const simple = tagsOf(markup, 'fldSimple').map((tag) => attribute(tag, '(?:\\w+:)?instr'));
  const open: string[] = [];
  const closed: string[] = [];
  const pieces =
    /<(?:\w+:)?fldChar\s[^>]*?fldCharType\s*=\s*["'](\w+)["']|<(?:\w+:)?instrText(?:\s[^>]*)?>([^<]*)</gu;
  for (const [, type, words] of markup.matchAll(pieces)) {
    if (type === 'begin') open.push('');
    else if (type === 'end') closed.push(open.pop() ?? '');
    else if (words !== undefined) open.push((open.pop() ?? '') + unescaped(words));
  }
  return [...simple, ...closed, ...open];
};

const ofInstruction = (instruction: string): readonly OfficeActive[] => {
  if (/^\s*DDE(?:AUTO)?(?![A-Z])/iu.test(instruction)) return ['DDE'];
  const [, kind = '', quoted, bare] =
    /^\s*INCLUDE(PICTURE|TEXT)\s+(?:"([^"]*)"|(\S+))/iu.exec(instruction) ?? [];
  if (!isElsewhere(quoted ?? bare ?? '')) return [];
  return [kind.toUpperCase() === 'PICTURE' ? 'external pictures' : 'external text'];
};

const ofWords = (markup: string): readonly OfficeActive[] => instructionsOf(markup).flatMap(ofInstruction);

const formula = /<(?:\w+:)?(?:f|formula\d?|definedName)(?:\s[^>]*)?>([^<]+)</gu;
/** `program|topic!item`: what is written before the bar is run (ECMA-376, 18.14). */
const dynamicLink = /[^\s"'|]'?\|(?:'[^']*'|[^\s'"!|]+)!/u;

const ofFormulas = (markup: string): readonly OfficeActive[] =>
  [...markup.matchAll(formula)].flatMap(([, written = '']): readonly OfficeActive[] => {
    if (!/[|(]/u.test(written)) return [];
    const text = unescaped(written).replace(/"[^"]*"/gu, '""');
    return [
      ...(/\bWEBSERVICE\s*\(/iu.test(text) ? (['WEBSERVICE'] as const) : []),
      ...(/\bIMAGE\s*\(/iu.test(text) ? (['IMAGE'] as const) : []),
      // An address that is put together of cells takes what is in them along.
      ...(/\bHYPERLINK\s*\([^,;)]*&/iu.test(text) ? (['HYPERLINK'] as const) : []),
      ...(/\bRTD\s*\(/iu.test(text) ? (['RTD'] as const) : []),
      ...(dynamicLink.test(text) ? (['DDE'] as const) : []),
    ];
  });

/** A cell with its formula (ECMA-376, part 1, 18.3.1.4 and 18.3.1.40). */
const cellWithFormula = /<(?:\w+:)?c\s[^>]*?\br="([A-Z]+\d+)"[^>]*>\s*<(?:\w+:)?f(?:\s[^>]*)?>[^<]+</gu;

/** Where the first formula of a workbook that would run or fetch something stands: its sheet and cell. */
export const placeOfActiveFormula = (sheets: readonly WorkbookSheet[]): string | null => {
  for (const { name, markup } of sheets)
    for (const [whole, cell] of markup.matchAll(cellWithFormula))
      if (ofFormulas(whole).length > 0) return `${name}, ${cell ?? ''}`;
  return null;
};

const ofLinks = (markup: string): readonly OfficeActive[] => [
  ...(/<(?:\w+:)?ddeLink[\s>]/u.test(markup) ? (['DDE'] as const) : []),
  ...(/<(?:\w+:)?oleLink[\s>]/u.test(markup) ? (['OLE objects'] as const) : []),
];

const readers: readonly (readonly [RegExp, (part: string, markup: string) => readonly OfficeActive[]])[] = [
  [/\.rels$/iu, ofRelations],
  [/^word\/[^/]+\.xml$/iu, (_, markup) => ofWords(markup)],
  [/^xl\/(?:workbook|worksheets\/[^/]+)\.xml$/iu, (_, markup) => ofFormulas(markup)],
  [/^xl\/externalLinks\/[^/]+\.xml$/iu, (_, markup) => ofLinks(markup)],
];

const byName: readonly (readonly [RegExp, OfficeActive])[] = [
  [/^xl\/macrosheets\/./iu, 'macros'],
  [/\/embeddings\/[^/]+\.bin$/iu, 'OLE objects'],
  [/\/activeX\/./iu, 'ActiveX'],
  [/^xl\/connections\.xml$/iu, 'data connections'],
];

/** What is active in a DOCX or XLSX that is known to unpack to a reasonable size. */
export const activeInOffice = (bytes: Uint8Array): readonly OfficeActive[] => {
  const found = new Set<OfficeActive>();
  const parts = unzipSync(bytes, {
    filter: ({ name }) => {
      for (const [mark, what] of byName) if (mark.test(name)) found.add(what);
      return readers.some(([mark]) => mark.test(name));
    },
  });
  for (const [name, part] of Object.entries(parts)) {
    const read = readers.find(([mark]) => mark.test(name))?.[1];
    for (const what of read?.(name, strFromU8(part)) ?? []) found.add(what);
  }
  return [...found];
};
