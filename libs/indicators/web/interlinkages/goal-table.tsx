import { leadingKind } from '@qadam/indicators/domain';
import { type Column, DataTable, PlaceLink, useFormat } from '@qadam/ui';
import type { GoalCell } from './goal-cells';
import { LinkMark } from './link-mark';
import { addressOf, useLinkPlace } from './link-place';
import { useInterlinkagesText } from './text';

/** The pairs of goals as a table, the assessed ones first. */
export const GoalTable = ({ cells }: { readonly cells: readonly GoalCell[] }) => {
  const t = useInterlinkagesText();
  const format = useFormat();
  const place = useLinkPlace();
  const share = (value: number | null) => (value === null ? '' : format.percent(value * 100, 0));
  const columns: readonly Column<GoalCell>[] = [
    {
      id: 'goals',
      title: t('table.goals'),
      isRowName: true,
      sortKey: ({ goal, otherGoal }) => `${goal} ${otherGoal}`,
      cell: ({ goal, otherGoal }) => (
        <PlaceLink to={addressOf({ ...place, goals: [goal, otherGoal], pair: null })} preventScrollReset>
          {t('table.goalPair', { goal, other: otherGoal })}
        </PlaceLink>
      ),
    },
    { id: 'lead', title: t('table.lead'), cell: (cell) => <LinkMark kind={leadingKind(cell.counts).kind} /> },
    {
      id: 'synergyShare',
      title: t('table.synergyShare'),
      figures: true,
      sortKey: ({ synergyShare }) => synergyShare,
      cell: ({ synergyShare }) => share(synergyShare),
    },
    {
      id: 'tradeOffShare',
      title: t('table.tradeOffShare'),
      figures: true,
      sortKey: ({ tradeOffShare }) => tradeOffShare,
      cell: ({ tradeOffShare }) => share(tradeOffShare),
    },
    ...(['synergy', 'tradeOff', 'neither', 'notAssessable'] as const).map((name) => ({
      id: name,
      title: t(`counts.${name}`),
      figures: true,
      sortKey: ({ counts }: GoalCell) => counts[name],
      cell: ({ counts }: GoalCell) => format.number(counts[name]),
    })),
  ];
  return (
    <DataTable
      caption={t('matrix.caption')}
      columns={columns}
      rows={cells}
      rowId={({ goal, otherGoal }) => `${goal}~${otherGoal}`}
      initialOrder={{ column: 'synergyShare', direction: 'descending' }}
    />
  );
};
