import { Button, DataTable, useFormat } from '@qadam/ui';
import { useGeographyText } from '../text';
import { RegionChoice } from './region-choice';
import type { Region, Town } from './town';

/** Who says that the town lies there. */
const Origin = ({ town: { origin, placedBy, placedAt } }: { readonly town: Town }) => {
  const t = useGeographyText();
  const format = useFormat();
  if (origin === 'known') return t('towns.known');
  const day = placedAt == null ? '' : format.day(placedAt);
  return placedBy == null ? t('towns.placed', { day }) : t('towns.placedBy', { day, person: placedBy });
};

export interface TownTableProps {
  readonly caption: string;
  readonly towns: readonly Town[];
  readonly regions: readonly Region[];
  readonly isBusy: boolean;
  readonly onPlace: (town: Town, region: Region) => void;
  readonly onUndo: (town: Town) => void;
}

/** Towns, the region of each, and the way to another one and back. */
export const TownTable = ({ caption, towns, regions, isBusy, onPlace, onUndo }: TownTableProps) => {
  const t = useGeographyText();
  const arePlaced = towns.some(({ region }) => region != null);
  return (
    <div className="q-stacked">
      <DataTable
        caption={caption}
        rows={towns}
        // With its region: after a change the choice begins with the new one.
        rowId={({ code, region }) => `${code} ${region?.code ?? ''}`}
        columns={[
          { id: 'town', title: t('towns.columns.town'), cell: ({ name }) => name, isRowName: true },
          {
            id: 'codes',
            title: t('towns.columns.codes'),
            cell: ({ sourceCodes }) => sourceCodes.join(', '),
          },
          {
            id: 'region',
            title: t('towns.columns.region'),
            cell: (town) => (
              <RegionChoice
                town={town}
                regions={regions}
                isBusy={isBusy}
                onPlace={(region) => onPlace(town, region)}
              />
            ),
          },
          ...(arePlaced
            ? [
                {
                  id: 'origin',
                  title: t('towns.columns.origin'),
                  cell: (town: Town) => (
                    <span className="geo-origin">
                      <Origin town={town} />
                      {town.origin === 'person' && (
                        <Button
                          kind="quiet"
                          aria-label={t('towns.undoNamed', { town: town.name })}
                          disabled={isBusy}
                          onClick={() => onUndo(town)}
                        >
                          {t('towns.undo')}
                        </Button>
                      )}
                    </span>
                  ),
                },
              ]
            : []),
        ]}
      />
    </div>
  );
};
