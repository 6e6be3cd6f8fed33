import { foldText, type Language, sentencesIn } from '@qadam/language/domain';
import { isTraceAnnex } from '../document-model';
import { tableName } from '../document-model/place';
import { withBoldHeadings } from './bold-headings';
import { bodyOf, isBesideText, isList, isMade } from './beside-text';
import {
  cellText,
  type DocumentCell,
  type DocumentLine,
  type DocumentPart,
  type DocumentTable,
} from './document-part';
import { saidNumbers } from './fitting-figures';
import { goesOn, isLedPledge, leadInOf } from './lead-in';
import { isConclusion, isListedPledge, promisedUnder, tellsToDo } from './listed-pledge';
import { saidYear, yearsOfNumbers } from './years-of-numbers';
import { matchSection, staysWithin, type TitledSection } from './match-sections';
import { notedFigures, type NotedFigure, type PartNote } from './noted-figure';
import { holdsPlace, isEmptyCell, isPlaceholder, withoutMarks } from './placeholder';
import { isHeadOfPlan, isPlan } from './plan-table';
import { isPledge } from './pledge';
import { type Remark, type RemarkKind, Remarks } from './remark';
import { type FigureThen, type ItemKind, manyFigures, type ReviewItem } from './review-item';
import { bareFigure, bareFigures } from './said-figures';
import type { NamedPicture } from './figure-captions';
import { type NamedTable, withCaptions } from './table-captions';
import { tableFigures, tableInWords } from './table-figures';
import { isNameOfRow, isSentence, type WordsPlace } from './sentence-shape';
import { gridOf, headRows, isNumber, yearCellOf } from './table-grid';

/** A number with what the note under it says, where the document was compiled here. */
export interface DocumentFigure extends FigureThen {
  readonly noted: NotedFigure | null;
}

export interface DocumentItem extends ReviewItem {
  /** Of the table or picture; empty for words. */
  readonly caption: string;
  readonly figures: readonly DocumentFigure[];
}

/** What a document answers for, and what is to be told of how it was read. */
export interface DocumentReading {
  readonly items: readonly DocumentItem[];
  readonly remarks: readonly Remark[];
}

/** What is known of the review that the document comes up in. */
export interface ReadingSigns {
  readonly language: Language;
  readonly sections: readonly TitledSection[];
  /** Sections whose every sentence is a promise. */
  readonly promiseKeys: ReadonlySet<string>;
  /** Guidance of templates, folded: it tells what to write, and says nothing. */
  readonly guidance?: ReadonlySet<string>;
}

const targetCode = /(?<![\d.])(1[0-7]|[1-9])\.(\d{1,2}|[a-d])(?![\d.]*\d)/gu;

/** Indicators are named by three parts, targets by two; both name the target. */
const targetsIn = (sentence: string): string[] => [
  ...new Set(
    [...sentence.matchAll(/(?<![\d.])(1[0-7]|[1-9])\.(\d{1,2}|[a-d])\.\d{1,2}(?![\d.]*\d)/gu)].map(
      ([, goal, target]) => `${goal}.${target}`,
    ),
  ),
  ...[...sentence.matchAll(targetCode)]
    .filter(({ index }) => /(?:target|задач\p{L}*|міндет\p{L}*)[\s\u00a0]*$/iu.test(sentence.slice(0, index)))
    .map(([code]) => code),
];

/** So much of a table is told in words: what the trace of a review tells of its own. */
const longestTable = 300;

/** A row of a table that says more is told sentence by sentence. */
const longestRow = 400;

/** The first cells of rows with numbers, where they do nothing but name them. */
const namesOfRows = (table: DocumentTable): readonly DocumentLine[] =>
  gridOf(table).flatMap(([first, ...others]) =>
    first && others.some((one) => one && one.cell !== first.cell && isNumber(one.text))
      ? first.cell.lines.filter(({ text }) => isNameOfRow(text))
      : [],
  );

const isBlank = (text: string): boolean => isPlaceholder(text) || isEmptyCell(text);

interface PlacedFigure {
  readonly line: DocumentLine;
  readonly figure: DocumentFigure;
}

