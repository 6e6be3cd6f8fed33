import { impossibleIn } from '@qadam/indicators/domain';
import { type Database, invalidInput } from '@qadam/platform/server';
import type { ReadSetting } from './read-setting-input';
import type { FoundPlace } from './setting-place';

/**
 * Holds a target value against what the figures that it is for can be: a share in percent lies between 0 and 100,
 * unless most figures of the series lie outside themselves.
 * @throws Failure naming the field of the target.
 */
export const requirePossibleTarget = async (
  database: Database,
  { indicator, row, seriesKey }: FoundPlace,
  { target, transform }: ReadSetting,
): Promise<void> => {
  const { headline } = indicator;
  const series =
    row ?? (seriesKey !== null || headline == null ? null : { id: headline.seriesId, unit: headline.unit });
  if (series === null || target === null || transform !== null) return;
  const found = await database.query<{ value: number }>(
    'select value from observation where series_id = $1 and valid_to is null',
    [series.id],
  );
  const values = found.map(({ value }) => Number(value));
  if (!impossibleIn(series.unit, values)(target)) return;
  throw invalidInput(
    {
      kk: `Көрсеткіш пайызбен өлшенеді, ал ${target} ондай бола алмайды: нысаналы мәнді 0 мен 100 аралығында жазыңыз.`,
      ru: `Показатель измеряется в процентах, и ${target} невозможно: задайте целевое значение от 0 до 100.`,
      en: `The indicator is a percentage and cannot be ${target}: write a target value from 0 to 100.`,
    },
    { field: 'target' },
  );
};
