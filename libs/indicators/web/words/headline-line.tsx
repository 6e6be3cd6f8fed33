import { PlaceLink, Sparkline } from '@qadam/ui';
import { useText } from '../text';
import { areaQuery } from './area-choice';
import { useFigureText } from './figure-text';
import { sparkPoints } from './spark-points';

export interface GoalLine {
  readonly indicatorCode: string;
  readonly title: string;
  readonly part: string;
  readonly unitCode: string;
  readonly unit: string;
  readonly years: readonly number[];
  readonly values: readonly number[];
  readonly breakYears: readonly number[];
}

export interface HeadlineLineProps {
  readonly line: GoalLine | null;
  readonly area: string;
}

/** The small line that stands for a goal, with its first and its newest figure. */
export const HeadlineLine = ({ line, area }: HeadlineLineProps) => {
  const t = useText();
  const figure = useFigureText();
  const [first, last] = [line?.values[0], line?.values.at(-1)];
  if (line === null || first === undefined || last === undefined)
    return <span className="q-muted">{t('overview.noLine')}</span>;
  return (
    <>
      <Sparkline points={sparkPoints(line)} breakYears={line.breakYears} />
      <div>
        <PlaceLink to={`/indicators/${line.indicatorCode}${areaQuery(area)}`}>
          <span className="ind-code">{line.indicatorCode}</span> {line.title}
        </PlaceLink>
        {line.part !== '' && <span className="ind-sub">{line.part}</span>}
        <span className="ind-sub q-figures">
          {t('overview.fromTo', {
            first: figure(first, { unitCode: line.unitCode === 'PT' ? 'PT' : '', unit: '' }),
            firstYear: line.years[0],
            last: figure(last, line),
            lastYear: line.years.at(-1),
          })}
        </span>
      </div>
    </>
  );
};
