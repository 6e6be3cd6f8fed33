import { problemKinds } from '@qadam/indicators/domain';
import { Button, type Column, DataTable } from '@qadam/ui';
import { useState } from 'react';
import { useImportText } from './text';
import { groupsOf, type ImportProblem, type ProblemGroup } from './report';

const ownKinds = [
  'extends-other-publisher',
  'impossible-share',
  'national-indicator-added',
  'new-area',
  'new-indicator',
  'revises-other-publisher',
  'unknown-indicator',
] as const;
const knownKinds = [...problemKinds, ...ownKinds];
const placesAtOnce = 50;

type PlaceRow = ImportProblem & { readonly at: number };

const Places = ({
  name,
  problems,
}: {
  readonly name: string;
  readonly problems: readonly ImportProblem[];
}) => {
  const t = useImportText();
  const [shown, setShown] = useState(placesAtOnce);
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
    <>
      <DataTable
        caption={name}
        columns={columns}
        rows={problems.slice(0, shown).map((problem, at) => ({ ...problem, at }))}
        rowId={({ at }) => at}
      />
      {problems.length > shown && (
        <p className="ind-import-more">
          <Button onClick={() => setShown(shown + placesAtOnce * 4)}>{t('more')}</Button>
          <span className="q-muted">{t('shown', { shown, total: problems.length })}</span>
        </p>
      )}
    </>
  );
};

const Group = ({ group: { kind, problems, files } }: { readonly group: ProblemGroup }) => {
  const t = useImportText();
  const [isOpen, setOpen] = useState(false);
  const known = knownKinds.find((each) => each === kind);
  const name = known ? t(`kinds.${known}`) : kind;
  return (
    <details className="ind-import-group" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <b>{name}</b>{' '}
        <span className="q-muted">
          {t('places', { count: problems.length })} {t('files', { count: files })}
        </span>
      </summary>
      {isOpen && <Places name={name} problems={problems} />}
    </details>
  );
};

/** Errors, then warnings, by kind; each kind opens to its places. */
export const ProblemGroups = ({ problems: all }: { readonly problems: readonly ImportProblem[] }) => {
  const t = useImportText();
  if (all.length === 0) return <p>{t('noProblems')}</p>;
  return (['error', 'warning'] as const).map((severity) => {
    const groups = groupsOf(all, severity);
    if (groups.length === 0) return null;
    const count = groups.reduce((sum, { problems }) => sum + problems.length, 0);
    return (
      <section key={severity} aria-labelledby={`import-${severity}`}>
        <h2 id={`import-${severity}`} className="ind-import-severity" data-severity={severity}>
          {t(`severity.${severity}`, { count })}
        </h2>
        <p className="q-muted">{t(`severityNote.${severity}`)}</p>
        <div>
          {groups.map((group) => (
            <Group key={group.kind} group={group} />
          ))}
        </div>
      </section>
    );
  });
};
