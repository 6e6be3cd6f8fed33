import { shortAreaName, TileMap } from '@qadam/geography/web';
import {
  type Column,
  DataTable,
  FailureState,
  Page,
  PlaceLink,
  Skeleton,
  MeanMark,
  statuses,
  useServerData,
} from '@qadam/ui';
import { useText } from '../text';
import { useAsOf } from '../vintages/address';
import { useScoreText } from '../words/mean-note';
import { StatusCounts } from '../words/status-counts';
import { statusOf } from '../words/status-of';
import { RegionListDocument, type RegionListQuery } from './region.generated';
import '../indicators.css';

type Region = RegionListQuery['regions'][number];

/** The twenty regions on a tile map and as a list. */
export const RegionsPage = () => {
  const t = useText();
  const scoreText = useScoreText();
  const { data, error, again } = useServerData(RegionListDocument, { asOf: useAsOf() });
  const columns: readonly Column<Region>[] = [
    {
      id: 'name',
      title: t('regions.region'),
      isRowName: true,
      sortKey: ({ name }) => name,
      cell: ({ code, name }) => <PlaceLink to={`/regions/${code}`}>{name}</PlaceLink>,
    },
    {
      id: 'status',
      title: t('regions.mean'),
      sortKey: ({ mean }) => statuses.indexOf(statusOf(mean.status)),
      cell: ({ mean }) => <MeanMark status={statusOf(mean.status)} />,
    },
    {
      id: 'score',
      title: t('regions.score'),
      figures: true,
      sortKey: ({ mean }) => mean.score,
      cell: ({ mean }) => (mean.score === null ? '' : scoreText(mean.score)),
    },
    {
      id: 'measured',
      title: t('regions.measured'),
      figures: true,
      sortKey: ({ indicatorsMeasured }) => indicatorsMeasured,
      cell: ({ indicatorsMeasured }) => indicatorsMeasured,
    },
    {
      id: 'assessed',
      title: t('regions.assessed'),
      figures: true,
      sortKey: ({ mean }) => mean.assessed,
      cell: ({ mean }) => t('regions.assessedOf', { count: mean.assessed, total: mean.expected }),
    },
    {
      id: 'counts',
      title: t('regions.counts'),
      cell: ({ counts }) => <StatusCounts counts={counts} isShort />,
    },
  ];
  return (
    <Page
      title={t('regions.title')}
      lead={t('regions.lead')}
      actions={
        <>
          <PlaceLink className="q-button" to="/compare">
            {t('compare')}
          </PlaceLink>
          <PlaceLink className="q-button" to="/coverage">
            {t('coverage')}
          </PlaceLink>
          <PlaceLink className="q-button" to="/interlinkages">
            {t('interlinkages')}
          </PlaceLink>
        </>
      }
    >
      {error ? (
        <FailureState failure={error} onRetry={again} />
      ) : !data ? (
        <Skeleton shape="list" />
      ) : (
        <div className="ind-stack">
          <TileMap
            label={t('regions.map')}
            tiles={data.regions.flatMap(({ code, name, tile, mean, indicatorsMeasured, counts }) =>
              tile
                ? [
                    {
                      ...{ code, name },
                      column: tile.column,
                      row: tile.row,
                      status: statusOf(mean.status),
                      shares: [
                        counts.onTrack,
                        counts.moderate,
                        counts.limited,
                        counts.away,
                        counts.notAssessable,
                      ],
                      ...(mean.score === null ? {} : { figure: scoreText(mean.score) }),
                      words: t(mean.score === null ? 'regions.tile' : 'regions.tileScore', {
                        ...{ name, count: indicatorsMeasured },
                        status: t(`status.${statusOf(mean.status)}`),
                        score: mean.score === null ? '' : scoreText(mean.score),
                      }),
                    },
                  ]
                : [],
            )}
            placeOf={(code) => `/regions/${code}`}
            shortName={shortAreaName}
          />
          <p className="ind-note q-muted">{t('regions.method')}</p>
          <div className="q-stacked" data-flow="true">
            <DataTable
              caption={t('regions.title')}
              columns={columns}
              rows={data.regions}
              rowId={({ code }) => code}
            />
          </div>
        </div>
      )}
    </Page>
  );
};