/** Reads the parts of a document one after the other. */
class DocumentReader {
  readonly items: DocumentItem[] = [];
  readonly remarks = new Remarks();
  private heading = '';
  private sectionKey: string | null = null;
  private sectionLevel = 0;
  /** Level of the heading of a list that is passed over. */
  private listLevel: number | null = null;
  private tables = 0;
  /** What leads to the list that is read now. */
  private lead: string | null = null;
  /** An item of the list that is read now was promised: so are the others that tell what to do. */
  private isListPromised = false;
  /** What the heading says of its text, and its level. */
  private promised: ReturnType<typeof promisedUnder> = null;
  private promisedLevel = 0;

  constructor(
    private readonly signs: ReadingSigns,
    /** What stands before the first of its headings is its cover. */
    private readonly hasHeadings: boolean,
    /** It counts its tables itself. */
    private readonly hasNumbers: boolean,
  ) {}

  read(part: DocumentLine | NamedTable | NamedPicture): void {
    const lead = this.leadBehind(part);
    const isInList = 'shape' in part && part.shape !== 'heading' && goesOn(part);
    if (lead === null || !isInList) this.lead = null;
    if (!isInList) this.isListPromised = false;
    this.readPart(part);
    this.lead = lead;
  }

  /** What leads to the next part, once this one is read. */
  private leadBehind(part: DocumentLine | NamedTable | NamedPicture): string | null {
    if (!('shape' in part) || part.shape === 'heading') return null;
    return leadInOf(part, this.signs.language) ?? (goesOn(part) ? this.lead : null);
  }

  private readPart(part: DocumentLine | NamedTable | NamedPicture): void {
    if ('table' in part) this.table(part);
    else if ('picture' in part) this.picture(part);
    else if (part.shape === 'heading') this.open(part);
    else if (part.isTitle !== true && !this.isPassedOver() && !isBesideText(part.text, this.signs.language))
      this.line(part, this.isOnCover && part.shape === 'paragraph' ? 'cover' : part.shape);
  }

  /** The lists beside the text, and the annex of the trace, which repeats every sentence. */
  private isPassedOver(): boolean {
    return isTraceAnnex(this.heading, this.signs.language) || this.listLevel !== null;
  }

  private open({ level, text }: DocumentLine): void {
    if (this.listLevel !== null && level > this.listLevel) return;
    this.listLevel = isList(text, this.signs.language) ? level : null;
    this.heading = text.trim();
    if (this.promised === null || level <= this.promisedLevel)
      [this.promised, this.promisedLevel] = [promisedUnder(this.heading), level];
    const isWithin = level > this.sectionLevel && this.sectionKey !== null;
    if (isWithin && staysWithin(text, this.sectionKey)) return;
    const found = matchSection(text, this.signs.sections);
    if (found !== null || !isWithin) [this.sectionKey, this.sectionLevel] = [found, level];
  }

  private get isOnCover(): boolean {
    return this.hasHeadings && this.heading === '';
  }

  private get isOfPromises(): boolean {
    if (this.promised === 'steps') return true;
    const isOfSection = this.sectionKey !== null && this.signs.promiseKeys.has(this.sectionKey);
    return isOfSection && !isConclusion(this.heading);
  }

  private add(kind: ItemKind, text: string, figures: readonly DocumentFigure[], caption = ''): void {
    const { heading, sectionKey } = this;
    const targets = targetsIn(text);
    this.items.push({ kind, heading, sectionKey, text, targets, figures, caption, wasSaid: true });
  }

  /** A chart or picture comes up by its caption. */
  private picture({ picture, caption, alternative }: NamedPicture): void {
    if (this.isPassedOver()) return;
    const { heading, sectionKey } = this;
    this.items.push({
      ...{ kind: 'chart', heading, sectionKey, text: picture, caption, figures: [], wasSaid: true },
      targets: targetsIn(picture),
      chart: { choice: null, isNamed: false, drawn: null, shown: '', alternative },
    });
  }

