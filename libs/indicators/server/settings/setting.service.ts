import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { inOrderOfChoices, narrowestSetting, seriesKeyOf } from '@qadam/indicators/domain';
import { Database, Failure, invalidInput, notFound } from '@qadam/platform/server';
import { SummaryService } from '../indicators/summary.service';
import type { ProgressChoice } from '../progress/choice-for';
import { maySetFor } from './may-set';
import { type ReadSetting, readSettingInput } from './read-setting-input';
import { requirePossibleTarget } from './possible-target';
import type { IndicatorSetting, NarrowedSetting, SettingInput, StatusChange } from './setting.object';
import {
  areaNameIn,
  areasToSet,
  regionAbove,
  findPlace,
  type FoundPlace,
  isSamePlace,
  seriesNameOf,
  type SettingPlace,
} from './setting-place';
import { statusChanges } from './status-changes';
import {
  holdingVersions,
  newestVersion,
  storedVersions,
  type StoredVersion,
  writeRemoval,
} from './stored-versions';

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

/** Whether a target of the indicator is one of the series, too: it has the name and unit of one that is judged. */
const isOfMeasure = ({ indicator: { headline, beside }, row }: FoundPlace): boolean =>
  row === undefined ||
  headline === null ||
  [headline, ...beside].some(({ series, unit }) => series === row.series && unit === row.unit);

/** What would hold for a place if nothing were set for it; a target of another measure says nothing of it. */
const widerOf = (
  place: FoundPlace,
  holding: readonly StoredVersion[],
  areas: readonly string[],
): StoredVersion | undefined => {
  const ofMeasure = isOfMeasure(place);
  const wider = narrowestSetting(
    holding.filter((one) => !isSamePlace(one, place)),
    { series: place.seriesKey, areas, isOfMeasure: ofMeasure },
  );
  if (wider === undefined || ofMeasure || wider.seriesKey !== null) return wider;
  return { ...wider, target: null, relativeFactor: null, relativeBaseYear: null, limit: null };
};

/** @throws Failure for the whole indicator, under which nothing wider would hold. */
const refuseOfWhole = ({ areaCode, seriesKey }: SettingPlace): void => {
  if (areaCode === null && seriesKey === null)
    throw invalidInput(
      {
        kk: 'Бүкіл көрсеткіштің баптауы алынып тасталмайды: орнына жаңа нұсқа сақтаңыз.',
        ru: 'Настройку всего показателя убрать нельзя: сохраните вместо нее новую версию.',
        en: 'What holds for the whole indicator cannot be removed: save a new version instead.',
      },
      { field: 'area' },
    );
};

/**
 * What people have set for indicators, for their series and for areas: direction, target, base year, method; every change
 * is a version.
 */
