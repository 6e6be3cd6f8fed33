import { Injectable } from '@nestjs/common';
import type { Language } from '@qadam/language/domain';
import type { DataAnnex, GeneratedAnnex } from '@qadam/reporting/domain';
import { StakeholderAnnexes } from './stakeholder-annex.service';
import { StatisticsAnnexes } from './statistics-annex.service';

/** What the tables of an annex are made from, as the data stand now. */
@Injectable()
export class DataAnnexes {
  constructor(
    private readonly statistics: StatisticsAnnexes,
    private readonly stakeholders: StakeholderAnnexes,
  ) {}

  of(kind: GeneratedAnnex, area: string, language: Language): Promise<DataAnnex> {
    return kind === 'statistics' ? this.statistics.of(area, language) : this.stakeholders.of(area, language);
  }
}
