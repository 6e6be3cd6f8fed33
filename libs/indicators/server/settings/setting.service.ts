import { Injectable } from '@nestjs/common';
import { compareAreas } from '@qadam/geography/domain';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { Database, Failure, notFound } from '@qadam/platform/server';
import { SummaryService } from '../indicators/summary.service';
import type { ProgressChoice } from '../progress/board';
import { maySetForCountry } from './may-set';
import { type ReadSetting, readSettingInput } from './read-setting-input';
import type { IndicatorSetting, SettingInput, SettingVersion, StatusChange } from './setting.object';

const selectVersions = `
  select s.version, s.direction, s.target, s.target_year as "targetYear", s.base_year as "baseYear",
    s.natural_limit as "limit", s.lower_bound as "lowerBound", s.upper_bound as "upperBound", s.relative_base_year as "relativeBaseYear", s.relative_factor as "relativeFactor",
    s.relative_of_shortfall as "relativeOfShortfall",
    s.transform, s.method, s.source, s.note, s.changed_at as "changedAt",
    case when $2 then p.name end as author
  from indicator_setting_version s left join person p on p.id = s.person_id
  where s.indicator_code = $1 order by s.version desc`;

const choiceOfInput = (code: string, setting: ReadSetting): ProgressChoice => {
  const { direction, target, targetYear, baseYear, limit, relativeTarget, transform, source, method } =
    setting;
  const { lowerBound, upperBound } = setting;
  return {
    ...{ indicator: code, direction, source, method },
    targetYear: targetYear ?? 2030,
    ...(target === null ? {} : { target }),
    ...(baseYear === null ? {} : { baseYear }),
    ...(limit === null ? {} : { limit }),
    ...(lowerBound === null ? {} : { lowerBound }),
    ...(upperBound === null ? {} : { upperBound }),
    ...(relativeTarget === null ? {} : { relativeTarget }),
    ...(transform === null ? {} : { transform }),
  };
};

/** What people have set for indicators: direction, target, base year, method; every change is a version. */
@Injectable()
export class SettingService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly summaries: SummaryService,
  ) {}

  async setting(viewer: Viewer, code: string): Promise<IndicatorSetting> {
    const { board, labels } = await this.summaries.start();
    const indicator = board.find(code);
    if (indicator === undefined) throw notFound('indicator', code);
    const { language } = viewer;
    const versions = await this.database.query<SettingVersion>(selectVersions, [
      ...[code, viewer.person !== null],
    ]);
    return {
      code,
      title: indicator.title[language],
      unit: indicator.headline === null ? null : labels.unit(indicator.headline.unit, language),
      versions: versions.map((one) => ({ ...one, source: labels.targetSource(one.source, language) })),
      isMine: maySetForCountry(viewer),
    };
  }

  /** The areas whose status a setting would change, before anything is saved. */
  async preview({ language }: Viewer, code: string, input: SettingInput): Promise<StatusChange[]> {
    const { board } = await this.summaries.start();
    const indicator = board.find(code);
    if (indicator === undefined) throw notFound('indicator', code);
    const choice = choiceOfInput(code, readSettingInput(input));
    const { headline } = indicator;
    if (headline === null) return [];
    const changed = { ...indicator, choice };
    const proposed = board.withIndicator(changed);
    return board.geography.areas
      .filter(({ code: area, validTo }) => validTo === null && board.isMeasured(indicator, area))
      .toSorted(compareAreas(language))
      .flatMap(({ code: areaCode, name }) => {
        const before = board.standingOf(indicator, areaCode).status;
        const after = proposed.standingOf(changed, areaCode).status;
        return before === after ? [] : [{ areaCode, areaName: name[language], before, after }];
      });
  }

  async change(viewer: Viewer, code: string, knownVersion: number, input: SettingInput): Promise<void> {
    if (!maySetForCountry(viewer))
      throw new Failure('forbidden', {
        kk: 'Нысаналы мәндерді бүкіл ел бойынша талдаушы немесе әкімші өзгертеді.',
        ru: 'Целевые значения меняет аналитик по всей стране или администратор.',
        en: 'Targets are changed by an analyst for the whole country or an administrator.',
      });
    const setting = readSettingInput(input);
    if ((await this.database.one('select 1 from indicator where code = $1 for update', [code])) === undefined)
      throw notFound('indicator', code);
    const newest = await this.database.one<{ version: number }>(
      'select version from indicator_setting where indicator_code = $1',
      [code],
    );
    const version = newest?.version ?? 0;
    if (version !== knownVersion)
      throw new Failure('conflict', {
        kk: 'Бұл баптауды осы арада біреу өзгертті. Бетті жаңартып, өзгерісіңізді қайта енгізіңіз.',
        ru: 'Эту настройку тем временем изменили. Обновите страницу и внесите изменение снова.',
        en: 'Somebody has changed this setting meanwhile. Reload the page and make your change again.',
      });
    await this.database.query(
      `insert into indicator_setting_version (indicator_code, version, direction, target, target_year, base_year,
         natural_limit, relative_base_year, relative_factor, transform, method, source, note, person_id, lower_bound,
         upper_bound, relative_of_shortfall)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
      [
        ...[code, version + 1, setting.direction, setting.target, setting.targetYear, setting.baseYear],
        ...[setting.limit, setting.relativeTarget?.baseYear ?? null, setting.relativeTarget?.factor ?? null],
        ...[
          setting.transform,
          setting.method,
          setting.source.trim(),
          setting.note,
          viewer.person?.id ?? null,
        ],
        ...[setting.lowerBound, setting.upperBound, setting.relativeTarget?.isOfShortfall ?? false],
      ],
    );
    await this.audit.record(
      viewer,
      'change-indicator-setting',
      { kind: 'indicator', id: code },
      { from: version, to: version + 1, ...setting },
    );
  }
}
