import { PlaceLink } from '@qadam/ui';
import { useText } from '../text';
import { areaQuery } from '../words/area-choice';
import { HeardNote, useHeard } from '../words/heard';

const mostTargets = 6;

/** What people said here: the targets they spoke about most, each with whether it is measured here. */
export const RegionVoices = ({
  area,
  measuredTargets,
}: {
  readonly area: string;
  readonly measuredTargets: ReadonlySet<string>;
}) => {
  const t = useText();
  const heard = useHeard(area);
  if (heard === undefined || heard.findings === 0) return null;
  const targets = heard.targets
    .toSorted((left, right) => right.findings - left.findings)
    .slice(0, mostTargets);
  return (
    <section aria-labelledby="region-voices">
      <h2 id="region-voices">{t('heard.title')}</h2>
      <ul className="ind-region-goals">
        {targets.map((target) => (
          <li key={target.code}>
            <div>
              <PlaceLink to={`/targets/${target.code}${areaQuery(area)}`}>
                <span className="ind-code">{target.code}</span> {target.title}
              </PlaceLink>
              <HeardNote count={target} />
              <span className="ind-sub">
                {t(measuredTargets.has(target.code) ? 'heard.measured' : 'heard.notMeasured')}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
