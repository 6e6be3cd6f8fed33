import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Viewer, visitor } from '@qadam/identity/domain';
import type { Language, Trilingual } from '@qadam/language/domain';
import {
  chartKey,
  chartOfKey,
  type DataAnnex,
  figuresIn,
  generatedAnnexOf,
  imagesIn,
  imprintLines,
  isEmptyContent,
  noImprint,
  type ReportInput,
  type ResolvedChart,
  type ResolvedFigure,
  type RichText,
  type RichTextNode,
  withCapital,
} from '@qadam/reporting/domain';
import { Database } from '@qadam/platform/server';
import { DataAnnexes } from '../annexes/data-annexes.service';
import { today } from '../deadlines/today';
import { Glossary } from '../glossary/glossary.service';
import { PictureService } from '../pictures/picture.service';
import { FrozenEvidence } from '../figures/frozen-evidence';
import { asResolvedFigure } from '../figures/write-figure';
import { FrozenTables } from '../moved/frozen-tables.service';
import { GoalStrips } from './goal-strips.service';
import { reportVersion } from './report-version';
import { ReportBoard } from '../reports/report-board.service';
import { ContentReading, type ReadText } from '../sections/content-reading.service';
import { type SectionRow, SectionStore, type WrittenRow } from '../sections/section-store.service';
import { hasGuidance } from '../sections/standing';
import { areaNamesIn } from '../sources/area-names';

/** Of a national review that names no other. */
const ministry: Trilingual = {
  kk: 'Ұлттық экономика министрлігі',
  ru: 'Министерство национальной экономики',
  en: 'Ministry of National Economy',
};

/** Node names made unique through the whole report: a frozen and a live figure of two sections stay apart. */
const inSection = (content: RichText, sectionKey: string): RichText => {
  const visit = (node: RichTextNode): RichTextNode => {
    if (node.type === 'figure')
      return { ...node, attrs: { ...node.attrs, id: `${sectionKey} ${node.attrs.id}` } };
    if (node.type === 'chart')
      return { ...node, attrs: { ...node.attrs, seriesKey: `${sectionKey} ${node.attrs.seriesKey ?? ''}` } };
    if (!('content' in node) || node.content === undefined) return node;
    return { ...node, content: node.content.map(visit) } as RichTextNode;
  };
  return visit(content) as RichText;
};

interface ReportText extends WrittenRow {
  readonly state: SectionRow['state'];
  readonly sectionKey: string;
}

const withUnsaved = (
  stored: readonly WrittenRow[],
  language: Language,
  { sectionId, content }: { readonly sectionId: number; readonly content: RichText },
): readonly WrittenRow[] => {
  const isHere = (row: WrittenRow) => row.sectionId === sectionId && row.language === language;
  const none = { id: 0, number: 0, words: 0, personId: null, personName: null, createdAt: new Date(0) };
  const row = stored.find(isHere) ?? { ...none, sectionId, language };
  return [...stored.filter((one) => !isHere(one)), { ...row, content }];
};

/** Gathers everything that the document model needs of a report in one language. */
@Injectable()
export class ReportInputs {
  constructor(
    private readonly database: Database,
    private readonly board: ReportBoard,
    private readonly store: SectionStore,
    private readonly reading: ContentReading,
    private readonly glossary: Glossary,
    private readonly pictures: PictureService,
    private readonly strips: GoalStrips,
    private readonly frozen: FrozenEvidence,
    private readonly annexes: DataAnnexes,
    private readonly tables: FrozenTables,
  ) {}

