import { type Area, areaByCode, compareAreas } from '@qadam/geography/domain';
import { type SettingScope, seriesKeyOf } from '@qadam/indicators/domain';
import type { Language } from '@qadam/language/domain';
import { type Database, invalidInput, notFound } from '@qadam/platform/server';
import type { FigureLabels } from '../figures/labels';
import { type SeriesRow, seriesOf } from '../figures/series-data';
import { country } from '../indicators/summary.service';
import type { Board, BoardIndicator } from '../progress/board';

/** What a setting is for: an indicator, or one of its series, or one area, or both. */
export interface SettingPlace extends SettingScope {
  readonly code: string;
}

export interface FoundPlace extends SettingPlace {
  readonly indicator: BoardIndicator;
  /** Of the indicator, those that have figures. */
  readonly rows: readonly SeriesRow[];
  /** The one that is named. */
  readonly row: SeriesRow | undefined;
}

/** The areas that can have a setting of their own: all of today but the country, which has that of the indicator. */
export const areasToSet = ({ geography }: Board, language: Language): Area[] =>
  geography.areas
    .filter(({ code, validTo }) => code !== country && validTo === null)
    .toSorted(compareAreas(language));

/** The region that an area lies in; `null` for a region, and where it is not known. */
export const regionAbove = (board: Board, { code, level }: Area): string | null => {
  if (level === 'region') return null;
  const areas = areaByCode(board.geography.areas);
  return board.upFrom(code).find((above) => areas.get(above)?.level === 'region') ?? null;
};

export const areaNameIn = ({ geography }: Board, code: string | null, language: Language): string | null =>
  code === null ? null : (areaByCode(geography.areas).get(code)?.name[language] ?? code);

export const seriesNameOf = (row: SeriesRow, code: string, labels: FigureLabels, language: Language) =>
  `${labels.series(code, row, language)}, ${labels.unit(row.unit, language)}`;

/**
 * The place with its series.
 * @throws Failure where there is no such indicator, area of today or series.
 */
export const findPlace = async (
  database: Database,
  board: Board,
  { code, areaCode, seriesKey }: SettingPlace,
  language: Language,
): Promise<FoundPlace> => {
  const indicator = board.find(code);
  if (indicator === undefined) throw notFound('indicator', code);
  if (areaCode !== null && !areasToSet(board, language).some((area) => area.code === areaCode))
    throw invalidInput(
      {
        kk: `«${areaCode}» үшін бөлек баптау болмайды: бүгінгі аумақтың кодын беріңіз, ал ел үшін аумақсыз баптаңыз.`,
        ru: `Для «${areaCode}» нельзя задать отдельно: укажите код нынешней территории, а для страны не указывайте никакой.`,
        en: `There is no setting of its own for "${areaCode}": give the code of an area of today, and none for the country.`,
      },
      { field: 'area' },
    );
  const rows = await seriesOf(database, code, null, indicator.headline?.seriesId);
  const row = seriesKey === null ? undefined : rows.find((one) => seriesKeyOf(one) === seriesKey);
  const isSet = indicator.narrowed.some((one) => one.seriesKey === seriesKey);
  if (seriesKey !== null && row === undefined && !isSet)
    throw invalidInput(
      {
        kk: `${code} көрсеткішінде «${seriesKey}» қатары жоқ. Тізімнен таңдаңыз.`,
        ru: `У показателя ${code} нет ряда «${seriesKey}». Выберите из списка.`,
        en: `Indicator ${code} has no series "${seriesKey}". Choose one of the list.`,
      },
      { field: 'series' },
    );
  return { code, areaCode, seriesKey, indicator, rows, row };
};

export const isSamePlace = (one: SettingScope, other: SettingScope): boolean =>
  one.seriesKey === other.seriesKey && one.areaCode === other.areaCode;
