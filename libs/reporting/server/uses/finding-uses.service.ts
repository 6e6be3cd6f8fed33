import { Injectable } from '@nestjs/common';
import { FindingService } from '@qadam/evidence/server';
import type { Viewer } from '@qadam/identity/domain';
import type { Language } from '@qadam/language/domain';
import { Database, notFound } from '@qadam/platform/server';
import { numbersOf } from '../sections/numbering';
import { SectionStore } from '../sections/section-store.service';
import type { FindingUse } from './finding-use.object';

type Row = Omit<FindingUse, 'sectionNumber'>;

/** Where the voices went: the sections whose newest texts cite a finding. */
@Injectable()
export class FindingUses {
  constructor(
    private readonly database: Database,
    private readonly findings: FindingService,
    private readonly store: SectionStore,
  ) {}

  /**
   * In the order of the review, each language of a section by itself; what an older version cited counts no more.
   * @throws Failure `not-found` for a finding that does not exist or that the viewer may not read
   */
  async of(viewer: Viewer, id: string): Promise<readonly FindingUse[]> {
    if (!/^[1-9]\d{0,8}$/u.test(id)) throw notFound('finding', id);
    await this.findings.find(viewer, Number(id));
    const rows = await this.database.query<Row>(
      `select r.code as "reportCode", r.title_${viewer.language} as "reportTitle", s.key as "sectionKey",
         s.title_${viewer.language} as "sectionTitle", v.language, s.state
       from section s join report r on r.id = s.report_id
         join lateral (select distinct on (language) language, content from section_version
           where section_id = s.id order by language, number desc) v on true
       where jsonb_path_exists(v.content, '$.** ? (@.type == "citation" && @.attrs.findingId == $id)',
         jsonb_build_object('id', $1::text))
       order by r.id desc, s.position, array_position(array['kk', 'ru', 'en'], v.language)`,
      [id],
    );
    const numbers = await this.numbersIn(new Set(rows.map(({ reportCode }) => reportCode)), viewer.language);
    return rows.map((row) => ({
      ...row,
      sectionNumber: numbers.get(row.reportCode)?.get(row.sectionKey) ?? null,
    }));
  }

  private async numbersIn(reportCodes: ReadonlySet<string>, language: Language) {
    const numbers = new Map<string, ReadonlyMap<string, string>>();
    for (const code of reportCodes) numbers.set(code, numbersOf(await this.store.ofReport(code), language));
    return numbers;
  }
}
