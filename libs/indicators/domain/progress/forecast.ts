import type { Trilingual } from '@qadam/language/domain';
import { defaultBaseYear, defaultTargetYear, type ProgressPoint } from './progress-input';
import { studentQuantile } from './student-quantile';

export const forecastVersion = 'Linear trend with prediction interval, implementation 2';
export const forecastSource =
  'Montgomery, Peck, Vining, Introduction to Linear Regression Analysis, 5th ed., 2012, section 2.5';

/** A new figure lies within the range this often, if the trend goes on as it was. */
export const forecastLevel = 0.8;
/** With fewer points the range says more about the scarcity of figures than about the future. */
export const forecastMinimumPoints = 5;
/** Not further ahead than this many times the span that was looked back over. */
const farthest = 2;

export interface ForecastPoint {
  readonly year: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface Forecast {
  /** First year that went in, and how many points did. */
  readonly fromYear: number;
  readonly pointCount: number;
  /** The fitted line in the years that went in, from the first to the newest: it need not meet any figure. */
  readonly fitted: readonly ProgressPoint[];
  /** Every year after the newest figure, up to the target year, or to the one in which the line meets its limit. */
  readonly points: readonly ForecastPoint[];
  /** Why it ends before the target year, if it does. */
  readonly end: Trilingual | null;
}

export type ForecastReason =
  'too-few-points' | 'target-year-passed' | 'too-far-ahead' | 'no-spread' | 'at-limit';

export type ForecastResult =
  | { readonly forecast: Forecast; readonly reason: null }
  | {
      readonly forecast: null;
      readonly reason: { readonly code: ForecastReason; readonly sentence: Trilingual };
    };

const sentences: Readonly<Record<ForecastReason, Trilingual>> = {
  'too-few-points': {
    kk: 'Болжам жоқ: базалық жылдан бері қазіргі шекарада, бір әдістемемен кемінде бес жылдың дерегі керек.',
    ru: 'Прогноза нет: нужны данные хотя бы за пять лет с базового года в нынешних границах и по одной методике.',
    en: 'No forecast: it needs figures of at least five years since the base year, within present borders and by one method.',
  },
  'target-year-passed': {
    kk: 'Болжам жоқ: соңғы дерек нысаналы жылдан ерте емес.',
    ru: 'Прогноза нет: последние данные не раньше целевого года.',
    en: 'No forecast: the latest figure is not before the target year.',
  },
  'too-far-ahead': {
    kk: 'Болжам жоқ: нысаналы жылға дейінгі мерзім деректер қамтыған мерзімнен екі еседен астам ұзақ.',
    ru: 'Прогноза нет: до целевого года более чем вдвое дольше, чем охватывают данные.',
    en: 'No forecast: the target year is more than twice as far ahead as the figures look back.',
  },
  'no-spread': {
    kk: 'Болжам жоқ: барлық мән бір түзудің бойында, сондықтан оның қаншалықты сенімді екенін ештеңе айтпайды.',
    ru: 'Прогноза нет: все значения лежат на одной прямой, и ничто не говорит, насколько она надежна.',
    en: 'No forecast: all figures lie on one line, so that nothing tells how certain it is.',
  },
  'at-limit': {
    kk: 'Болжам жоқ: түзу келесі жылы-ақ шегіне жетеді, ал одан әрі мән болуы мүмкін емес.',
    ru: 'Прогноза нет: прямая уже в следующем году достигает предела, дальше которого значений не бывает.',
    en: 'No forecast: the straight line meets its limit in the very next year, and no figure can lie beyond it.',
  },
};

const endWords = (year: number, limit: number): Trilingual => ({
  kk: `Түзу ${year} жылы шегіне (${limit}) жетеді: одан әрі ол ештеңе айтпайды.`,
  ru: `Прямая достигает предела (${limit}) в ${year} году: дальше она ничего не говорит.`,
  en: `The line meets its limit (${limit}) in ${year} and says nothing beyond.`,
});

const refused = (code: ForecastReason): ForecastResult => ({
  forecast: null,
  reason: { code, sentence: sentences[code] },
});

/**
 * The least-squares line through the points since the base year (default 2015), carried on to the target year
 * (default 2030), with the range in which a new figure would lie in 80 of 100 cases: y +- t(n - 2) * s *
 * sqrt(1 + 1/n + (x - mean)^2 / Sxx). It is the line of the linear-trend projection, and
 * starts at the trend, not at the last figure. `points` are of one territory,
 * one a year. The range is cut at zero where no figure was ever below it, and at `ceiling` where none was above; the line
 * ends in the year in which it meets such a limit, as a range cut to nothing would be a false certainty.
 * Refused, with the reason: fewer than five points, a target year that has passed, or one further ahead than twice
 * the years looked back over, figures without any spread around the line, or a limit met in the first year. Source: `forecastSource`.
 */
export const forecastOf = (
  points: readonly ProgressPoint[],
  options: { readonly baseYear?: number; readonly targetYear?: number; readonly ceiling?: number } = {},
): ForecastResult => {
  const { baseYear = defaultBaseYear, targetYear = defaultTargetYear, ceiling = Infinity } = options;
  const used = points
    .filter(({ year, value }) => year >= baseYear && Number.isFinite(value))
    .sort((one, other) => one.year - other.year);
  const [first, newest] = [used[0], used.at(-1)];
  if (first === undefined || newest === undefined || used.length < forecastMinimumPoints)
    return refused('too-few-points');
  if (newest.year >= targetYear) return refused('target-year-passed');
  if (targetYear - newest.year > farthest * (newest.year - first.year)) return refused('too-far-ahead');
  const count = used.length;
  const meanYear = used.reduce((sum, { year }) => sum + year, 0) / count;
  const meanValue = used.reduce((sum, { value }) => sum + value, 0) / count;
  const spread = used.reduce((sum, { year }) => sum + (year - meanYear) ** 2, 0);
  const slope =
    used.reduce((sum, { year, value }) => sum + (year - meanYear) * (value - meanValue), 0) / spread;
  const at = (year: number) => meanValue + slope * (year - meanYear);
  const variance = used.reduce((sum, { year, value }) => sum + (value - at(year)) ** 2, 0) / (count - 2);
  const factor = studentQuantile(1 - forecastLevel, count - 2) * Math.sqrt(variance);
  const floor = used.some(({ value }) => value < 0) ? -Infinity : 0;
  const roof = used.some(({ value }) => value > ceiling) ? Infinity : ceiling;
  const within = (value: number) => Math.min(roof, Math.max(floor, value));
  // What is left of rounding is no spread.
  if (Math.sqrt(variance) <= Math.abs(meanValue) * 1e-9) return refused('no-spread');
  const meetsLimit = (year: number) => at(year) <= floor || at(year) >= roof;
  const ahead = Array.from({ length: targetYear - newest.year }, (_, place) => newest.year + place + 1);
  const limitYear = ahead.find(meetsLimit);
  const ranges = ahead
    .filter((year) => limitYear === undefined || year <= limitYear)
    .map((year): ForecastPoint => {
      const reach = factor * Math.sqrt(1 + 1 / count + (year - meanYear) ** 2 / spread);
      const [low, high] = [within(at(year) - reach), within(at(year) + reach)];
      return { year, value: within(at(year)), low, high };
    })
    .filter(({ low, high }) => low < high);
  if (ranges.length === 0) return refused('at-limit');
  const isCut = limitYear !== undefined && limitYear < targetYear;
  return {
    reason: null,
    forecast: {
      fromYear: first.year,
      pointCount: count,
      fitted: Array.from({ length: newest.year - first.year + 1 }, (_, place) => ({
        year: first.year + place,
        value: within(at(first.year + place)),
      })),
      points: ranges,
      end: isCut ? endWords(limitYear, slope < 0 ? floor : roof) : null,
    },
  };
};
