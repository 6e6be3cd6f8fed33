import { FailureState, Page, Skeleton, StatusMark, useServerData } from '@qadam/ui';
import { useParams } from 'react-router';
import { Tile } from '../overview/goal-row';
import { useText } from '../text';
import { useAsOf } from '../vintages/address';
import { AreaChoice, areaQuery, useArea } from '../words/area-choice';
import { HeardNote, useHeard } from '../words/heard';
import { IndicatorTable } from '../words/indicator-table';
import { OfficialWording } from '../words/official-wording';
import { statusOf } from '../words/status-of';
import { TargetPageDocument } from './goal.generated';
import '../indicators.css';

/** A target with its indicators. */
export const TargetPage = () => {
  const t = useText();
  const { code = '' } = useParams();
  const [area] = useArea();
  const { data, error, again } = useServerData(TargetPageDocument, { code, area, asOf: useAsOf() });
  const target = data?.target;
  const heard = useHeard(area);
  const title = target ? t('targets.name', { code, title: target.title }) : t('targets.number', { code });
  const goal = target?.goal;
  return (
    <Page
      title={title}
      crumbs={[
        { label: t('goals.title'), to: '/goals' },
        ...(goal
          ? [
              {
                label: t('goals.name', goal),
                short: t('goals.number', goal),
                to: `/goals/${goal.code}${areaQuery(area)}`,
              },
            ]
          : []),
        { label: code },
      ]}
      heading={
        <span className="ind-tiled ind-below-goal">
          {goal && <Tile code={goal.code} size={40} />}
          <span>
            <span className="ind-code">{code}</span> {target?.title ?? ''}
          </span>
        </span>
      }
      actions={<AreaChoice {...(target ? { current: target.area } : {})} />}
    >
      {error ? (
        <FailureState failure={error} onRetry={again} />
      ) : !target ? (
        <Skeleton shape="list" />
      ) : (
        <div className="ind-stack">
          <OfficialWording official={target.official} />
          <section className="ind-headline" aria-label={t('goals.standing')}>
            <StatusMark status={statusOf(target.mean.status)} wording="long" />
            {target.mean.expected > 0 && (
              <span className="q-muted">
                {t(target.mean.score === null ? 'goals.tooFew' : 'goals.mean', {
                  count: target.mean.assessed,
                  total: target.mean.expected,
                  area: target.area.name,
                })}
              </span>
            )}
            <HeardNote count={heard?.targets.find((one) => one.code === code)} />
          </section>
          {target.indicators.length === 0 ? (
            <p className="q-muted">{t('goals.noIndicators')}</p>
          ) : (
            <IndicatorTable caption={title} indicators={target.indicators} area={area} />
          )}
        </div>
      )}
    </Page>
  );
};