  private line({ text, notes = [] }: DocumentLine, place: WordsPlace): void {
    const { language, guidance } = this.signs;
    if (isPlaceholder(text)) return this.remarks.add('placeholder', text);
    if (guidance?.has(foldText(text.trim()))) return this.remarks.add('guidance', text);
    for (const { segment, index } of sentencesIn(text, language)) {
      if (isPlaceholder(segment)) {
        this.remarks.add('placeholder', segment.trim());
        continue;
      }
      const sentence = withoutMarks(segment);
      if (holdsPlace(sentence)) this.remarks.add('placeholder', sentence);
      const lead = index === 0 && place !== 'note' && place !== 'cell' ? this.lead : null;
      if (!isSentence(sentence, lead === null ? place : 'item')) continue;
      const noted = new Map(
        notedFigures(segment, index, notes, language).map((note) => [note.at, note] as const),
      );
      const numbers = saidNumbers(segment, language);
      const years = yearsOfNumbers(segment, numbers);
      const figures = numbers.map((said, at) => ({
        ...bareFigure(said, noted.get(said.at)?.year ?? years[at] ?? (lead === null ? null : saidYear(lead))),
        noted: noted.get(said.at) ?? null,
      }));
      const isLed = lead !== null && isLedPledge(lead, sentence);
      const isListed = this.isListed(sentence, place);
      if (isListed) this.isListPromised = true;
      const isPromise = this.isOfPromises || isPledge(sentence) || isLed || isListed;
      // Without its lead-in a promise says neither who nor until when.
      const text = isLed ? `${lead}: ${sentence}` : sentence;
      this.add(isPromise ? 'promise' : figures.length > 0 ? 'figure' : 'statement', text, figures);
    }
    this.notes(text, notes);
  }

  /** An item that tells what to do, with its year, in a list of promises, or behind one of them. */
  private isListed(sentence: string, place: WordsPlace): boolean {
    const isItem = place === 'item' || (place === 'paragraph' && goesOn({ shape: place, text: sentence }));
    if (!isItem) return false;
    const isOfList = this.promised === 'commitments' || this.isListPromised;
    return isListedPledge(sentence) || (isOfList && tellsToDo(sentence));
  }

  /** What notes say comes up after their text; those that only say where something is from are told. */
  private notes(text: string, notes: readonly PartNote[]): void {
    const { language } = this.signs;
    for (const note of notes) {
      if (note.figure !== undefined || notedFigures(text, 0, [note], language).length > 0) continue;
      const before = this.items.length;
      this.line({ shape: 'paragraph', level: 0, text: note.text }, 'note');
      if (this.items.length === before) this.remarks.add('notes', text);
    }
  }

  private table({ table, caption, number }: NamedTable): void {
    const { language } = this.signs;
    const place = caption || tableInWords(table, longestTable) || this.heading;
    if (this.isPassedOver()) return;
    if (isMade(table, language)) return this.remarks.add('made-table', caption || this.heading);
    const lines = table.rows.flat().flatMap((cell) => cell.lines);
    const names = new Set(namesOfRows(table));
    const isSaid = (line: DocumentLine): boolean =>
      !names.has(line) &&
      sentencesIn(line.text, language).some(({ segment }) => isSentence(withoutMarks(segment), 'cell'));
    const found = tableFigures(table, caption, language, (line) => isSaid(line) && !this.isOfPromises);
    this.tell(table, found.length, place);
    const placed = found.map(({ figure, line, at }): PlacedFigure => {
      const note = notedFigures(line.text, 0, line.notes ?? [], language).find((one) => one.at === at);
      return { line, figure: { ...figure, year: note?.year ?? figure.year, noted: note ?? null } };
    });
    this.tables += 1;
    const tellNotes = (): void => {
      for (const { text, notes = [] } of lines) this.notes(text, notes);
    };
    if (this.isOfPromises || isPlan(table, caption)) {
      this.rows(table, placed, caption, true);
      return tellNotes();
    }
    const figures = placed.map(({ figure }) => figure);
    const words = tableInWords(table, longestTable);
    const said = lines.filter(isSaid);
    if (figures.length === 0 && said.length > 0) {
      this.rows(table, placed, caption, false);
      return tellNotes();
    }
    if (figures.length > 0 || (/\p{L}/u.test(words) && !lines.every((line) => isBlank(line.text))))
      this.add('table', `${this.tableTitle(number, caption)}${words}`, figures, caption);
    for (const line of lines)
      if (isSaid(line) || (isPlaceholder(line.text) && !isEmptyCell(line.text))) this.line(line, 'cell');
      else this.notes(line.text, line.notes ?? []);
  }

  /** By the number that the book gives it; where the book gives none, the tables are counted. */
  private tableTitle(number: string, caption: string): string {
    const name = this.hasNumbers ? number : tableName(this.tables)[this.signs.language];
    return [name && `${name}: `, caption && `${caption} — `].join('');
  }

