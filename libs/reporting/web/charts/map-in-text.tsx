import { chartNumber, type MapChartSpec } from '@qadam/chart/domain';
import { BoundaryMap, MapLegend } from '@qadam/geography/web';
import { ChartFigure, type MarkKind } from '@qadam/ui';
import { useText } from '../text';

interface MapInTextProps {
  readonly spec: MapChartSpec;
  readonly indicator: string;
  readonly mark: MarkKind | undefined;
}

/** A map of a text; its regions lead to their figures, beside the text and not instead of it. */
const MapInText = ({ spec, indicator, mark }: MapInTextProps) => {
  const t = useText();
  const show = chartNumber(spec);
  return (
    <ChartFigure spec={spec} level={3} mark={mark}>
      <BoundaryMap
        opensOutside
        spec={spec}
        placeOf={(code) => `/indicators/${indicator}?area=${code}&year=${spec.year}`}
        valueOf={show}
        wordsOf={({ label: name, value }) =>
          value === null ? t('chart.mapNone', { name }) : t('chart.mapValue', { name, value: show(value) })
        }
      />
      {spec.bounds.length > 0 && <MapLegend spec={spec} />}
    </ChartFigure>
  );
};

export default MapInText;
