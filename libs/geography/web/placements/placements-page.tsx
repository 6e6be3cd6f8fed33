import { RequireRole } from '@qadam/identity/web';
import {
  announce,
  EmptyState,
  type Failure,
  FailureState,
  type Outcome,
  Page,
  PlaceLink,
  Skeleton,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { useRef, useState } from 'react';
import { useGeographyText } from '../text';
import { AreaPlacementsDocument, PlaceAreaDocument, UndoAreaPlacementDocument } from './placements.generated';
import './placements.css';
import type { Region, Town } from './town';
import { TownTable } from './town-table';

const Towns = ({
  towns,
  regions,
  onChanged,
}: {
  readonly towns: readonly Town[];
  readonly regions: readonly Region[];
  readonly onChanged: () => void;
}) => {
  const t = useGeographyText();
  const [place, placing] = useServerChange(PlaceAreaDocument);
  const [undo, undoing] = useServerChange(UndoAreaPlacementDocument);
  const [failure, setFailure] = useState<Failure | null>(null);
  const top = useRef<HTMLHeadingElement>(null);
  const finish = ({ error }: Outcome<unknown>, done: string) => {
    setFailure(error ?? null);
    if (error) return;
    announce(done);
    onChanged();
    // The row that was pressed leaves its table.
    top.current?.focus({ preventScroll: true });
  };
  const unplaced = towns.filter(({ region }) => region == null);
  const placed = towns.filter(({ region }) => region != null);
  const rows = {
    regions,
    isBusy: placing.fetching || undoing.fetching,
    onPlace: async (town: Town, region: Region) =>
      finish(
        await place({ code: town.code, region: region.code }),
        t('towns.placedThere', { town: town.name, region: region.name }),
      ),
    onUndo: async (town: Town) =>
      finish(await undo({ code: town.code }), t('towns.undone', { town: town.name })),
  };
  const withoutRegion = t('towns.unplaced', { count: unplaced.length });
  const withRegion = t('towns.withRegion', { count: placed.length });
  return (
    <div className="geo-towns">
      {failure && <FailureState failure={failure} />}
      <section>
        <h2 ref={top} tabIndex={-1}>
          {withoutRegion}
        </h2>
        {unplaced.length === 0 ? (
          <p>{t('towns.allPlaced')}</p>
        ) : (
          <TownTable caption={withoutRegion} towns={unplaced} {...rows} />
        )}
      </section>
      {placed.length > 0 && (
        <section>
          <h2>{withRegion}</h2>
          <TownTable caption={withRegion} towns={placed} {...rows} />
        </section>
      )}
    </div>
  );
};

const Placements = () => {
  const t = useGeographyText();
  const { data, error, again } = useServerData(
    AreaPlacementsDocument,
    {},
    { requestPolicy: 'cache-and-network' },
  );
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton shape="list" />;
  const { towns, regions } = data.areaPlacements;
  if (towns.length === 0)
    return (
      <EmptyState
        title={t('towns.none')}
        step={<PlaceLink to="/admin/imports">{t('towns.noneStep')}</PlaceLink>}
      >
        {t('towns.noneNote')}
      </EmptyState>
    );
  return <Towns towns={towns} regions={regions} onChanged={again} />;
};

/** Which region each town lies in that came with figures: those of which nobody knows it first. */
export const PlacementsPage = () => {
  const t = useGeographyText();
  return (
    <Page
      title={t('towns.title')}
      lead={t('towns.lead')}
      crumbs={[{ label: t('administration'), to: '/admin' }]}
    >
      <RequireRole roles={['administrator']}>
        <Placements />
      </RequireRole>
    </Page>
  );
};
