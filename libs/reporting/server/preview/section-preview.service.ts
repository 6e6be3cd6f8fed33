import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import type { Language } from '@qadam/language/domain';
import { buildReportDocument, type ReportDocument, type ReportProblem } from '@qadam/reporting/domain';
import { Failure } from '@qadam/platform/server';
import { ReportInputs } from '../compile/report-inputs.service';
import { drawPages } from '../render/pdf';
import type { BlockPlace } from '../render/typesetter';
import { acceptText } from '../sections/accept-text';
import { SectionStore } from '../sections/section-store.service';
import { isStaff } from '../sections/standing';
import { words } from '../words';

export interface PreviewedSection {
  /** The pages of the section only, one under the other. */
  readonly svg: string;
  readonly pages: number;
  /** Pages counted from 1 within the section. */
  readonly places: readonly BlockPlace[];
  readonly problems: readonly ReportProblem[];
}

/** A4, ISO 216, in points of 1/72 inch, as the typesetter writes it. */
const sizePattern = /viewBox="0 0 ([\d.]+) ([\d.]+)" width="[^"]*" height="[^"]*"/u;

/** Shows of a drawing of many pages only some. */
export const cropPages = (svg: string, all: number, first: number, count: number): string =>
  svg.replace(sizePattern, (_whole, width: string, height: string) => {
    const page = Number(height) / all;
    return `viewBox="0 ${page * (first - 1)} ${width} ${page * count}" width="${width}pt" height="${page * count}pt"`;
  });

/** The real pages of one section from a text that need not be saved. */
@Injectable()
export class SectionPreview {
  constructor(
    private readonly store: SectionStore,
    private readonly inputs: ReportInputs,
  ) {}

  async preview(viewer: Viewer, id: number, language: Language, content: unknown): Promise<PreviewedSection> {
    if (!isStaff(viewer)) throw new Failure('forbidden', words.compiledByStaff);
    const { key, reportCode } = await this.store.byId(id);
    const unsaved = { sectionId: id, content: acceptText(content) };
    const whole = buildReportDocument(await this.inputs.gather(viewer, reportCode, language, unsaved));
    // The lists would lead to what other sections hold.
    const shown: ReportDocument = { ...whole, listOfFigures: [], listOfTables: [], problems: [] };
    const { svg, pages, places, problems } = await drawPages(shown, key);
    const onPages = places.map(([, page]) => page);
    const first = Math.min(...onPages);
    const count = Math.max(...onPages) - first + 1;
    return {
      svg: cropPages(svg, pages, first, count),
      pages: count,
      places: places
        .filter(([block]) => block >= 0)
        .map(([block, page, top]) => [block, page - first + 1, top]),
      problems: [...whole.problems, ...problems].filter(
        ({ sectionKey, code }) => sectionKey === key && code !== 'not-approved',
      ),
    };
  }
}