  /** Each row of a plan is a promise, with the numbers of its words; of any other table that says something, what it is. */
  private rows(
    table: DocumentTable,
    placed: readonly PlacedFigure[],
    caption: string,
    arePromised: boolean,
  ): void {
    const { language } = this.signs;
    const grid = gridOf(table);
    const headCount = headRows(grid);
    const heads = arePromised ? 0 : headCount;
    for (const [at, row] of table.rows.entries()) {
      const text = withoutMarks(row.map(cellText).filter(Boolean).join(' · '));
      const isHead =
        at < heads && !/\d/u.test(text) && row.every((cell) => !isSentence(cellText(cell), 'cell'));
      if (isHead || isHeadOfPlan(row) || isEmptyCell(text)) continue;
      if (holdsPlace(text)) this.remarks.add('placeholder', text);
      if (isPlaceholder(text) || !/\p{L}/u.test(text)) continue;
      if (!arePromised && text.length > longestRow) {
        this.longRow(row);
        continue;
      }
      const until = saidYear(yearCellOf(grid[at] ?? [], grid.slice(0, headCount)));
      const figures = row
        .flatMap(({ lines }) => lines)
        .flatMap((line): DocumentFigure[] => {
          const own = placed.filter((one) => one.line === line).map(({ figure }) => figure);
          if (!/\p{L}/u.test(line.text)) return own;
          // Its words say what it is a number of.
          if (own.length > 0) return own.map((figure) => ({ ...figure, cell: null }));
          return bareFigures(line.text, language).map((figure) => ({
            ...{ ...figure, noted: null },
            year: figure.year ?? until,
          }));
        });
      const isPromise = arePromised || isPledge(text);
      this.add(isPromise ? 'promise' : figures.length > 0 ? 'figure' : 'statement', text, figures, caption);
    }
  }

  /** Sentence by sentence, and the cells that are none together. */
  private longRow(row: readonly DocumentCell[]): void {
    const { language } = this.signs;
    const lines = row.flatMap((cell) => cell.lines);
    const isSaid = ({ text }: DocumentLine): boolean =>
      sentencesIn(text, language).some(({ segment }) => isSentence(withoutMarks(segment), 'cell'));
    const names = lines.filter((line) => !isSaid(line)).map(({ text }) => text.trim());
    const name = names.filter((one) => /\p{L}/u.test(one)).join(' · ');
    if (name !== '') this.add('statement', name, []);
    for (const line of lines) if (isSaid(line)) this.line({ ...line, notes: [] }, 'cell');
  }

  /** What is unusual about a table. */
  private tell(table: DocumentTable, numbers: number, place: string): void {
    const cells = table.rows.flat();
    const heads = headRows(gridOf(table));
    const say = (kind: RemarkKind, isSo: boolean, times = 1): void => {
      if (isSo) this.remarks.add(kind, place, times);
    };
    say('nested-table', table.isNested);
    say(
      'merged-cells',
      cells.some(({ columns, rows }) => columns > 1 || rows > 1),
    );
    say('heading-rows', heads > 1);
    say('no-heading', heads === 0 && numbers > 0);
    say('large-table', numbers > manyFigures);
  }
}

/**
 * Everything in the document of an earlier review that a new one answers to. A heading that is like the title of a
 * section opens that section, a lesser heading that is like none stays within it; what stands under no such heading has
 * no section, but is kept with its heading. A sentence is a promise in one of `promiseKeys` or by its verb, a figure where
 * it claims a number, and a statement elsewhere. A table is one item with the numbers of its cells, each under the words of
 * its row and column, a chart or picture one by its caption; sentences in cells come up by themselves, and in a section of promises each row. Lines that say
 * nothing (of the cover, captions) and the lists and notices of a review that was compiled here are passed over, and so
 * are the annex of its trace and, with a remark, the tables made from data, places where words are still to come, and the
 * guidance of templates.
 */
export const itemsOfDocument = (parts: readonly DocumentPart[], signs: ReadingSigns): DocumentReading => {
  const { parts: headed, headings } = withBoldHeadings(bodyOf(parts, signs.language));
  const body = withCaptions(headed);
  const reader = new DocumentReader(
    signs,
    body.some((part) => 'shape' in part && part.shape === 'heading'),
    body.some((part) => 'table' in part && part.number !== ''),
  );
  for (const { text } of headings) reader.remarks.add('bold-heading', text);
  for (const part of body) reader.read(part);
  return { items: reader.items, remarks: reader.remarks.all() };
};
