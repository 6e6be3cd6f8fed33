import { problemKinds } from '@qadam/indicators/domain';
import { Button, type Column, DataTable, FailureState, Skeleton, useServerData } from '@qadam/ui';
import { useState } from 'react';
import { useImportText } from './text';
import { ImportProblemsDocument, type ImportProblemsQuery, type ShownImportQuery } from './import.generated';

const ownKinds = [
  'extends-other-publisher',
  'several-sources',
  'similar-publisher',
  'impossible-share',
  'national-indicator-added',
  'new-area',
  'new-indicator',
  'older-than-known',
  'revises-other-publisher',
  'unknown-indicator',
] as const;
const knownKinds = [...problemKinds, ...ownKinds];
const placesAtOnce = 50;

type ProblemGroup = ShownImportQuery['figureImport']['problemGroups'][number];
type PlaceRow = ImportProblemsQuery['importProblems'][number] & { readonly at: number };

interface PlacesProps {
  readonly id: number;
  readonly name: string;
  readonly group: ProblemGroup;
}

/** Some of the places from one on, as the server gives them out. */
const PlacesFrom = ({ id, name, group, offset }: PlacesProps & { readonly offset: number }) => {
  const t = useImportText();
  const { severity, kind } = group;
  const { data, error, again } = useServerData(
    ImportProblemsDocument,
    { id, severity, kind, first: placesAtOnce, offset },
    { requestPolicy: 'network-only' },
  );
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton shape="list" />;
  const columns: readonly Column<PlaceRow>[] = [
    {
      id: 'file',
      title: t('place.file'),
      isRowName: true,
      cell: ({ file, sheet }) => (
        <span className="ind-import-file">{sheet === null ? file : `${file} · ${sheet}`}</span>
      ),
    },
    {
      id: 'row',
      title: t('place.row'),
      figures: true,
      cell: ({ row }) => row ?? '—',
    },
    { id: 'column', title: t('place.column'), cell: ({ column }) => column ?? '—' },
    {
      id: 'value',
      title: t('place.value'),
      cell: ({ value }) => (value === null ? '—' : <code>{value}</code>),
    },
    { id: 'message', title: t('place.message'), cell: ({ message }) => message },
  ];
  return (
    <div className="q-stacked" data-flow="true">
      <DataTable
        caption={name}
        columns={columns}
        rows={data.importProblems.map((problem, at) => ({ ...problem, at: offset + at }))}
        rowId={({ at }) => at}
      />
    </div>
  );
};

const Places = (props: PlacesProps) => {
  const t = useImportText();
  const { count } = props.group;
  const pages = Math.ceil(count / placesAtOnce);
  const [page, setPage] = useState(0);
  const from = page * placesAtOnce;
  return (
    <>
      <PlacesFrom key={page} {...props} offset={from} />
      {pages > 1 && (
        <p className="ind-import-more">
          <Button disabled={page === 0} onClick={() => setPage(page - 1)}>
            {t('before')}
          </Button>
          <Button disabled={page === pages - 1} onClick={() => setPage(page + 1)}>
            {t('after')}
          </Button>
          <span className="q-muted" role="status">
            {t('shownFrom', { from: from + 1, to: Math.min(count, from + placesAtOnce), total: count })}
          </span>
        </p>
      )}
    </>
  );
};

const Group = ({ id, group }: { readonly id: number; readonly group: ProblemGroup }) => {
  const t = useImportText();
  const [isOpen, setOpen] = useState(false);
  const known = knownKinds.find((each) => each === group.kind);
  const name = known ? t(`kinds.${known}`) : group.kind;
  return (
    <details className="ind-import-group" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <b>{name}</b>{' '}
        <span className="q-muted">
          {t('places', { count: group.count })} {t('files', { count: group.files })}
        </span>
      </summary>
      {isOpen && <Places id={id} name={name} group={group} />}
    </details>
  );
};

/** Errors, then warnings, by kind; each kind opens to its places. */
export const ProblemGroups = ({
  id,
  groups: all,
}: {
  readonly id: number;
  readonly groups: readonly ProblemGroup[];
}) => {
  const t = useImportText();
  if (all.length === 0) return <p>{t('noProblems')}</p>;
  return (['error', 'warning'] as const).map((severity) => {
    const groups = all.filter((group) => group.severity === severity);
    if (groups.length === 0) return null;
    const count = groups.reduce((sum, group) => sum + group.count, 0);
    return (
      <section key={severity} aria-labelledby={`import-${severity}`}>
        <h2 id={`import-${severity}`} className="ind-import-severity" data-severity={severity}>
          {t(`severity.${severity}`, { count })}
        </h2>
        <p className="q-muted">{t(`severityNote.${severity}`)}</p>
        <div>
          {groups.map((group) => (
            <Group key={group.kind} id={id} group={group} />
          ))}
        </div>
      </section>
    );
  });
};
