import {
  element,
  type ExchangeProblem,
  type QdaProject,
  type QdaSelection,
  type QdaSource,
  taguetteCodings,
} from '@qadam/evidence/domain';
import type { ProjectFile } from './open-project-file';
import {
  readTaguetteDatabase,
  type TaguetteDocumentRow,
  type TaguetteHighlightRow,
  type TaguetteRows,
} from './read-taguette-database';
import { codesOfTags, taguetteGuid } from './taguette-guids';
import { bareWords, readTaguetteText, type TaguetteText, type TextPassage } from './taguette-text';

/** A time of SQLite, which is UTC without saying so; `null` for none. */
const timeOf = (text: string | null | undefined): string | null => {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)/u.exec(text ?? '') ?? [];
  return day && time ? `${day}T${time}Z` : null;
};

class TaguetteReading {
  readonly problems: ExchangeProblem[] = [];
  private readonly codings: ReturnType<typeof taguetteCodings>;
  /** Of a project that one person worked on: whoever the log does not name is that one too. */
  private readonly onlyLogin: string | null;
  private readonly tagsOf = new Map<number, string[]>();
  private readonly tagIds = new Map<string, number>();
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly file: string,
    private readonly rows: TaguetteRows,
  ) {
    this.codings = taguetteCodings(rows.commands);
    const logins = new Set(rows.commands.map(({ login }) => login));
    this.onlyLogin = logins.size === 1 ? ([...logins][0] ?? null) : null;
    const tags = new Map(rows.tags.map((tag) => [tag.id, tag]));
    for (const { highlightId, tagId } of rows.highlightTags) {
      const path = tags.get(tagId)?.path;
      if (path === undefined) continue;
      this.tagIds.set(`${highlightId}|${path}`, tagId);
      this.tagsOf.set(highlightId, [...(this.tagsOf.get(highlightId) ?? []), path]);
    }
  }

  /** The GUID of what may stand more than once, such as two documents with the same words. */
  private guid(...parts: readonly (string | number)[]): string {
    const key = JSON.stringify(parts);
    const number = (this.seen.get(key) ?? 0) + 1;
    this.seen.set(key, number);
    return number === 1 ? taguetteGuid(...parts) : taguetteGuid(...parts, number);
  }

  private project(id: number): string {
    return this.rows.projects.find((project) => project.id === id)?.name ?? '';
  }

  login(projectId: number, login: string): string {
    return taguetteGuid('user', this.project(projectId), login);
  }

  /** By position; where the words of the highlight do not stand there, where they do. */
  private placeOf({ start, end, snippet }: TaguetteHighlightRow, text: TaguetteText): TextPassage | null {
    const passage = text.passage(start, end);
    const words = bareWords(snippet);
    const isSame = passage !== null && text.wordsOf(passage).replace(/\s+/gu, '') === words;
    return isSame || words === '' ? passage : text.find(words, start);
  }

  source(document: TaguetteDocumentRow): QdaSource {
    const { name, description, contents, created, projectId } = document;
    const text = readTaguetteText(contents);
    const guid = this.guid('source', this.project(projectId), name, text.text);
    const highlights = this.rows.highlights.filter(({ documentId }) => documentId === document.id);
    const described = description.trim() === '' ? [] : [element('Description', {}, description)];
    return {
      ...{ guid, name, path: null, text: text.text, createdAt: timeOf(created), values: {} },
      place: `${this.file}, ${name}`,
      selections: highlights.flatMap((highlight) => this.selection(highlight, document, guid, text)),
      kept: element('TextSource', { guid, name }, described),
    };
  }

  private selection(
    highlight: TaguetteHighlightRow,
    document: TaguetteDocumentRow,
    source: string,
    text: TaguetteText,
  ): QdaSelection[] {
    const place = `${this.file}, ${document.name}, highlight ${highlight.id}`;
    const passage = this.placeOf(highlight, text);
    if (passage === null) {
      this.problems.push({ kind: 'words-elsewhere', place, detail: `${highlight.start}–${highlight.end}` });
      return [];
    }
    const guid = this.guid('selection', source, passage.start, passage.end);
    const paths = this.tagsOf.get(highlight.id) ?? [];
    const codings = paths.map((path) => {
      const act = this.codings(highlight.id, this.tagIds.get(`${highlight.id}|${path}`) ?? NaN);
      const login = act?.login ?? this.onlyLogin;
      const own = taguetteGuid('coding', guid, path);
      const code = taguetteGuid('tag', path);
      return {
        ...{ guid: own, code, place, notes: [], createdAt: timeOf(act?.date) },
        coder: login === null ? null : this.login(document.projectId, login),
        kept: element('Coding', { guid: own }, [element('CodeRef', { targetGUID: code })]),
      };
    });
    const first = codings[0];
    return [
      {
        ...{ guid, place, ...passage, codings, notes: [] },
        ...{ coder: first?.coder ?? null, createdAt: first?.createdAt ?? null },
        kept: element('PlainTextSelection', { guid }),
      },
    ];
  }
}

const projectOf = (file: string, rows: TaguetteRows): ProjectFile => {
  const reading = new TaguetteReading(file, rows);
  const sources = rows.documents.map((document) => reading.source(document));
  const codings = sources.flatMap(({ selections }) => selections.flatMap((selection) => selection.codings));
  const coders = new Set(codings.map(({ coder }) => coder));
  const users = new Map(
    rows.commands.flatMap(({ projectId, login }) => {
      const guid = reading.login(projectId, login);
      return coders.has(guid) ? [[guid, login] as const] : [];
    }),
  );
  const project: QdaProject = {
    ...{ attributes: { origin: 'Taguette' }, events: [], kept: [], traits: new Map(), notes: new Map() },
    description: rows.projects
      .map(({ description }) => description.trim())
      .filter(Boolean)
      .join('\n\n'),
    users: [...users].map(([guid, name]) => ({
      ...{ guid, name, place: name, kept: element('User', { guid, name }) },
    })),
    ...{ codes: codesOfTags(rows.tags), sources },
  };
  return { project, problems: reading.problems, files: new Map() };
};

/** A project file of Taguette (.sqlite3), with its documents, highlights, tags and who gave them. */
export const openTaguetteDatabase = (file: string, bytes: Uint8Array): ProjectFile => {
  const refused = (problem: ExchangeProblem): ProjectFile => ({
    ...{ project: null, problems: [problem], files: new Map() },
  });
  try {
    const rows = readTaguetteDatabase(bytes);
    if (!('lacks' in rows)) return projectOf(file, rows);
    return refused({ kind: 'not-taguette', place: file, detail: rows.lacks.join(', ') });
  } catch (error) {
    return refused({ kind: 'damaged-database', place: file, detail: (error as Error).message });
  }
};
