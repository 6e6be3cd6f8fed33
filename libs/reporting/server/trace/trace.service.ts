import { Injectable } from '@nestjs/common';
import { isReadable, readableAreas } from '@qadam/evidence/server';
import type { Viewer } from '@qadam/identity/domain';
import type { Language } from '@qadam/language/domain';
import {
  type AreaNames,
  cellRows,
  chartsIn,
  chartSubject,
  isOfNoIndicator,
  type FigureNode,
  figuresIn,
  inQuotes,
  type Sentence,
  sentenceText,
  statementsOf,
  type TracedFigure,
  type TracedSentence,
  type TracedVoice,
} from '@qadam/reporting/domain';
import { Database, Failure } from '@qadam/platform/server';
import { ReportBoard } from '../reports/report-board.service';
import { type ShownAtOf, ShownPlaces } from '../sources/shown-places';
import { ContentReading, type ReadText } from '../sections/content-reading.service';
import { numbersOf } from '../sections/numbering';
import { SectionStore } from '../sections/section-store.service';
import { isStaff } from '../sections/standing';
import { areaNamesIn } from '../sources/area-names';
import { words } from '../words';
import { newestShown } from '../figures/chart-points';
import { chartPlaces } from './chart-places';
import type { Traced } from './trace-table';

interface Source {
  readonly findingId: string;
  readonly documentId: string;
  readonly documentTitle: string;
  readonly page: number | null;
}

interface IndicatorName {
  readonly code: string;
  readonly target: string;
  readonly title: string;
}

export interface ReviewTrace extends Traced {
  readonly reportTitle: string;
}

/** What every sentence of a review rests on, and where that was said or measured. */
@Injectable()
export class TraceService {
  constructor(
    private readonly database: Database,
    private readonly board: ReportBoard,
    private readonly store: SectionStore,
    private readonly reading: ContentReading,
    private readonly places: ShownPlaces,
  ) {}

  /** The newest texts in one language; sections that are not written in it have no sentences. */
  async of(viewer: Viewer, code: string, language: Language): Promise<ReviewTrace> {
    if (!isStaff(viewer)) throw new Failure('forbidden', words.checkedByStaff);
    return this.asReadBy(viewer, code, language);
  }

  /** The same with what the reader of a file may learn; who may have the file is decided before. */
  async asReadBy(viewer: Viewer, code: string, language: Language): Promise<ReviewTrace> {
    const report = await this.board.find(viewer, code);
    const sections = await this.store.ofReport(code);
    const states = new Map(sections.map(({ id, state }) => [id, state]));
    const written = await this.store.newest(sections.map(({ id }) => id));
    const read = await this.reading.read(
      viewer,
      written
        .filter((row) => row.language === language)
        .map((row) => ({ ...row, state: states.get(row.sectionId) ?? ('draft' as const) })),
    );
    const numbers = numbersOf(sections, language);
    const titles = new Map(sections.map(({ key, title }) => [key, title[language]]));
    // By its title: its number would read as a figure.
    const nameOfSection = (key: string): string => {
      const title = titles.get(key);
      return title === undefined ? '' : inQuotes(title, language);
    };
    const [sources, names] = [await this.sources(viewer, read), await this.indicators(language)];
    const shownAt = await this.places.of(
      read.flatMap(({ text: { content } }) =>
        [...figuresIn(content), ...chartsIn(content)].map(({ attrs }) => attrs),
      ),
    );
    const areas = await areaNamesIn(this.database, language);
    return {
      reportTitle: report.titles[language],
      language,
      sections: sections.map(({ id, key, title }) => {
        const own = read.find(({ text }) => text.sectionId === id);
        return {
          ...{ key, title: title[language], number: numbers.get(key) ?? null },
          sentences: own ? sentencesIn(own, { sources, names, shownAt, areas }, nameOfSection) : [],
        };
      }),
    };
  }

  /** The documents of cited findings that the viewer may open, each with the page of the passage. */
  private async sources(viewer: Viewer, read: readonly ReadText[]): Promise<ReadonlyMap<string, Source>> {
    const ids = [...new Set(read.flatMap(({ voices }) => [...voices.keys()]))];
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<Source>(
      `select f.id::text as "findingId", d.id::text as "documentId", d.title as "documentTitle", p.page
       from finding f join document d on d.id = f.document_id
         left join lateral (select page from document_paragraph
           where document_id = d.id and end_offset > f.start_offset order by number limit 1) p on true
       where f.id::text = any($2) and ${isReadable('d.area_code', 1)}`,
      [readableAreas(viewer), ids],
    );
    return new Map(rows.map((row) => [row.findingId, row]));
  }

