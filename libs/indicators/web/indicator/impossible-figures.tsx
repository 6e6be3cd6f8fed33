import { impossibleIn } from '@qadam/indicators/domain';
import { useText } from '../text';
import { useFigureText } from '../words/figure-text';
import type { IndicatorData, SeriesData } from './indicator-document';

/** Which figures of the series are set aside where figures are compared. */
export const setAsideIn = (
  { lines }: Pick<IndicatorData, 'lines'>,
  { unitCode }: Pick<SeriesData, 'unitCode'>,
): ((value: number) => boolean) =>
  impossibleIn(
    unitCode,
    lines.flatMap(({ values }) => values),
  );

const namedEach = 3;

/** A figure that cannot be, with whose it is. */
export interface ImpossibleFigure {
  readonly name: string;
  readonly year: number;
  readonly value: number;
  readonly series: Pick<SeriesData, 'unitCode' | 'unit'>;
}

/** The warning at import again where figures are read: what cannot be, as it was published; the first three by name. */
export const ImpossibleNote = ({ odd }: { readonly odd: readonly ImpossibleFigure[] }) => {
  const t = useText();
  const figure = useFigureText();
  if (odd.length === 0) return null;
  return (
    <div className="ind-note" role="note">
      {odd.slice(0, namedEach).map(({ name, year, value, series }) => (
        <p key={`${name} ${year}`}>
          <strong>{t('chart.impossibleShare', { name, year, value: figure(value, series) })}</strong>
        </p>
      ))}
      {odd.length > namedEach && <p>{t('chart.impossibleMore', { count: odd.length - namedEach })}</p>}
      <p className="q-muted">{t('chart.impossibleNote')}</p>
    </div>
  );
};

/** The note for all lines of an indicator, those of the chosen place first. */
export const ImpossibleFigures = ({
  page,
  series,
}: {
  readonly page: IndicatorData;
  readonly series: SeriesData;
}) => {
  const isSetAside = setAsideIn(page, series);
  const odd = page.lines
    .toSorted(
      (one, other) => Number(other.areaCode === page.area.code) - Number(one.areaCode === page.area.code),
    )
    .flatMap(({ areaName, years, values }) =>
      years.flatMap((year, at) => {
        const value = values[at];
        return value !== undefined && isSetAside(value) ? [{ name: areaName, year, value, series }] : [];
      }),
    );
  return <ImpossibleNote odd={odd} />;
};
