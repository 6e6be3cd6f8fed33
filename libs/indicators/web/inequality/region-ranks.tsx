import { Button, type Column, DataTable, PlaceLink, rowsToCsv, saveCsv } from '@qadam/ui';
import { useFigureText } from '../words/figure-text';
import type { BetweenRegionsProps, Dispersion } from './between-regions';
import { useInequalityText } from './text';

type Region = Dispersion['regions'][number];

/** As many years as fit beside each other. */
const shownYears = 4;

/** The place of each region in the newest years, with the places that the published values leave open. */
export const RegionRanks = ({
  code,
  dispersion,
  series,
  area,
  source,
}: Omit<BetweenRegionsProps, 'name'>) => {
  const t = useInequalityText();
  const figure = useFigureText();
  const { years, regions, direction, compared } = dispersion;
  const shown = years.slice(-shownYears).reverse();
  const newest = years.find(({ year }) => year === compared?.year);
  if (newest === undefined) return null;
  const lead = t(direction === null ? 'regions.placesHighest' : 'regions.placesLead');
  const placeIn = ({ years: own, ranks }: Region, year: number) => ranks[own.indexOf(year)] ?? null;
  const columns: readonly Column<Region>[] = [
    {
      id: 'region',
      title: t('regions.region'),
      isRowName: true,
      sortKey: ({ areaName }) => areaName,
      cell: ({ areaCode, areaName }) => (
        <PlaceLink
          to={`/regions/${areaCode}`}
          {...(areaCode === area ? { 'aria-current': true, className: 'ind-own' } : {})}
        >
          {areaName}
        </PlaceLink>
      ),
    },
    {
      id: 'value',
      title: t('regions.value', { year: newest.year }),
      figures: true,
      sortKey: ({ years: own, values }) => values[own.indexOf(newest.year)] ?? null,
      cell: ({ years: own, values }) => {
        const value = values[own.indexOf(newest.year)];
        return value === undefined
          ? ''
          : figure(value, { unitCode: series.unitCode === 'PT' ? 'PT' : '', unit: '' });
      },
    },
    ...shown.map(({ year, areaCount }) => ({
      id: String(year),
      title: t('regions.yearOf', { year, count: areaCount }),
      figures: true,
      sortKey: (region: Region) => placeIn(region, year),
      cell: ({ years: own, ranks, from, to }: Region) => {
        const at = own.indexOf(year);
        if (at < 0) return <span className="q-muted">–</span>;
        return from[at] === to[at]
          ? t('regions.place', { place: ranks[at] })
          : t('regions.range', { from: from[at], to: to[at] });
      },
    })),
  ];
  const download = () => {
    const rows = regions.flatMap(({ areaName, years: own, values, ranks, from, to }) =>
      own.map((year, at) => [
        areaName,
        year,
        values[at] ?? null,
        ranks[at] ?? null,
        from[at] ?? null,
        to[at] ?? null,
        years.find((one) => one.year === year)?.areaCount ?? null,
      ]),
    );
    const head = ['region', 'csvYear', 'csvValue', 'csvPlace', 'csvFrom', 'csvTo', 'csvOf'] as const;
    saveCsv(
      rowsToCsv([head.map((name) => t(`regions.${name}`)), ...rows, [], [lead], [source]]),
      t('regions.csvName', { code }),
    );
  };
  return (
    <div>
      <h3>{t('regions.places')}</h3>
      <p className="q-muted ind-note">{lead}</p>
      <div className="q-stacked" data-flow="true">
        <DataTable
          caption={t('regions.places')}
          columns={columns}
          rows={regions.filter(({ years: own }) => shown.some(({ year }) => own.includes(year)))}
          rowId={({ areaCode }) => areaCode}
        />
      </div>
      <Button onClick={download}>{t('regions.download')}</Button>
    </div>
  );
};