  /** With `unsaved`, the section of that id has this text, which is no version yet. */
  async gather(
    viewer: Viewer,
    code: string,
    language: Language,
    unsaved?: { readonly sectionId: number; readonly content: RichText },
  ): Promise<ReportInput> {
    const report = await this.board.find(viewer, code);
    const sections = await this.store.ofReport(code);
    const stored = await this.store.newest(sections.map(({ id }) => id));
    const written = unsaved === undefined ? stored : withUnsaved(stored, language, unsaved);
    const texts = sections.flatMap(({ id, key, state }): ReportText[] =>
      written
        .filter((row) => row.sectionId === id && row.language === language)
        .map((row) => ({ ...row, state, sectionKey: key })),
    );
    // A compiled review is read by anybody: it is gathered with the rights of a visitor.
    const read = await this.reading.read(visitor(language), texts);
    const strips = await this.frozen.stripsOf(
      sections.filter(({ state, goal }) => state === 'approved' && goal !== null).map(({ id }) => id),
      language,
    );
    // While one section is typed only its own tables are looked at: those of the others take time and are not shown.
    const annexes = await this.annexesOf(
      sections.filter(({ id }) => unsaved === undefined || id === unsaved.sectionId),
      report.countryArea,
      language,
    );
    const loads = unsaved === undefined ? await this.tables.standings(sections, language) : null;
    const imprint = report.imprint ?? noImprint;
    const versions = written.map(({ id }) => id).sort((left, right) => left - right);
    return {
      language,
      title: report.titles[language],
      subtitle: report.countryName[language],
      cover: {
        publisher: imprint.publisher[language] || (report.isNational ? ministry[language] : ''),
        country: withCapital(report.countryName[language]),
        imprint: imprintLines(imprint, language),
      },
      version: await reportVersion(this.database, code),
      traceCode: createHash('sha256')
        .update(`${code} ${versions.join(' ')}`)
        .digest('hex')
        .slice(0, 8),
      date: await today(this.database),
      sections: sections.map((section) => {
        const text = texts.find(({ sectionId }) => sectionId === section.id);
        const strip = strips.get(section.id);
        const annex = annexes.get(section.id);
        return {
          key: section.key,
          parentKey: section.parentKey,
          title: section.title[language],
          numbering: section.numbering,
          goal: section.goal,
          ...(strip === undefined ? {} : { strip }),
          ...(annex === undefined ? {} : { annex }),
          ...loads?.get(section.id),
          state: section.state,
          wordLimit: section.wordLimit,
          hasGuidance: hasGuidance(section.guidance),
          content: text ? inSection(text.content, section.key) : null,
          writtenIn: written
            .filter((row) => row.sectionId === section.id && !isEmptyContent(row.content))
            .map((row) => row.language),
        };
      }),
      drifted: read.flatMap(({ figures }) =>
        figures.flatMap(({ figure, newer }) => (figure && newer ? [figure.indicator] : [])),
      ),
      areaNames: await areaNamesIn(this.database, language),
      figures: new Map(read.flatMap(figuresOf)),
      findings: new Map(read.flatMap(({ voices }) => [...voices])),
      charts: new Map(read.flatMap(chartsOf)),
      terms: new Map((await this.glossary.terms(language)).map((term) => [term.code, term])),
      strips: await this.strips.of(report.countryArea, language),
      images: await this.pictures.resolve(
        texts.flatMap(({ content }) => imagesIn(content).map(({ attrs }) => attrs.imageId)),
      ),
    };
  }

  /** By section: as its approval froze it, otherwise as the data stand; an approval of before they were kept has none. */
  private async annexesOf(
    sections: readonly SectionRow[],
    area: string,
    language: Language,
  ): Promise<ReadonlyMap<number, DataAnnex>> {
    const approved = sections.filter(({ state }) => state === 'approved').map(({ id }) => id);
    const annexes = new Map(await this.frozen.annexesOf(approved, language));
    for (const { id, key } of sections) {
      const kind = generatedAnnexOf(key);
      if (kind !== null && !annexes.has(id)) annexes.set(id, await this.annexes.of(kind, area, language));
    }
    return annexes;
  }
}

const figuresOf = ({ text, figures }: ReadText<ReportText>): [string, ResolvedFigure][] => {
  const nodes = new Map(figuresIn(text.content).map(({ attrs }) => [attrs.id, attrs]));
  return figures.flatMap(({ nodeId, figure, isFrozen }) =>
    figure
      ? [
          [
            `${text.sectionKey} ${nodeId}`,
            asResolvedFigure(figure, nodes.get(nodeId) ?? { format: 'value' }, text.language, isFrozen),
          ],
        ]
      : [],
  );
};

const chartsOf = ({ text, charts }: ReadText<ReportText>): [string, ResolvedChart][] =>
  [...charts].flatMap(([key, chart]) => {
    if (!chart) return [];
    const choice = chartOfKey(key);
    const named = chartKey({ ...choice, seriesKey: `${text.sectionKey} ${choice.seriesKey ?? ''}` });
    return [[named, chart]];
  });
