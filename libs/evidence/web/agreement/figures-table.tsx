import { agreementStatistics, type AgreementStatistic } from '@qadam/evidence/domain';
import { DataTable, useFormat } from '@qadam/ui';
import type { ReactNode } from 'react';
import { useText } from '../text';
import type { AgreementPartFieldsFragment } from './agreement.generated';

type Part = AgreementPartFieldsFragment;
type Figure = Part['figures'][number];

const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

export const useCoefficient = () => {
  const { number, percent } = useFormat();
  return (statistic: string, value: number): string =>
    statistic === 'percentAgreement' ? percent(value * 100, 0) : number(value, digits);
};

const figureOf = (part: Part, statistic: AgreementStatistic): Figure | undefined =>
  part.figures.find((figure) => figure.statistic === statistic);

/** A value with its interval, or with why it has none; a dash that says why there is no value. */
export const FigureCell = ({ figure }: { readonly figure: Figure | undefined }) => {
  const text = useCoefficient();
  const t = useText();
  if (!figure || figure.value === null)
    return (
      <span className="q-muted" title={figure?.reason ?? undefined}>
        –<span className="q-unseen">{figure?.reason}</span>
      </span>
    );
  const { statistic, value, low, high, reason } = figure;
  return (
    <span className="v-figure">
      <b>{text(statistic, value)}</b>
      {low !== null && high !== null ? (
        <small>{t('agreement.between', { low: text(statistic, low), high: text(statistic, high) })}</small>
      ) : (
        reason && (
          <small title={reason}>
            <span aria-hidden="true">{t('agreement.noInterval')}</span>
            <span className="q-unseen">{reason}</span>
          </small>
        )
      )}
    </span>
  );
};

/** The six statistics of the whole round, each in one sentence. */
export const WholeFigures = ({ part }: { readonly part: Part }) => {
  const t = useText();
  const text = useCoefficient();
  return (
    <dl className="v-statistics">
      {agreementStatistics.map((statistic) => {
        const figure = figureOf(part, statistic);
        const { value = null, low = null, high = null, reason = null } = figure ?? {};
        return (
          <div key={statistic}>
            <dt>{t(`agreement.statistics.${statistic}`)}</dt>
            <dd>
              <b className="v-large">{value === null ? '–' : text(statistic, value)}</b>
              {value !== null && (low !== null || reason !== null) && (
                <span className="q-muted">
                  {low !== null && high !== null
                    ? t('agreement.interval', { low: text(statistic, low), high: text(statistic, high) })
                    : reason}
                </span>
              )}
              <p>{(value === null && reason) || t(`agreement.meanings.${statistic}`)}</p>
            </dd>
          </div>
        );
      })}
    </dl>
  );
};

interface PartsTableProps {
  readonly caption: string;
  readonly nameTitle: string;
  readonly parts: readonly Part[];
  /** How a part is named; by its title where left out. */
  readonly name?: (part: Part) => ReactNode;
}

/** The same statistics for goals, pairs of coders, languages, regions or rounds. */
export const PartsTable = ({ caption, nameTitle, parts, name = ({ title }) => title }: PartsTableProps) => {
  const t = useText();
  const { number } = useFormat();
  return (
    <div className="v-parts q-stacked" data-flow="true">
      <DataTable
        caption={caption}
        captionIsShown
        rows={parts}
        rowId={({ code }) => code}
        columns={[
          { id: 'name', title: nameTitle, isRowName: true, cell: name },
          {
            id: 'findings',
            title: t('agreement.findings'),
            figures: true,
            cell: ({ pairableUnits }) => number(pairableUnits),
          },
          ...agreementStatistics.map((statistic) => ({
            id: statistic,
            title: t(`agreement.short.${statistic}`),
            figures: true,
            sortKey: (part: Part) => figureOf(part, statistic)?.value ?? -2,
            cell: (part: Part) => <FigureCell figure={figureOf(part, statistic)} />,
          })),
        ]}
      />
    </div>
  );
};
