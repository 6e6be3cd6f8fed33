import {
  Button,
  FailureState,
  Page,
  PlaceLink,
  rowsToCsv,
  saveCsv,
  Skeleton,
  useFormat,
  useServerData,
} from '@qadam/ui';
import { useSearchParams } from 'react-router';
import { VintageChoice } from '../indicator/vintage-choice';
import { useAsOf } from '../vintages/address';
import { AreaChoice, useArea } from '../words/area-choice';
import { ExportLinks } from '../words/export-links';
import { SourceNote, useSourceText } from '../words/source-note';
import { CoverageDocument, type CoverageQuery } from './coverage.generated';
import { CoverageMatrix } from './coverage-matrix';
import { useCoveragePlace } from './coverage-place';
import { GoalCoverage, IndicatorCoverage, useYearsText } from './coverage-tables';
import { useCoverageText } from './text';
import '../indicators.css';
import './coverage.css';

type Data = CoverageQuery['coverage'];

const Summary = ({ data }: { readonly data: Data }) => {
  const t = useCoverageText();
  const format = useFormat();
  const years = useYearsText();
  const { measured, total, sharePercent, medianAgeYears, nationalMeasured, nationalTotal, retiredMeasured } =
    data.whole;
  return (
    <div>
      <p className="ind-sentence">
        {t('sentence', {
          area: data.area.name,
          measured,
          total,
          share: format.percent(sharePercent ?? 0, 0),
        })}{' '}
        {medianAgeYears !== null && t('sentenceAge', { age: years(medianAgeYears) })}
      </p>
      <p className="q-muted">
        {t('apart', { measured: nationalMeasured, total: nationalTotal, retired: retiredMeasured })}
      </p>
    </div>
  );
};

const Nowhere = ({ data }: { readonly data: Data }) => {
  const t = useCoverageText();
  const byGoal = [...Map.groupBy(data.nowhere, ({ goalCode }) => goalCode)];
  return (
    <section aria-labelledby="cov-nowhere">
      <h2 id="cov-nowhere">{t('nowhere', { count: data.nowhere.length })}</h2>
      <p className="q-muted cov-lead">{t('nowhereLead')}</p>
      <div className="cov-nowhere">
        {byGoal.map(([goal, indicators]) => (
          <details key={goal}>
            <summary>
              {t('goalNamed', { code: goal, name: data.goals.find(({ code }) => code === goal)?.name ?? '' })}{' '}
              <span className="q-muted q-figures">{indicators.length}</span>
            </summary>
            <ul className="ind-places">
              {indicators.map(({ code, title }) => (
                <li key={code}>
                  <PlaceLink to={`/indicators/${code}`}>
                    <span className="ind-code">{code}</span> {title}
                  </PlaceLink>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </section>
  );
};

const csvOf = (data: Data, note: string): string =>
  rowsToCsv([
    [
      ...['goal', 'area', 'global_total', 'global_measured', 'share_percent', 'median_age_years'],
      ...['national_total', 'national_measured', 'retired_measured'],
    ],
    ...data.cells.map((cell) => [
      ...[cell.goalCode, cell.areaCode, cell.total, cell.measured, cell.sharePercent, cell.medianAgeYears],
      ...[cell.nationalTotal, cell.nationalMeasured, cell.retiredMeasured],
    ]),
    [],
    [note],
  ]);

/** What is reported, how it is divided and how old it is, by goal and region, down to each indicator. */
export const CoveragePage = () => {
  const t = useCoverageText();
  const sourceOf = useSourceText();
  const [area] = useArea();
  const [search] = useSearchParams();
  const goal = search.get('goal');
  const asOf = useAsOf();
  const { data, error, fetching, again } = useServerData(CoverageDocument, { area, goal, asOf });
  const coverage = data?.coverage;
  const placeOf = useCoveragePlace();
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        coverage && (
          <Button onClick={() => saveCsv(csvOf(coverage, sourceOf(coverage.sources)), t('title'))}>
            {t('download')}
          </Button>
        )
      }
    >
      {error ? (
        <FailureState failure={error} onRetry={again} />
      ) : !coverage ? (
        <Skeleton shape="list" />
      ) : (
        <div className="ind-stack" aria-busy={fetching}>
          <div className="ind-choices">
            <AreaChoice current={coverage.area} />
            <VintageChoice vintages={coverage.vintages} />
          </div>
          <Summary data={coverage} />
          {goal !== null && (
            <section>
              <div className="cov-head">
                <h2>{t('list', { code: goal, area: coverage.area.name })}</h2>
                <PlaceLink to={placeOf(null, area)}>{t('listClose')}</PlaceLink>
              </div>
              <IndicatorCoverage
                data={coverage}
                caption={t('list', { code: goal, area: coverage.area.name })}
              />
            </section>
          )}
          <section>
            <h2>{t('goalsOf', { area: coverage.area.name })}</h2>
            <GoalCoverage data={coverage} placeOf={(one) => placeOf(one, area)} />
          </section>
          <CoverageMatrix data={coverage} placeOf={placeOf} />
          <Nowhere data={coverage} />
          <SourceNote sources={coverage.sources} />
          <ExportLinks />
        </div>
      )}
    </Page>
  );
};
