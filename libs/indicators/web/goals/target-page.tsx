import { FailureState, Page, PlaceLink, Skeleton, MeanMark, useServerData } from '@qadam/ui';
import { useParams } from 'react-router';
import { Tile } from '../overview/goal-row';
import { useText } from '../text';
import { useAsOf } from '../vintages/address';
import { AreaChoice, areaQuery, useArea } from '../words/area-choice';
import { HeardNote, useHeard } from '../words/heard';
import { IndicatorTable } from '../words/indicator-table';
import { MeanNote } from '../words/mean-note';
import { OfficialWording } from '../words/official-wording';
import { statusOf } from '../words/status-of';
import { TargetPageDocument, type TargetPageQuery } from './goal.generated';
import '../indicators.css';

type Target = TargetPageQuery['target'];

/** Indicators that have no figure here, parted by why: none is loaded, or none for this place. */
const WithoutFigures = ({ indicators, area }: Pick<Target, 'indicators' | 'area'>) => {
  const t = useText();
  const codesOf = (own: Target['indicators']) => own.map(({ code }) => code).join(', ');
  const notLoaded = indicators.filter(({ seriesId }) => seriesId === null);
  const notHere = indicators.filter(({ seriesId, year }) => seriesId !== null && year === null);
  if (notLoaded.length + notHere.length === 0) return null;
  return (
    <p className="ind-note q-muted">
      {notLoaded.length > 0 && <>{t('targets.notLoaded', { codes: codesOf(notLoaded) })} </>}
      {notHere.length > 0 && <>{t('targets.notHere', { codes: codesOf(notHere), area: area.name })} </>}
      <PlaceLink to={`/coverage${areaQuery(area.code)}`}>{t('coverage')}</PlaceLink>
    </p>
  );
};

/** All targets of the goal: the way on from one to the next. */
const TargetsOfGoal = ({
  goal,
  targets,
  current,
  area,
}: {
  readonly goal: Target['goal'];
  readonly targets: TargetPageQuery['targets'];
  readonly current: string;
  readonly area: string;
}) => {
  const t = useText();
  return (
    <nav aria-labelledby="targets-of-goal">
      <h2 id="targets-of-goal" className="ind-small-heading">
        {t('targets.ofGoal', goal)}
      </h2>
      <ul className="ind-goal-targets">
        {targets.map(({ code, title }) => (
          <li key={code}>
            {code === current ? (
              <span aria-current="page">
                <span className="ind-code">{code}</span> {title}
              </span>
            ) : (
              <PlaceLink to={`/targets/${code}${areaQuery(area)}`}>
                <span className="ind-code">{code}</span> {title}
              </PlaceLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** A target with its indicators. */
export const TargetPage = () => {
  const t = useText();
  const { code = '' } = useParams();
  const [area] = useArea();
  const [goalCode = ''] = code.split('.');
  const asOf = useAsOf();
  const { data, error, again } = useServerData(TargetPageDocument, { code, goal: goalCode, area, asOf });
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
            <MeanMark status={statusOf(target.mean.status)} wording="long" />
            <MeanNote
              mean={target.mean}
              area={target.area.name}
              statuses={target.indicators.map(({ status }) => status)}
              indicators={target.indicators}
            />
            <HeardNote count={heard?.targets.find((one) => one.code === code)} />
          </section>
          {target.indicators.length === 0 ? (
            <p className="q-muted">{t('goals.noIndicators')}</p>
          ) : (
            <div>
              <IndicatorTable caption={title} indicators={target.indicators} area={area} />
              <WithoutFigures indicators={target.indicators} area={target.area} />
            </div>
          )}
          <TargetsOfGoal goal={target.goal} targets={data.targets} current={code} area={area} />
        </div>
      )}
    </Page>
  );
};