@Injectable()
export class SettingService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly summaries: SummaryService,
  ) {}

  async setting(viewer: Viewer, asked: SettingPlace): Promise<IndicatorSetting> {
    const { board, labels } = await this.summaries.start();
    const { language } = viewer;
    const place = await findPlace(this.database, board, asked, language);
    const { code, indicator, rows, row, areaCode, seriesKey } = place;
    const ordered = inOrderOfChoices(rows, (dimension, group) => labels.code(dimension, group, language));
    const series = ordered.map((one) => ({
      key: seriesKeyOf(one),
      label: seriesNameOf(one, code, labels, language),
    }));
    const stored = await storedVersions(this.database, code, viewer.person !== null);
    const versions = stored.map((one) => ({ ...one, source: labels.targetSource(one.source, language) }));
    const holding = holdingVersions(versions);
    const seriesNameBy = (key: string | null) =>
      key === null ? null : (series.find((one) => one.key === key)?.label ?? key);
    const named = (one: StoredVersion): NarrowedSetting => ({
      ...{ areaCode: one.areaCode, areaName: areaNameIn(board, one.areaCode, language) },
      ...{ seriesKey: one.seriesKey, seriesLabel: seriesNameBy(one.seriesKey), setting: one },
    });
    const wider = widerOf(place, holding, areaCode === null ? [] : board.upFrom(areaCode));
    const unit = row?.unit ?? (seriesKey === null ? indicator.headline?.unit : undefined);
    return {
      ...{ code, areaCode, seriesKey },
      title: indicator.title[language],
      areaName: areaNameIn(board, areaCode, language),
      seriesLabel: seriesNameBy(seriesKey),
      unit: unit === undefined ? null : labels.unit(unit, language),
      versions: versions.filter((one) => isSamePlace(one, place)),
      wider: (areaCode === null && seriesKey === null) || wider === undefined ? null : named(wider),
      narrowings: holding.filter((one) => one.areaCode !== null || one.seriesKey !== null).map(named),
      areas: areasToSet(board, language).map((area) => ({
        ...{ code: area.code, name: area.name[language], isMine: maySetFor(viewer, area.code) },
        regionCode: regionAbove(board, area),
      })),
      series,
      isMine: maySetFor(viewer, areaCode),
    };
  }

  /** The areas whose status a setting would change, or its removal (`null`), before anything is saved. */
  async preview(
    { language }: Viewer,
    asked: SettingPlace,
    input: SettingInput | null,
  ): Promise<StatusChange[]> {
    if (input === null) refuseOfWhole(asked);
    const { board } = await this.summaries.start();
    const place = await findPlace(this.database, board, asked, language);
    const setting = input === null ? null : readSettingInput(input);
    if (setting !== null) await requirePossibleTarget(this.database, place, setting);
    const choice = setting === null ? null : choiceOfInput(place.code, setting);
    return statusChanges(this.database, board, place, choice, language);
  }

  async change(
    viewer: Viewer,
    place: SettingPlace,
    knownVersion: number,
    input: SettingInput,
  ): Promise<void> {
    const setting = readSettingInput(input);
    const { version, found } = await this.hold(viewer, place, knownVersion);
    await requirePossibleTarget(this.database, found, setting);
    const { code, areaCode, seriesKey } = place;
    await this.database.query(
      `insert into indicator_setting_version (indicator_code, version, direction, target, target_year, base_year,
         natural_limit, relative_base_year, relative_factor, transform, method, source, note, person_id, lower_bound,
         upper_bound, relative_of_shortfall, series_key, area_code)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
      [
        ...[code, version + 1, setting.direction, setting.target, setting.targetYear, setting.baseYear],
        ...[setting.limit, setting.relativeTarget?.baseYear ?? null, setting.relativeTarget?.factor ?? null],
        ...[setting.transform, setting.method, setting.source.trim(), setting.note],
        ...[viewer.person?.id ?? null, setting.lowerBound, setting.upperBound],
        ...[setting.relativeTarget?.isOfShortfall ?? false, seriesKey, areaCode],
      ],
    );
    await this.audit.record(
      viewer,
      'change-indicator-setting',
      { kind: 'indicator', id: code },
      { area: areaCode, series: seriesKey, from: version, to: version + 1, ...setting },
    );
  }

  /** A version after which what is set more widely holds again; earlier versions stay. */
  async remove(viewer: Viewer, place: SettingPlace, knownVersion: number, note: string): Promise<void> {
    const { code, areaCode, seriesKey } = place;
    refuseOfWhole(place);
    if (note.trim() === '')
      throw invalidInput(
        {
          kk: 'Неге алынып тасталатынын жазыңыз.',
          ru: 'Напишите, почему это убирается.',
          en: 'Write why it is removed.',
        },
        { field: 'note' },
      );
    const { version, isRemoved } = await this.hold(viewer, place, knownVersion);
    if (isRemoved)
      throw new Failure('conflict', {
        kk: 'Мұнда бөлек баптау жоқ. Бетті жаңартыңыз.',
        ru: 'Отдельной настройки здесь нет. Обновите страницу.',
        en: 'There is no setting of its own here. Reload the page.',
      });
    await writeRemoval(this.database, place, { note: note.trim(), personId: viewer.person?.id ?? null });
    await this.audit.record(
      viewer,
      'remove-indicator-setting',
      { kind: 'indicator', id: code },
      { area: areaCode, series: seriesKey, from: version, to: version + 1, note: note.trim() },
    );
  }

  /** The newest version of a place, after which one person writes: two who save at once go one after the other. */
  private async hold(viewer: Viewer, place: SettingPlace, knownVersion: number) {
    if (!maySetFor(viewer, place.areaCode))
      throw new Failure('forbidden', {
        kk: 'Нысаналы мәндерді бүкіл ел бойынша талдаушы немесе әкімші, ал өңірдікін сол өңірдің талдаушысы да өзгертеді.',
        ru: 'Целевые значения меняет аналитик по всей стране или администратор, а значения региона — и аналитик этого региона.',
        en: 'Targets are changed by an analyst for the whole country or an administrator, those of a region also by its analyst.',
      });
    const { code } = place;
    if ((await this.database.one('select 1 from indicator where code = $1 for update', [code])) === undefined)
      throw notFound('indicator', code);
    const { board } = await this.summaries.start();
    const found = await findPlace(this.database, board, place, viewer.language);
    const newest = await newestVersion(this.database, place);
    if (newest.version !== knownVersion)
      throw new Failure('conflict', {
        kk: 'Бұл баптауды осы арада біреу өзгертті. Бетті жаңартып, өзгерісіңізді қайта енгізіңіз.',
        ru: 'Эту настройку тем временем изменили. Обновите страницу и внесите изменение снова.',
        en: 'Somebody has changed this setting meanwhile. Reload the page and make your change again.',
      });
    return { ...newest, found };
  }
}
