import { shareBounds, shareClass } from '@qadam/indicators/domain';
import { ChartFigure, PlaceLink, useFormat, useGridKeys } from '@qadam/ui';
import { shortAreaName } from '@qadam/geography/web';
import { useEmbedAddress } from '../embed/embed-address';
import { Tile } from '../overview/goal-row';
import type { CoverageCountsFragment, CoverageQuery } from './coverage.generated';
import { useCoverageSpec } from './coverage-spec';
import { useCoverageText } from './text';

type Data = CoverageQuery['coverage'];

/** The sentence for a cell, as it is read out and shown on hovering. */
const useCellText = () => {
  const t = useCoverageText();
  return ({ goalCode, measured, total, medianAgeYears }: CoverageCountsFragment, area: string) =>
    medianAgeYears === null
      ? t('cellNone', { goal: goalCode, area, total })
      : t('cell', {
          ...{ goal: goalCode, area, measured, total },
          age: t('cellAge', {
            age: t('years', { count: medianAgeYears }),
          }),
        });
};

/**
 * Goals by areas: share of indicators with figures and the age of the newest ones; a cell leads to its list. One tab
 * stop, arrows move inside.
 */
export const CoverageMatrix = ({
  data,
  placeOf,
}: {
  readonly data: Data;
  readonly placeOf: (goal: string, area: string) => string;
}) => {
  const t = useCoverageText();
  const format = useFormat();
  const cellText = useCellText();
  const { grid, cell: gridCell } = useGridKeys(data.goals.length, data.areas.length);
  const embedOf = useEmbedAddress();
  const spec = useCoverageSpec(data);
  const cells = new Map(data.cells.map((cell) => [`${cell.goalCode}|${cell.areaCode}`, cell]));
  return (
    <section aria-label={spec.title}>
      <ChartFigure spec={spec} embed={embedOf('coverage')}>
        <div className="q-strip-scroll">
          <table ref={grid} className="q-strip cov-matrix" role="grid">
            <caption className="q-unseen">{spec.title}</caption>
            <thead>
              <tr>
                <td />
                {data.areas.map(({ code, name }) => (
                  <th key={code} scope="col" data-own={code === data.area.code}>
                    <span>{shortAreaName(name)}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.goals.map(({ code: goal, name }, row) => (
                <tr key={goal}>
                  <th scope="row">
                    <span className="cov-goal">
                      <Tile code={goal} size={24} />
                      <span>{name}</span>
                    </span>
                  </th>
                  {data.areas.map(({ code: area, name: areaName }, column) => {
                    const cell = cells.get(`${goal}|${area}`);
                    if (cell === undefined) return <td key={area} />;
                    const text = cellText(cell, areaName);
                    return (
                      <td key={area}>
                        <PlaceLink
                          to={placeOf(goal, area)}
                          className="cov-cell"
                          data-class={shareClass(cell.sharePercent)}
                          title={text}
                          {...gridCell(row, column)}
                        >
                          <span className="q-unseen">{text}</span>
                          <span aria-hidden="true">{format.number(Math.round(cell.sharePercent ?? 0))}</span>
                          <span aria-hidden="true">
                            {cell.medianAgeYears === null
                              ? t('none')
                              : format.number(cell.medianAgeYears, { maximumFractionDigits: 1 })}
                          </span>
                        </PlaceLink>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <ul className="cov-legend" aria-label={t('legend')}>
          <li>{t('legend')}</li>
          <li>
            <span className="cov-cell" data-class={0} aria-hidden="true" />
            {t('legendNone')}
          </li>
          {shareBounds.map((to, at) => (
            <li key={to}>
              <span className="cov-cell" data-class={at + 1} aria-hidden="true" />
              {t('legendRange', {
                from: at === 0 ? 1 : (shareBounds[at - 1] ?? 0) + 1,
                to: format.percent(to, 0),
              })}
            </li>
          ))}
        </ul>
      </ChartFigure>
    </section>
  );
};
