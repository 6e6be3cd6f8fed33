import { type Column, DataTable, FailureState, useFormat, useServerData } from '@qadam/ui';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useImportText } from './text';
import { ImportListDocument, type ImportListQuery } from './import.generated';

type Line = ImportListQuery['figureImports'][number];

const states = ['loaded', 'working', 'failed', 'previewed', 'committed'] as const;

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) => {
  const t = useImportText();
  const { dayInDigits } = useFormat();
  if (lines.length === 0) return null;
  const stateOf = ({ state }: Line) => t(`list.states.${states.find((one) => one === state) ?? 'loaded'}`);
  const columns: readonly Column<Line>[] = [
    {
      id: 'file',
      title: t('list.file'),
      isRowName: true,
      cell: ({ id, fileName }) => <Link to={`?import=${id}`}>{fileName}</Link>,
    },
    { id: 'state', title: t('list.state'), cell: stateOf },
    { id: 'day', title: t('list.day'), cell: ({ createdAt }) => dayInDigits(createdAt) },
    { id: 'who', title: t('list.who'), cell: ({ personName }) => personName ?? '—' },
  ];
  return (
    <section className="ind-import-list">
      <DataTable caption={title} captionIsShown columns={columns} rows={lines} rowId={({ id }) => id} />
    </section>
  );
};

/** While something is at work: it ends, or stops as it was asked to, and the list says so. */
const pollMs = 1_000;

/** The way back to what was loaded before: comparisons that nobody has taken yet, and the last imports. */
export const EarlierImports = () => {
  const t = useImportText();
  const { data, error, again } = useServerData(ImportListDocument, {}, { requestPolicy: 'network-only' });
  useEffect(() => {
    if (data?.figureImports.some(({ state }) => state === 'working') !== true) return undefined;
    const timer = setTimeout(again, pollMs);
    return () => clearTimeout(timer);
  }, [data, again]);
  if (error) return <FailureState failure={error} />;
  const lines = data?.figureImports ?? [];
  const isTaken = ({ state }: Line) => state === 'committed';
  return (
    <>
      <Lines title={t('list.open')} lines={lines.filter((line) => !isTaken(line))} />
      <Lines title={t('list.taken')} lines={lines.filter(isTaken)} />
    </>
  );
};
