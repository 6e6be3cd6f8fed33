import { FailureState, PlaceLink, Skeleton, useServerData } from '@qadam/ui';
import { useText } from '../text';
import { useFigureText } from '../words/figure-text';
import { StatusCounts } from '../words/status-counts';
import { RegionPageDocument } from './region.generated';
import '../indicators.css';

const mostFigures = 5;

/** How a region stands in a few lines: statuses of its indicators and its newest figures, each one click away. */
export const RegionStanding = ({ areaCode }: { readonly areaCode: string }) => {
  const t = useText();
  const figure = useFigureText();
  const { data, error, again } = useServerData(RegionPageDocument, { code: areaCode });
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton shape="list" />;
  const { counts, indicators, name } = data.region;
  const newest = indicators
    .filter(({ value, year }) => value !== null && year !== null)
    .toSorted((left, right) => (right.year ?? 0) - (left.year ?? 0))
    .slice(0, mostFigures);
  return (
    <div className="ind-standing">
      <p>
        <PlaceLink to={`/regions/${areaCode}`}>{name}</PlaceLink>
      </p>
      <StatusCounts counts={counts} />
      {newest.length > 0 && (
        <>
          <h3>{t('region.newest')}</h3>
          <ul className="ind-newest">
            {newest.map(({ code, title, value, year, unit, unitCode }) => (
              <li key={code}>
                <PlaceLink to={`/indicators/${code}?area=${areaCode}`}>
                  <span className="ind-code">{code}</span> {title}
                </PlaceLink>
                <span className="q-figures">
                  {value === null ? '' : figure(value, { unit, unitCode })}{' '}
                  <span className="q-muted">{year}</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
