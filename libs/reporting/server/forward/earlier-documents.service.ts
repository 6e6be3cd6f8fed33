import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { foldText, type Language } from '@qadam/language/domain';
import { itemsOfDocument, type ReadingSigns, type Remark, type ReviewReading } from '@qadam/reporting/domain';
import { Database } from '@qadam/platform/server';
import { DocumentCharts } from './document-charts.service';
import { DocumentFigures } from './document-figures.service';
import { readDocxParts } from './read-docx';

/** Reads the DOCX of an earlier review: its items, their figures with their places in the data, and what is to be told. */
@Injectable()
export class EarlierDocuments {
  constructor(
    private readonly database: Database,
    private readonly figures: DocumentFigures,
    private readonly charts: DocumentCharts,
  ) {}

  /** @throws Failure `invalid-input` where it is no DOCX or unpacks to too much */
  async read(
    viewer: Viewer,
    file: { readonly fileName: string; readonly bytes: Buffer },
    language: Language,
    {
      countryArea,
      ...signs
    }: Pick<ReadingSigns, 'sections' | 'promiseKeys'> & { readonly countryArea: string },
  ): Promise<ReviewReading> {
    const { parts, pictures } = await readDocxParts(file.bytes, file.fileName);
    const guidance = await this.guidance(language);
    const { items, remarks } = itemsOfDocument(parts, { language, ...signs, guidance });
    const captioned = items.filter(({ kind }) => kind === 'chart').length;
    const nameless = pictures - captioned;
    const left: readonly Remark[] = nameless <= 0 ? [] : [{ kind: 'picture', count: nameless, places: [] }];
    const drawn = await this.charts.named(items, language, countryArea);
    return {
      items: await this.figures.placed(viewer, drawn, language, countryArea),
      remarks: [...remarks, ...left],
    };
  }

  /** What templates tell to write, folded. */
  private async guidance(language: Language): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ guidance: string }>(
      `select distinct guidance_${language} as guidance from report_template_section`,
    );
    return new Set(rows.map(({ guidance }) => foldText(guidance.trim())).filter(Boolean));
  }
}
