import { bridges, type ChartSpec, outsideLook } from '@qadam/chart/domain';
import { Named } from '../i18n';
import { useUiText } from '../i18n/ui-text';
import { directLabels, lineColours, namedSeries } from './series-look';

interface ChartLegendProps {
  readonly spec: ChartSpec;
  /** The line beneath the chart says it, in the language of the chart. */
  readonly isProjectionTold: boolean;
}

/** What direct labels do not say: more than four lines, the grey ones, hollow points. */
export const ChartLegend = ({ spec, isProjectionTold }: ChartLegendProps) => {
  const t = useUiText();
  if (spec.kind === 'bar' || spec.form === 'slope') return null;
  const named = namedSeries(spec).length > directLabels ? namedSeries(spec) : [];
  const colours = lineColours(spec.series);
  const hasOthers = spec.series.some(({ role }) => role === 'other');
  const hasRevised = spec.series.some(({ points }) => points.some(({ revised }) => revised));
  const hasProjection = !isProjectionTold && spec.series.some(({ isProjection }) => isProjection);
  const outside = outsideLook(spec);
  const hasGap = spec.series.some((line) => bridges(line).length > 0);
  if (named.length === 0 && !hasOthers && !hasRevised && !hasProjection && outside === null && !hasGap)
    return null;
  return (
    <ul className="q-chart-legend" aria-label={t('chart.legend')}>
      {named.map(({ id, label }) => (
        <li key={id}>
          <span className="q-chart-swatch" style={{ background: colours.get(id) }} aria-hidden="true" />
          <Named>{label}</Named>
        </li>
      ))}
      {hasOthers && (
        <li>
          <span
            className="q-chart-swatch"
            style={{ background: 'var(--q-line)', height: 1 }}
            aria-hidden="true"
          />
          {t('chart.others')}
        </li>
      )}
      {hasProjection && (
        <li>
          <span className="q-chart-dotted" aria-hidden="true" />
          {t('chart.projection')}
        </li>
      )}
      {outside && (
        <li>
          <span className="q-chart-outside" data-look={outside} aria-hidden="true" />
          {t('chart.outside')}
        </li>
      )}
      {hasGap && (
        <li>
          <span className="q-chart-bridge" aria-hidden="true" />
          {t('chart.gap')}
        </li>
      )}
      {hasRevised && (
        <li>
          <span className="q-chart-hollow" aria-hidden="true" />
          {t('chart.revised')}
        </li>
      )}
    </ul>
  );
};
