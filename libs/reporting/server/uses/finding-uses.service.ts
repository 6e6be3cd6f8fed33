import { Injectable } from '@nestjs/common';
import { FindingService } from '@qadam/evidence/server';
import type { Viewer } from '@qadam/identity/domain';
import type { Language } from '@qadam/language/domain';
import {
  type RichText,
  type SectionState,
  type Sentence,
  sentencesOf,
  sentenceText,
} from '@qadam/reporting/domain';
import { Database, notFound } from '@qadam/platform/server';
import { ContentReading } from '../sections/content-reading.service';
import { numbersOf } from '../sections/numbering';
import { SectionStore } from '../sections/section-store.service';
import { isStaff } from '../sections/standing';
import { chartPlaces } from '../trace/chart-places';
import type { FindingUse, UsingSentence } from './finding-use.object';

interface Row extends Omit<FindingUse, 'sectionNumber' | 'sentences'> {
  readonly sectionId: number;
  readonly state: SectionState;
  readonly language: Language;
  readonly content: RichText;
}

/** How a figure of a text reads, by the id of its node. */
type FigureTexts = ReadonlyMap<string, string>;

const asPlace =
  (figures: FigureTexts) =>
  (sentence: Sentence): UsingSentence => ({
    paragraph: sentence.paragraph,
    ordinal: sentence.ordinal,
    text: sentenceText(sentence, ({ attrs }) => figures.get(attrs.id) ?? '…'),
  });

/** Where voices and figures went: the sentences of the newest texts that use them. */
@Injectable()
export class FindingUses {
  constructor(
    private readonly database: Database,
    private readonly findings: FindingService,
    private readonly store: SectionStore,
    private readonly reading: ContentReading,
  ) {}

  /**
   * In the order of the review, each language of a section by itself; what an older version cited counts no more.
   * @throws Failure `not-found` for a finding that does not exist or that the viewer may not read
   */
  async of(viewer: Viewer, id: string): Promise<readonly FindingUse[]> {
    if (!/^[1-9]\d{0,8}$/u.test(id)) throw notFound('finding', id);
    await this.findings.find(viewer, Number(id));
    const rows = await this.textsWith(viewer, '@.type == "citation" && @.attrs.findingId == $wanted', id);
    return this.named(viewer, rows, ({ content, language }, figures) =>
      sentencesOf(content, language)
        .filter(({ citations }) => citations.some(({ attrs }) => attrs.findingId === id))
        .map(asPlace(figures)),
    );
  }

  /** The same for the figures and charts of an indicator; for those who work on reviews. */
  async ofIndicator(viewer: Viewer, code: string): Promise<readonly FindingUse[]> {
    const rows = await this.textsWith(
      viewer,
      '(@.type == "figure" || @.type == "chart") && @.attrs.indicator == $wanted',
      code,
    );
    return this.named(viewer, rows, ({ content, language }, figures) => [
      ...sentencesOf(content, language)
        .filter(({ figures }) => figures.some(({ attrs }) => attrs.indicator === code))
        .map(asPlace(figures)),
      ...chartPlaces(content)
        .filter(({ attrs }) => attrs.indicator === code)
        .map(({ paragraph, number }) => ({ paragraph, ordinal: 0, chartNumber: number, text: '' })),
    ]);
  }

  /** Newest texts that hold a node of which the condition is true; `$wanted` in it is the id or code. */
  private textsWith(viewer: Viewer, condition: string, wanted: string): Promise<Row[]> {
    return this.database.query<Row>(
      `select r.code as "reportCode", r.title_${viewer.language} as "reportTitle", s.key as "sectionKey",
         s.title_${viewer.language} as "sectionTitle", s.id as "sectionId", v.language, s.state, v.content
       from section s join report r on r.id = s.report_id
         join lateral (select distinct on (language) language, content from section_version
           where section_id = s.id order by language, number desc) v on true
       where jsonb_path_exists(v.content, '$.** ? (${condition})', jsonb_build_object('wanted', $1::text))
       order by r.id desc, s.position, array_position(array['kk', 'ru', 'en'], v.language)`,
      [wanted],
    );
  }

  private async named(
    viewer: Viewer,
    rows: readonly Row[],
    sentencesIn: (row: Row, figures: FigureTexts) => readonly UsingSentence[],
  ): Promise<readonly FindingUse[]> {
    const numbers = await this.numbersIn(new Set(rows.map(({ reportCode }) => reportCode)), viewer.language);
    // A draft is named to everybody who may read the finding, but not read out.
    const open = rows.filter(({ state }) => isStaff(viewer) || state === 'approved');
    const read = new Map(
      (await this.reading.read(viewer, open)).map(({ text, figures }) => [
        text,
        new Map(figures.map((figure): [string, string] => [figure.nodeId, figure.text ?? '…'])),
      ]),
    );
    return rows.map((row) => {
      const { content: _, sectionId: __, ...rest } = row;
      const figures = read.get(row);
      return {
        ...rest,
        sectionNumber: numbers.get(row.reportCode)?.get(row.sectionKey) ?? null,
        sentences: figures ? sentencesIn(row, figures) : [],
      };
    });
  }

  private async numbersIn(reportCodes: ReadonlySet<string>, language: Language) {
    const numbers = new Map<string, ReadonlyMap<string, string>>();
    for (const code of reportCodes) numbers.set(code, numbersOf(await this.store.ofReport(code), language));
    return numbers;
  }
}
