import type { LineChartSpec } from '@qadam/chart/domain';
import { type ChartLine, lineChartOf, nameSegments } from '@qadam/indicators/domain';
import { ChartView, PlaceLink, sentences, StatusMark, useLanguage } from '@qadam/ui';
import { useEmbedAddress } from '../embed/embed-address';
import { ImpossibleNote } from '../indicator/impossible-figures';
import { unitWords } from '../indicator/unit-words';
import { useLineWords } from '../indicator/line-words';
import { useText } from '../text';
import { areaQuery, countryCode } from '../words/area-choice';
import { statusOf } from '../words/status-of';
import { useSourceText } from '../words/source-note';
import { WeakBasis } from '../words/weak-basis';
import type { RegionPageQuery } from './region.generated';

type Card = RegionPageQuery['region']['cards'][number];

type Published = Pick<Card['indicator'], 'years' | 'values' | 'setAside'>;

interface CardsProps {
  readonly cards: readonly Card[];
  readonly area: { readonly code: string; readonly name: string };
}

/** A key indicator of a region beside the country. */
export const useCardSpec = (area: CardsProps['area']): ((card: Card) => LineChartSpec) => {
  const t = useText();
  const sourceOf = useSourceText();
  const language = useLanguage();
  const lineWords = useLineWords();
  const lineOf = (id: string, label: string, { years, values, setAside }: Published): ChartLine => ({
    ...{ id, label },
    role: id === countryCode ? 'country' : 'focus',
    area: id,
    series: {
      observations: [
        ...years.map((year, at) => ({ area: id, year, value: values[at] as number })),
        ...setAside.map(({ year, value }) => ({ area: id, year, value })),
      ],
    },
  });
  return ({ indicator, breakYears, methodologyBreaks, sources, ...home }) => {
    const { code, title, seriesLabel, unitCode, unit, setAside } = indicator;
    const years = [...indicator.years, ...setAside.map(({ year }) => year)];
    const [from, to] = [Math.min(...years), Math.max(...years)];
    const impossible = new Set([...setAside, ...home.countrySetAside].map(({ value }) => value));
    const words = unitWords({ unitCode: unitCode ?? '', unit: unit ?? '' });
    const spec = lineChartOf(
      [
        lineOf(countryCode, t('area.country'), {
          ...{ years: home.countryYears, values: home.countryValues, setAside: home.countrySetAside },
        }),
        lineOf(area.code, area.name, indicator),
      ],
      {
        language,
        title: t(from === to ? 'chart.lineTitleOne' : 'chart.lineTitle', {
          ...{ title: t('indicator.name', { code, title }), area: area.name, from, to },
        }),
        subtitle: t('series.withUnit', { series: seriesLabel ?? '', unit: words }),
        unit: words,
        source: sourceOf(sources),
        alternative: '',
      },
      {
        isImpossible: (value) => impossible.has(value),
        borderChanges: breakYears.map((year) => ({
          year,
          areas: [area.code],
          label: t('chart.bordersChanged'),
        })),
        methodChanges: methodologyBreaks,
      },
    );
    return {
      ...nameSegments(spec, (name, year) => t('chart.segment', { area: name, year })),
      alternative: sentences(
        t('chart.lineAlternative', { area: area.name, count: 2 }),
        ...lineWords({
          ...{ spec, id: area.code, unit: { unitCode, unit } },
          borderBreaks: breakYears.map((year) => ({ year, label: t('chart.bordersChanged') })),
        }),
        ...(spec.alternative === '' ? [] : [spec.alternative]),
      ),
    };
  };
};

/** Key indicators as small charts: the region in the accent colour, the country in ink. */
export const RegionCards = ({ cards, area }: CardsProps) => {
  const t = useText();
  const specOf = useCardSpec(area);
  const embedOf = useEmbedAddress();
  const country = t('area.country');
  const odd = cards.flatMap(({ indicator, countrySetAside }) => {
    const series = { unitCode: indicator.unitCode ?? '', unit: indicator.unit ?? '' };
    return [
      ...indicator.setAside.map((one) => ({ ...one, series, name: `${indicator.code}, ${area.name}` })),
      ...countrySetAside.map((one) => ({ ...one, series, name: `${indicator.code}, ${country}` })),
    ];
  });
  return (
    <>
      <div className="ind-cards">
        {cards.map((card) => (
          <div key={card.indicator.code}>
            <ChartView
              spec={specOf(card)}
              level={3}
              embed={embedOf('region', { region: area.code, indicator: card.indicator.code })}
            />
            <p className="ind-card-foot">
              <StatusMark status={statusOf(card.indicator.status)} hasTarget={card.indicator.hasTarget} />
              <WeakBasis reasons={card.indicator.weaknesses} />
              <PlaceLink to={`/indicators/${card.indicator.code}${areaQuery(area.code)}`}>
                {t('region.more')}
              </PlaceLink>
            </p>
          </div>
        ))}
      </div>
      <ImpossibleNote odd={odd} />
    </>
  );
};
