import { classWords, depthWithin, type MapChartSpec, noData } from '@qadam/chart/domain';
import { useGeographyText } from './text';
import { shadeStyle } from './value-shade';
import './map-legend.css';

/** The classes of colour of a map with their bounds. */
export const MapLegend = ({ spec }: { readonly spec: MapChartSpec }) => {
  const t = useGeographyText();
  return (
    <ul className="geo-map-legend" aria-label={t('mapLegend')}>
      {classWords(spec).map((words, at) => (
        <li key={words}>
          <span style={shadeStyle(depthWithin(spec.bounds, spec.bounds[at] ?? 0))} aria-hidden="true" />
          {words}
        </li>
      ))}
      <li>
        <span data-empty="true" aria-hidden="true" />
        {noData[spec.language]}
      </li>
    </ul>
  );
};
