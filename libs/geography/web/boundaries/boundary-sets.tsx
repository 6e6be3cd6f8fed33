import {
  announce,
  Button,
  DataTable,
  EmptyState,
  type Failure,
  FailureState,
  useFormat,
  useServerChange,
} from '@qadam/ui';
import { useState } from 'react';
import { useGeographyText } from '../text';
import { type BoundarySetsQuery, RemoveBoundariesDocument } from './boundaries.generated';

type BoundarySet = BoundarySetsQuery['boundarySets'][number];

/** The years as words. */
const useYears = () => {
  const t = useGeographyText();
  return ({ fromYear: from, toYear: to }: BoundarySet): string => {
    if (from == null) return to == null ? t('years.all') : t('years.to', { to });
    return to == null ? t('years.from', { from }) : t('years.both', { from, to });
  };
};

/** Asks once more before it is gone. */
const Remove = ({ set, onRemove }: { readonly set: BoundarySet; readonly onRemove: () => void }) => {
  const t = useGeographyText();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <Button
        kind="quiet"
        aria-label={t('removeNamed', { file: set.fileName })}
        onClick={() => setAsking(true)}
      >
        {t('remove')}
      </Button>
    );
  return (
    <span className="geo-confirm">
      {t('confirm')}
      <Button onClick={onRemove}>{t('remove')}</Button>
      <Button kind="quiet" onClick={() => setAsking(false)}>
        {t('keepIt')}
      </Button>
    </span>
  );
};

/** The files of boundaries in use, and the way to remove one. */
export const BoundarySets = ({
  sets,
  onChanged,
}: {
  readonly sets: readonly BoundarySet[];
  readonly onChanged: () => void;
}) => {
  const t = useGeographyText();
  const format = useFormat();
  const years = useYears();
  const [remove] = useServerChange(RemoveBoundariesDocument);
  const [failure, setFailure] = useState<Failure | null>(null);
  const take = async ({ id, fileName }: BoundarySet) => {
    const { error } = await remove({ id });
    setFailure(error ?? null);
    if (error) return;
    announce(t('removed', { file: fileName }));
    onChanged();
  };
  return (
    <>
      {failure && <FailureState failure={failure} />}
      <DataTable
        caption={t('setsCaption')}
        rows={sets}
        rowId={({ id }) => id}
        empty={<EmptyState title={t('setsEmpty')}>{t('setsEmptyStep')}</EmptyState>}
        columns={[
          { id: 'file', title: t('columns.file'), cell: ({ fileName }) => fileName, isRowName: true },
          { id: 'years', title: t('columns.years'), cell: years },
          {
            id: 'regions',
            title: t('columns.regions'),
            cell: ({ areas }) => <span title={areas.join(', ')}>{format.number(areas.length)}</span>,
            figures: true,
          },
          {
            id: 'loaded',
            title: t('columns.loaded'),
            cell: ({ loadedAt, loadedBy }) =>
              loadedBy == null
                ? format.day(loadedAt)
                : t('loadedBy', { day: format.day(loadedAt), person: loadedBy }),
          },
          {
            id: 'remove',
            title: t('remove'),
            cell: (set) => <Remove set={set} onRemove={() => void take(set)} />,
          },
        ]}
      />
    </>
  );
};
