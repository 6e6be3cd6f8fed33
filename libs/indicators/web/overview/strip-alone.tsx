import { useServerData } from '@qadam/ui';
import { Alone } from '../embed/alone';
import { useAsOf } from '../vintages/address';
import { useArea } from '../words/area-choice';
import { OverviewDocument } from './overview.generated';
import { OverviewStrip } from './overview-strip';

/** The heat strip of goals by regions, on its own. */
export const StripAlone = () => {
  const [area] = useArea();
  const answer = useServerData(OverviewDocument, { area, asOf: useAsOf() });
  return <Alone answer={answer}>{({ overview }) => <OverviewStrip overview={overview} />}</Alone>;
};