  private async indicators(language: Language): Promise<ReadonlyMap<string, IndicatorName>> {
    const rows = await this.database.query<IndicatorName>(
      `select code, target_code as target, short_${language} as title from indicator`,
    );
    return new Map(rows.map((row) => [row.code, row]));
  }
}

interface Known {
  readonly sources: ReadonlyMap<string, Source>;
  readonly names: ReadonlyMap<string, IndicatorName>;
  readonly shownAt: ShownAtOf;
  readonly areas: AreaNames;
}

const sentencesIn = (
  read: ReadText,
  { sources, names, shownAt, areas }: Known,
  nameOfSection: (key: string) => string,
): TracedSentence[] => {
  const { text, figures, voices, charts } = read;
  const readings = new Map(figures.map((reading) => [reading.nodeId, reading]));

  const traceFigure = ({ attrs }: FigureNode): TracedFigure => {
    const reading = readings.get(attrs.id);
    const found = reading?.figure;
    return {
      kind: 'figure',
      indicator: attrs.indicator,
      indicatorTitle: found?.indicatorTitle ?? names.get(attrs.indicator)?.title ?? '',
      areaName: found?.areaName ?? areas.get(attrs.area) ?? attrs.area,
      year: found?.year ?? null,
      text: reading?.text ?? '',
      source: found?.source ?? '',
      vintage: found?.vintage ?? '',
      target: names.get(attrs.indicator)?.target ?? '',
      isMissing: !found,
      place: { indicator: attrs.indicator, seriesKey: attrs.seriesKey, area: attrs.area },
      shownAt: shownAt(attrs),
      ...(found ? { series: found.seriesKey, seriesLabel: found.seriesLabel } : {}),
    };
  };

  const traceVoice = (findingId: string): TracedVoice => {
    const voice = voices.get(findingId);
    const standing = !voice ? 'lost' : voice.withdrawn ? 'withdrawn' : 'heard';
    const source = standing === 'heard' ? sources.get(findingId) : undefined;
    return {
      ...{ findingId, standing },
      // What was withdrawn is no longer told, only that it was.
      summary: standing === 'heard' ? (voice?.summary ?? '') : '',
      place: voice?.place ?? '',
      targets: standing === 'heard' ? (voice?.targets ?? []) : [],
      documentId: source?.documentId ?? null,
      documentTitle: source?.documentTitle ?? '',
      page: source?.page ?? null,
    };
  };

  const traceSentence = (sentence: Sentence): TracedSentence => ({
    paragraph: sentence.paragraph,
    block: sentence.block,
    ordinal: sentence.ordinal,
    isTable: sentence.cell !== null,
    ...(sentence.cell === null ? {} : { table: sentence.cell.table }),
    ...(sentence.isQuoted ? { isQuoted: true } : {}),
    ...(sentence.cells ? { rows: cellRows(sentence) } : {}),
    text: sentenceText(sentence, ({ attrs }) => readings.get(attrs.id)?.text ?? '…'),
    figures: sentence.figures.map(traceFigure),
    voices: [...new Set(sentence.citations.map(({ attrs }) => attrs.findingId))].map(traceVoice),
  });

  const drawn = chartPlaces(text.content).map(({ key, attrs, paragraph, after, block, number }) => {
    const name = names.get(attrs.indicator);
    const chart = charts.get(key);
    const sentence: TracedSentence = {
      ...{ paragraph, block, ordinal: 0, chartNumber: number, voices: [] },
      text: chart?.spec.title ?? name?.title ?? chartSubject(attrs, text.language),
      chart: {
        ...{ choice: attrs, drawn: chart ?? null },
        shown: chart ? newestShown(chart, text.language) : '',
      },
      figures: [
        {
          ...{ kind: 'chart', indicator: attrs.indicator, text: '' },
          indicatorTitle:
            name?.title ?? (isOfNoIndicator(attrs.kind) ? chartSubject(attrs, text.language) : ''),
          ...{
            areaName: chart?.spec.subtitle ?? areas.get(attrs.area) ?? attrs.area,
            year: null,
            source: chart?.spec.source ?? '',
          },
          ...{ vintage: '', target: name?.target ?? '', isMissing: !chart, place: null },
          ...(isOfNoIndicator(attrs.kind) ? {} : { shownAt: shownAt(attrs) }),
        },
      ],
    };
    return { after, sentence };
  });
  const said = statementsOf(text.content, text.language, nameOfSection)
    .filter(({ isHeading, citations, figures: own }) => !isHeading || citations.length + own.length > 0)
    .map(traceSentence);
  return drawn.length === 0
    ? said
    : [...said.map((sentence) => ({ after: sentence.paragraph, sentence })), ...drawn]
        .sort((left, right) => left.after - right.after)
        .map(({ sentence }) => sentence);
};
