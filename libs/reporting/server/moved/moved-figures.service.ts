import { Injectable } from '@nestjs/common';
import { holds, type Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import type { Language } from '@qadam/language/domain';
import { figuresIn, waitsForDecision } from '@qadam/reporting/domain';
import { Database, Failure, invalidInput } from '@qadam/platform/server';
import type { FigureReading } from '../figures/figure-reading';
import { writeFigure, type WrittenAs } from '../figures/write-figure';
import { ContentReading } from '../sections/content-reading.service';
import { numbersOf } from '../sections/numbering';
import { type SectionRow, SectionStore } from '../sections/section-store.service';
import { figuresAreOf } from '../sections/whose-work';
import { SectionWorkflow } from '../sections/section-workflow.service';
import { FigureSource, type FoundFigure } from '../sources/figure-source';
import { decisionsOf, type FigureDecision, isAbout, keepDecision } from './figure-decisions';
import { movedWords } from './moved-words';

/** A figure that newer data would change, of an approved text or kept while its text is open again. */
export interface MovedFigure {
  readonly section: SectionRow;
  readonly number: string | null;
  /** Languages of the section in which the same figure stands. */
  readonly languages: readonly Language[];
  /** The node of the text in `language`, which stands for the same figure in the others. */
  readonly nodeId: string;
  readonly language: Language;
  readonly figure: FoundFigure;
  readonly text: string;
  readonly newer: FoundFigure;
  readonly newerText: string;
  /** What the data say now of the year that was printed, where the newest year is another and that one was revised. */
  readonly revisedText: string | null;
  /** About these data; `null` while nobody has decided. */
  readonly decision: FigureDecision | null;
}

interface Place {
  readonly sectionId: number;
  readonly language: Language;
  /** Both values alike, with their years: they may differ in nothing else. */
  readonly writtenAs: WrittenAs;
  readonly reading: FigureReading & { readonly figure: FoundFigure; readonly newer: FoundFigure };
}

/** The same observation of the same section is one figure, whatever the language of the text. */
const identity = ({ sectionId, reading: { figure, newer } }: Place): string =>
  JSON.stringify([
    ...[sectionId, figure.indicator, figure.seriesKey, figure.area, figure.year, figure.value],
    ...[newer.year, newer.value, newer.vintageId],
  ]);

type Names = Pick<FoundFigure, 'indicatorTitle' | 'seriesLabel' | 'areaName' | 'unitLabel' | 'source'>;

/** What was said and what would be said, in the language and the formats of the reader. */
const asReadBy = (
  language: Language,
  { reading: { figure, newer }, writtenAs }: Place,
  names: Names | undefined,
): { readonly figure: FoundFigure; readonly text: string; readonly newerText: string } => {
  const { indicatorTitle, seriesLabel, areaName, unitLabel } = names ?? figure;
  const named = { indicatorTitle, seriesLabel, areaName, unitLabel };
  const write = (found: FoundFigure): string => writeFigure({ ...found, ...named }, writtenAs, language);
  return { figure: { ...figure, ...named }, text: write(figure), newerText: write(newer) };
};

const hasMoved = (reading: FigureReading): reading is Place['reading'] =>
  reading.isFrozen && reading.figure !== null && reading.newer !== null;

/** Figures that newer data have moved away from what was approved, and what becomes of them. */
@Injectable()
export class MovedFigures {
  constructor(
    private readonly database: Database,
    private readonly store: SectionStore,
    private readonly reading: ContentReading,
    private readonly workflow: SectionWorkflow,
    private readonly figures: FigureSource,
    private readonly audit: AuditTrail,
  ) {}

  /** Of one review in reading order: those that wait for a decision and those that were decided. */
  async of(viewer: Viewer, reportCode: string): Promise<readonly MovedFigure[]> {
    const sections = await this.store.ofReport(reportCode);
    return this.among(viewer, sections);
  }

  /** Those that wait for this person: a drafter decides for own sections and for those of nobody that they wrote, the head for all and for what was asked. */
  async waitingFor(viewer: Viewer): Promise<readonly MovedFigure[]> {
    const isHead = holds(viewer, 'administrator');
    if (!isHead && !holds(viewer, 'drafter')) return [];
    const sections = await this.store.where(
      isHead
        ? `s.state <> 'in-review' and $1::int is not null`
        : `s.state <> 'in-review' and ${figuresAreOf}`,
      [viewer.person?.id ?? 0],
    );
    const moved = await this.among(viewer, sections);
    return moved.filter((one) => waitsForDecision(one, isHead));
  }

  /** Stays with the frozen figure, for a reason that is remembered with these data. */
  keep(viewer: Viewer, sectionId: number, language: Language, nodeId: string, reason: string): Promise<void> {
    return this.decide(viewer, sectionId, language, nodeId, 'keep', reason);
  }

  /** Takes the new figure: the head reopens an approved section at once, a drafter asks the head to; a draft has it then. */
  take(viewer: Viewer, sectionId: number, language: Language, nodeId: string, reason: string): Promise<void> {
    return this.decide(viewer, sectionId, language, nodeId, 'take', reason);
  }

  private async among(viewer: Viewer, sections: readonly SectionRow[]): Promise<readonly MovedFigure[]> {
    const places = await this.places(viewer, sections);
    const decisions = await decisionsOf(
      this.database,
      sections.map(({ id }) => id),
    );
    const groups = Map.groupBy(places, identity);
    const numbers = new Map<string, ReadonlyMap<string, string>>();
    for (const code of new Set(sections.map(({ reportCode }) => reportCode)))
      numbers.set(code, numbersOf(await this.store.ofReport(code), viewer.language));
    const revised = await this.revised(viewer.language, places);
    const names = await this.names(viewer.language, places);
    return [...groups.values()].flatMap((group): MovedFigure[] => {
      const own = group.find(({ language }) => language === viewer.language) ?? group[0];
      const section = sections.find(({ id }) => id === own?.sectionId);
      if (!own || !section) return [];
      const { reading, language } = own;
      const said = asReadBy(viewer.language, own, names.get(identity(own)));
      const decision = decisions.get(`${section.id} ${language} ${reading.nodeId}`);
      return [
        {
          section,
          number: numbers.get(section.reportCode)?.get(section.key) ?? null,
          languages: [...new Set(group.map((place) => place.language))],
          nodeId: reading.nodeId,
          language,
          figure: said.figure,
          text: said.text,
          newer: reading.newer,
          newerText: said.newerText,
          revisedText: revised.get(identity(own)) ?? null,
          decision: decision && isAbout(decision, reading.newer) ? decision : null,
        },
      ];
    });
  }

  /** What the figures are called in the language of whoever decides, which need not be that of the text; by identity. */
  private async names(language: Language, places: readonly Place[]): Promise<ReadonlyMap<string, Names>> {
    const answers =
      places.length === 0
        ? []
        : await this.figures.resolve(
            language,
            places.map(({ reading: { newer } }) => newer),
          );
    return new Map(
      places.flatMap((place, index) => {
        const answer = answers[index];
        return answer?.ok ? [[identity(place), answer.figure] as const] : [];
      }),
    );
  }

  /** By the identity of the figure; in the language of whoever decides. */
  private async revised(language: Language, all: readonly Place[]): Promise<ReadonlyMap<string, string>> {
    const places = all.filter(({ reading: { figure, newer } }) => figure.year !== newer.year);
    if (places.length === 0) return new Map();
    const answers = await this.figures.resolve(
      language,
      places.map(({ reading: { figure } }) => figure),
    );
    return new Map(
      places.flatMap((place, index) => {
        const answer = answers[index];
        return answer?.ok && answer.figure.value !== place.reading.figure.value
          ? [[identity(place), writeFigure(answer.figure, { format: 'value-and-year' }, language)] as const]
          : [];
      }),
    );
  }

  private async places(viewer: Viewer, sections: readonly SectionRow[]): Promise<readonly Place[]> {
    const written = await this.store.newest(sections.map(({ id }) => id));
    const texts = await this.reading.read(
      viewer,
      written.map((row) => ({
        ...row,
        state: sections.find(({ id }) => id === row.sectionId)?.state ?? 'draft',
      })),
    );
    return texts.flatMap(({ text: { sectionId, language, content }, figures }) => {
      const nodes = new Map(figuresIn(content).map(({ attrs }) => [attrs.id, attrs]));
      return figures.filter(hasMoved).map((reading): Place => {
        const { format = 'value', unit } = nodes.get(reading.nodeId) ?? {};
        const writtenAs = {
          format: format === 'number' ? ('number' as const) : ('value-and-year' as const),
          ...(unit === undefined ? {} : { unit }),
        };
        return { sectionId, language, reading, writtenAs };
      });
    });
  }

  private async decide(
    viewer: Viewer,
    sectionId: number,
    language: Language,
    nodeId: string,
    choice: FigureDecision['choice'],
    given: string,
  ): Promise<void> {
    const reason = given.trim();
    if (reason === '') throw invalidInput(movedWords.reasonNeeded, { field: 'reason' });
    return this.database.transaction(async () => {
      const section = await this.store.lock(sectionId);
      if (section.state === 'in-review')
        throw new Failure('conflict', movedWords.inReview, { state: section.state });
      const places = await this.places(viewer, [section]);
      const chosen = places.find((place) => place.language === language && place.reading.nodeId === nodeId);
      if (!chosen) throw new Failure('conflict', movedWords.notMoved, { nodeId });
      const same = places.filter((place) => identity(place) === identity(chosen));
      for (const place of same)
        await keepDecision(this.database, {
          sectionId,
          language: place.language,
          nodeId: place.reading.nodeId,
          choice,
          newer: place.reading.newer,
          reason,
          personId: viewer.person?.id,
        });
      const { figure, newer } = chosen.reading;
      await this.audit.record(
        viewer,
        choice === 'keep' ? 'keep-figure' : 'take-figure',
        { kind: 'section', id: sectionId },
        {
          indicator: figure.indicator,
          area: figure.area,
          frozen: { value: figure.value, year: figure.year, vintage: figure.vintage },
          newer: { value: newer.value, year: newer.year, vintage: newer.vintage },
          languages: same.map((place) => place.language),
          reason,
        },
      );
      // In a draft the new figure stands with the decision.
      if (choice === 'take' && section.state === 'approved' && holds(viewer, 'administrator'))
        await this.workflow.move(viewer, sectionId, 'reopen', reason);
    });
  }
}
