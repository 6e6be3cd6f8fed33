import { compareAges } from '@qadam/indicators/domain';
import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { useText } from '../text';
import type { SeriesData } from './indicator-document';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

const Select = ({ label, value, options, onChoose }: ChoiceProps) => {
  const id = useId();
  return (
    <div className="q-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="q-input"
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
};

const measureOf = ({ seriesCode, unitCode }: SeriesData): string => `${seriesCode}|${unitCode}`;
const codeOf = ({ dimensions }: SeriesData, dimension: string): string =>
  dimensions.find((one) => one.dimension === dimension)?.code ?? '';

/** The series that keeps most of the wanted coordinates; those that the area has come first. */
export const nearestSeries = (
  options: readonly SeriesData[],
  wanted: Readonly<Record<string, string>>,
  fixed: string,
  area: string,
): SeriesData | undefined => {
  const distance = (option: SeriesData) => {
    const names = new Set([...Object.keys(wanted), ...option.dimensions.map(({ dimension }) => dimension)]);
    return [...names].filter((name) => codeOf(option, name) !== (wanted[name] ?? '')).length;
  };
  return options
    .filter((option) => codeOf(option, fixed) === (wanted[fixed] ?? ''))
    .toSorted(
      (left, right) =>
        distance(left) - distance(right) ||
        Number(right.areas.includes(area)) - Number(left.areas.includes(area)),
    )[0];
};

export interface SeriesChoiceProps {
  readonly options: readonly SeriesData[];
  readonly current: SeriesData;
  readonly area: string;
}

/** The measure, where there are several, and one choice for each way in which its figures are divided. */
export const SeriesChoice = ({ options, current, area }: SeriesChoiceProps) => {
  const t = useText();
  const [, setSearch] = useSearchParams();
  const choose = (option: SeriesData | undefined) => {
    if (option === undefined) return;
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (option.isHeadline) next.delete('series');
        else next.set('series', String(option.id));
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  const measures = [...new Map(options.map((option) => [measureOf(option), option])).values()];
  const own = options.filter((option) => measureOf(option) === measureOf(current));
  const dimensions = [
    ...new Map(own.flatMap((option) => option.dimensions.map((one) => [one.dimension, one.dimensionLabel]))),
  ];
  const now = Object.fromEntries(current.dimensions.map(({ dimension, code }) => [dimension, code]));
  return (
    <>
      {measures.length > 1 && (
        <Select
          label={t('series.measure')}
          value={measureOf(current)}
          options={measures.map((option) => ({
            value: measureOf(option),
            label:
              option.seriesLabel === ''
                ? t('series.unitOnly', { unit: option.unit })
                : t('series.withUnit', { series: option.seriesLabel, unit: option.unit }),
          }))}
          onChoose={(measure) =>
            choose(
              nearestSeries(
                options.filter((option) => measureOf(option) === measure),
                now,
                '',
                area,
              ),
            )
          }
        />
      )}
      {dimensions.map(([dimension, label]) => {
        const codes = new Map(
          own
            .flatMap((option) => option.dimensions.filter((one) => one.dimension === dimension))
            .map((one) => [one.code, one.label]),
        );
        const hasTotal = own.some((option) => codeOf(option, dimension) === '');
        return (
          <Select
            key={dimension}
            label={label}
            value={codeOf(current, dimension)}
            options={[
              ...(hasTotal ? [{ value: '', label: t('series.total') }] : []),
              ...[...codes]
                .map(([code, text]) => ({ code, label: text }))
                .toSorted(compareAges)
                .map(({ code, label: text }) => ({ value: code, label: text })),
            ]}
            onChoose={(code) => choose(nearestSeries(own, { ...now, [dimension]: code }, dimension, area))}
          />
        );
      })}
    </>
  );
};
