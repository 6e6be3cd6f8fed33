import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { beginningOf, type Language, localeOf } from '@qadam/language/domain';
import {
  wordChartImage,
  imagesIn,
  type SectionChart,
  suggestAnew,
  writeSectionDocument,
} from '@qadam/reporting/domain';
import { Database, Failure, invalidInput, notFound } from '@qadam/platform/server';
import { strToU8, zipSync } from 'fflate';
import { PictureService } from '../pictures/picture.service';
import { SectionSuggestions } from '../review/suggestions.service';
import { rasteriseSvg } from '../render/chart-pictures';
import { ContentReading, type ReadText } from '../sections/content-reading.service';
import { type SectionRow, SectionStore, type WrittenRow } from '../sections/section-store.service';
import { readDocx } from './read-docx';
import { roundTripWords } from './round-trip-words';
import { unitLabelsOf } from './unit-labels';

export const largestSectionDocument = 20 * 2 ** 20;

export interface ExportedSection {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

export interface UploadedSection {
  /** `null` where the document says what the text says. */
  readonly set: number | null;
  readonly suggestions: number;
  /** Changes that were suggested before, or that the text has by now: they are not made again. */
  readonly known: number;
  /** Figures written over, and units removed: to be looked at by hand. */
  readonly warnings: number;
}

/** An approved section as a Word document, and back as suggestions. */
@Injectable()
export class SectionDocuments {
  constructor(
    private readonly database: Database,
    private readonly store: SectionStore,
    private readonly reading: ContentReading,
    private readonly suggestions: SectionSuggestions,
    private readonly pictures: PictureService,
    private readonly audit: AuditTrail,
  ) {}

  async export(viewer: Viewer, id: number, language: Language): Promise<ExportedSection> {
    const section = await this.store.byId(id);
    if (section.state !== 'approved')
      throw new Failure('conflict', roundTripWords.approvedOnly, { state: section.state });
    const version = await this.store.newestIn(id, language);
    if (!version) throw new Failure('not-found', roundTripWords.notWritten, { language });
    const read = await this.readText(viewer, version);
    const parts = writeSectionDocument({
      content: version.content,
      versionId: version.id,
      locale: localeOf[language],
      title: section.title[language],
      guidance: roundTripWords.guidance[language],
      label: await this.labels(section, read),
      charts: await drawnCharts(read),
      pictures: await this.pictures.resolve(imagesIn(version.content).map(({ attrs }) => attrs.imageId)),
    });
    const files = Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    );
    await this.database.transaction(() =>
      this.audit.record(viewer, 'export', { kind: 'section', id }, { language, version: version.number }),
    );
    const name = section.key.replace(/[^\w-]+/gu, '-');
    return {
      bytes: zipSync(files, { level: 6, mtime: new Date(version.createdAt) }),
      fileName: `${section.reportCode}-${name}-${language}-v${version.number}.docx`,
    };
  }

  /** Keeps what is new in the document as a set of suggestions on the section; the text stays as it is. */
  async upload(
    viewer: Viewer,
    id: number,
    language: Language,
    file: { readonly bytes: Uint8Array; readonly fileName: string },
  ): Promise<UploadedSection> {
    const document = await readDocx(file.bytes);
    if (document.versionId === null) throw invalidInput(roundTripWords.notOurs, { field: 'file' });
    const section = await this.store.byId(id);
    const version = await this.exported(document.versionId);
    if (version.sectionId !== id || version.language !== language)
      throw invalidInput(roundTripWords.anotherSection, { field: 'file' });
    const label = await this.labels(section, await this.readText(viewer, version));
    const source = { section, language, versionId: version.id, fileName: beginningOf(file.fileName, 200) };
    return this.database.transaction(async () => {
      // Of two people who upload at once, the second finds what the first has suggested.
      await this.store.lock(id);
      const newest = await this.store.newestIn(id, language);
      const { fresh, known } = suggestAnew({
        exported: version.content,
        current: newest?.content ?? version.content,
        document,
        label,
        known: await this.suggestions.standing(version.id),
      });
      const warnings = fresh.reduce(
        (sum, suggestion) => sum + suggestion.warnings.filter(({ kind }) => kind !== 'unit-moved').length,
        0,
      );
      const set = fresh.length === 0 ? null : await this.suggestions.keep(viewer, source, fresh);
      return { set, suggestions: fresh.length, known, warnings };
    });
  }

  /** A version of another database is a document that is not ours. */
  private async exported(versionId: number): Promise<WrittenRow> {
    try {
      return await this.store.version(versionId);
    } catch (error) {
      if (error instanceof Failure && error.code === 'not-found')
        throw invalidInput(roundTripWords.notOurs, { field: 'file' });
      throw error;
    }
  }

  private async readText(viewer: Viewer, version: WrittenRow): Promise<ReadText> {
    const read = await this.reading.readVersion(viewer, version);
    if (!read) throw notFound('version', version.id);
    return read;
  }

  private async labels(section: SectionRow, read: ReadText) {
    const sections = await this.store.ofReport(section.reportCode);
    const names = sections.map(({ key, title }): [string, string] => [key, title[read.text.language]]);
    return unitLabelsOf(read, new Map(names));
  }
}

/** As the compiled review draws them; where no program here makes pixels of lines, their words stand alone. */
const drawnCharts = async ({ charts }: ReadText): Promise<ReadonlyMap<string, SectionChart>> => {
  const drawn = new Map<string, SectionChart>();
  for (const [key, chart] of charts) {
    if (!chart) continue;
    const { svg, width, height } = wordChartImage(chart.spec);
    const png = await rasteriseSvg(svg, width, height);
    if (png) drawn.set(key, { svg, png, width, height, alternative: chart.spec.alternative });
  }
  return drawn;
};
