import { ChartView, useServerData } from '@qadam/ui';
import { useSearchParams } from 'react-router';
import { Alone } from '../embed/alone';
import { ComparisonDocument, type ComparisonQuery } from './comparison.generated';
import { placeIn } from './comparison-place';
import { usePanelCharts } from './panels';

const Panel = ({ data }: { readonly data: ComparisonQuery['comparison'] }) => {
  const [search] = useSearchParams();
  const charts = usePanelCharts(data)[search.get('form') === 'slopes' ? 'slopes' : 'lines'];
  const chart = charts.find(({ panel }) => panel.id === search.get('panel'));
  return chart === undefined ? null : <ChartView spec={chart.spec} />;
};

/** One chart of a comparison on its own: over time, or as slopes. */
export const PanelAlone = () => {
  const { by, areas, indicators, dimension, groups, asOf } = placeIn(useSearchParams()[0]);
  const answer = useServerData(ComparisonDocument, {
    ...{ by, dimension, asOf, areas: [...areas], indicators: [...indicators], groups: [...groups] },
  });
  return <Alone answer={answer}>{({ comparison }) => <Panel data={comparison} />}</Alone>;
};
