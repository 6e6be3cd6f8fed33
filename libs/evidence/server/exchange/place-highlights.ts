import {
  element,
  maskParagraphs,
  type QdaSelection,
  type QdaSource,
  type TaguetteHighlight,
  textPositions,
} from '@qadam/evidence/domain';
import { areasOf } from '@qadam/identity/domain';
import { isReadable } from '../reading-rights';
import type { ProjectPlacing } from './project-placing';
import { taguetteGuid } from './taguette-guids';

const between = '\n\n';

interface Place {
  readonly guid: string;
  readonly start: number;
  readonly end: number;
}

const selectionAt = (
  { tags, place }: TaguetteHighlight,
  { guid, start, end }: Place,
  codingGuid: (tag: string) => string,
): QdaSelection => ({
  ...{ guid, place, start, end, coder: null, createdAt: null, notes: [] },
  kept: element('PlainTextSelection', { guid }),
  codings: tags.map((tag) => {
    const own = codingGuid(tag);
    const code = taguetteGuid('tag', tag);
    return {
      ...{ guid: own, code, coder: null, createdAt: null, notes: [], place },
      kept: element('Coding', { guid: own }, [element('CodeRef', { targetGUID: code })]),
    };
  }),
});

/** A text that holds the highlights of one document one after another: what stands around them is not known. */
const textOfHighlights = (name: string, highlights: readonly TaguetteHighlight[]): QdaSource => {
  let at = 0;
  const selections = highlights.map((highlight) => {
    const { content } = highlight;
    const start = at;
    const end = start + textPositions(content).length;
    at = end + between.length;
    return selectionAt(highlight, { guid: taguetteGuid('highlight', name, content), start, end }, (tag) =>
      taguetteGuid('coding', name, content, tag),
    );
  });
  const text = highlights.map(({ content }) => content).join(between);
  // With the words in it: another export of the same document with other highlights is another text.
  const guid = taguetteGuid('document', name, text);
  return {
    ...{ guid, name, path: null, text, createdAt: null, values: {}, selections, place: name },
    kept: element('TextSource', { guid, name }),
  };
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** Words with any spaces between them. */
const spaced = (text: string): string => text.trim().split(/\s+/u).map(escaped).join('\\s*');

/** Words as they may stand in a text that is kept: as they are, or with what is personal masked by any number. */
const patternsOf = (content: string): readonly RegExp[] => {
  const { text, masks } = maskParagraphs(content).laidOut;
  if (masks.length === 0) return [new RegExp(spaced(content), 'u')];
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of masks) {
    parts.push(spaced(text.slice(done, start)), '\\[[^\\]\\n]{1,24} \\d+\\]');
    done = end;
  }
  parts.push(spaced(text.slice(done)));
  const masked = parts.filter((part) => part !== '').join('\\s*');
  return [new RegExp(spaced(content), 'u'), new RegExp(masked, 'u')];
};

interface KnownText {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly areaCode: string;
}

/** Documents of a name, with or without its ending, in which the one who imports may mark passages. */
const textsCalled = ({ tools }: ProjectPlacing, name: string): Promise<KnownText[]> => {
  const areas = areasOf(tools.viewer, 'analyst');
  const bare = name.replace(/\.[\p{L}\d]{1,5}$/u, '');
  return tools.database.query<KnownText>(
    `select d.id, d.title, d.text, d.area_code as "areaCode" from document d
     where ${isReadable('d.area_code', 1)}
       and (lower(d.title) = any($2::text[]) or lower(d.file_name) = any($2::text[])) order by d.id`,
    [areas === 'everywhere' ? null : areas, [...new Set([name, bare])].map((each) => each.toLowerCase())],
  );
};

/** Where the words of a highlight stand, in UTF-16 units. */
const findIn = (text: string, content: string): { readonly from: number; readonly to: number } | null => {
  for (const pattern of patternsOf(content)) {
    const found = pattern.exec(text);
    if (found) return { from: found.index, to: found.index + found[0].length };
  }
  return null;
};

/**
 * Highlights that come without the texts around them, as sources to be placed. Where a document of the same name is here
 * and holds the words, they are marked in it (a finding at that very place is the same one); the others stand one after
 * another in a text of the document's name.
 */
export const sourcesOfHighlights = async (
  placing: ProjectPlacing,
  highlights: readonly TaguetteHighlight[],
): Promise<readonly QdaSource[]> => {
  const sources: QdaSource[] = [];
  for (const name of new Set(highlights.map(({ document }) => document))) {
    const own = highlights.filter(({ document }) => document === name);
    const whole = textOfHighlights(name, own);
    // Came like this before.
    if (placing.placed.has(whole.guid)) {
      sources.push(whole);
      continue;
    }
    const texts = await textsCalled(placing, name);
    const marked = new Map<KnownText, QdaSelection[]>();
    const others = own.filter((highlight) => {
      for (const text of texts) {
        const found = findIn(text.text, highlight.content);
        if (!found) continue;
        marked.set(text, [...(marked.get(text) ?? []), markedIn(placing, text, found, highlight)]);
        return false;
      }
      return true;
    });
    for (const [{ id, title, text, areaCode }, selections] of marked) {
      const guid = placing.guids.document(id);
      sources.push({
        ...{ guid, name: title, path: null, text, createdAt: null, selections, place: name },
        ...{ values: { area: areaCode }, kept: element('TextSource', { guid, name: title }) },
      });
    }
    if (others.length > 0) sources.push(textOfHighlights(name, others));
  }
  return sources;
};

const markedIn = (
  { records, guids }: ProjectPlacing,
  { id, text }: KnownText,
  { from, to }: { readonly from: number; readonly to: number },
  highlight: TaguetteHighlight,
): QdaSelection => {
  const positions = textPositions(text);
  const there = records.findings.filter(
    ({ documentId, start, end }) => documentId === id && start === from && end === to,
  );
  const finding = there.find(({ isWithdrawn }) => !isWithdrawn) ?? there[0];
  const guid = finding
    ? guids.finding(finding)
    : taguetteGuid('highlight', highlight.document, highlight.content);
  const place = { guid, start: positions.codePointOf(from), end: positions.codePointOf(to) };
  return selectionAt(highlight, place, (tag) => taguetteGuid('coding', guid, tag));
};
