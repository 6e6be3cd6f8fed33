import { Injectable } from '@nestjs/common';
import { type WithdrawalInput, WithdrawalEffectsService } from '@qadam/evidence/server';
import type { Viewer } from '@qadam/identity/domain';
import { Database } from '@qadam/platform/server';
import { numbersOf } from '../sections/numbering';
import { SectionStore } from '../sections/section-store.service';
import type { CitedFindings, CitingSection } from './citing-sections.object';

interface Row extends Omit<CitingSection, 'sectionNumber' | 'findings'> {
  readonly ids: readonly string[];
}

/** Where reviews cite findings that are to be withdrawn. */
@Injectable()
export class CitingSections {
  constructor(
    private readonly database: Database,
    private readonly effects: WithdrawalEffectsService,
    private readonly store: SectionStore,
  ) {}

  /** By the newest text of each language, in the order of the reviews. */
  async of(viewer: Viewer, input: WithdrawalInput): Promise<CitedFindings> {
    const ids = await this.effects.standing(viewer, input);
    const rows = await this.database.query<Row>(
      `select r.code as "reportCode", r.title_${viewer.language} as "reportTitle", s.key as "sectionKey",
         s.title_${viewer.language} as "sectionTitle", array_agg(distinct cited #>> '{}') as ids
       from section s join report r on r.id = s.report_id
         join lateral (select distinct on (language) content from section_version
           where section_id = s.id order by language, number desc) v on true
         cross join lateral jsonb_path_query(v.content, '$.** ? (@.type == "citation").attrs.findingId') as cited
       where cited #>> '{}' = any($1::text[])
       group by r.id, s.id order by r.id desc, s.position`,
      [ids.map(String)],
    );
    const numbers = new Map<string, ReadonlyMap<string, string>>();
    for (const code of new Set(rows.map(({ reportCode }) => reportCode)))
      numbers.set(code, numbersOf(await this.store.ofReport(code), viewer.language));
    return {
      findings: new Set(rows.flatMap((row) => row.ids)).size,
      sections: rows.map(({ ids: own, ...row }) => ({
        ...{ ...row, findings: own.length },
        sectionNumber: numbers.get(row.reportCode)?.get(row.sectionKey) ?? null,
      })),
    };
  }
}
