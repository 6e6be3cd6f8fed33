import { useServerData } from '@qadam/ui';
import { Alone } from '../embed/alone';
import { useAsOf } from '../vintages/address';
import { useArea } from '../words/area-choice';
import { CoverageDocument } from './coverage.generated';
import { CoverageMatrix } from './coverage-matrix';
import { useCoveragePlace } from './coverage-place';
import './coverage.css';

/** Goals by regions with what is measured, on its own. */
export const CoverageAlone = () => {
  const [area] = useArea();
  const placeOf = useCoveragePlace();
  const answer = useServerData(CoverageDocument, { area, goal: null, asOf: useAsOf() });
  return (
    <Alone answer={answer}>{({ coverage }) => <CoverageMatrix data={coverage} placeOf={placeOf} />}</Alone>
  );
};
