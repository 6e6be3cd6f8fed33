import type { BarChartBar, BarChartSpec } from '@qadam/chart/domain';
import type { Language, Trilingual } from '@qadam/language/domain';
import type { ChartChoice } from '@qadam/reporting/domain';
import { asDrawn } from '../../figures/write-figure';
import type { FoundFigure } from '../figure-source';
import { frameOf, roleOf, titleOf } from './chart-frame';

const byRegion: Trilingual = { kk: 'өңірлер бойынша', ru: 'по регионам', en: 'by region' };

/** The regions beside each other in the newest year of the area. */
export const barsOf = (
  language: Language,
  node: ChartChoice,
  figures: readonly FoundFigure[],
  newest: FoundFigure,
): BarChartSpec => {
  const ofYear = figures
    .filter(({ year }) => year === newest.year)
    .toSorted((one, other) => other.value - one.value);
  const bars = ofYear.map(({ area, areaName, value }): BarChartBar => ({
    id: area,
    label: areaName,
    role: roleOf(area, node.area),
    value,
  }));
  const subtitle = `${newest.unitLabel}, ${newest.year}, ${byRegion[language]}`;
  const alternative = ofYear.map((figure) => `${figure.areaName}: ${asDrawn(figure, language)}`).join('; ');
  const texts = { title: titleOf(newest, language), subtitle, alternative: `${alternative}.` };
  return { kind: 'bar', ...frameOf(figures, newest, language, texts), bars };
};
