import { DataTable, GoalTile, HeatStrip, isGoalNumber, Sparkline, useFormat, useLanguage } from '@qadam/ui';
import { useText } from '../text';
import { changes, placeNames, shares, statusAt } from './token-examples';

export const Table = () => {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const rows = placeNames.map((name, at) => ({
    name: name[language],
    share: shares[at] ?? null,
    change: changes[at] ?? 0,
  }));
  return (
    <DataTable
      caption={t('tokens.barSubtitle')}
      captionIsShown
      rows={rows}
      rowId={({ name }) => name}
      columns={[
        {
          id: 'region',
          title: t('tokens.region'),
          cell: ({ name }) => name,
          sortKey: ({ name }) => name,
          isRowName: true,
        },
        {
          id: 'share',
          title: t('tokens.share'),
          cell: ({ share }) => (share === null ? '—' : format.number(share, { minimumFractionDigits: 1 })),
          sortKey: ({ share }) => share,
          figures: true,
        },
        {
          id: 'change',
          title: t('tokens.change'),
          cell: ({ change }) =>
            format.number(change, { minimumFractionDigits: 1, signDisplay: 'exceptZero' }),
          sortKey: ({ change }) => change,
          figures: true,
        },
        {
          id: 'line',
          title: t('tokens.sparkline'),
          cell: () => (
            <Sparkline
              points={[27.1, 27.6, 28.4, null, 29.9, 29.5, 31].map((value, at) => ({
                year: 2018 + at,
                value,
              }))}
              label={t('tokens.sparklineLabel')}
            />
          ),
        },
      ]}
    />
  );
};

const goals = [3, 4, 5, 6, 13];

export const Strip = () => {
  const t = useText();
  const language = useLanguage();
  const rows = goals.map((goal) => ({
    id: `${goal}`,
    label: t('tokens.goal', { number: goal }),
    heading: (
      <span className="t-strip-goal">
        {isGoalNumber(goal) && <GoalTile goal={goal} size={24} />}
        {t('tokens.goal', { number: goal })}
      </span>
    ),
  }));
  const columns = placeNames.map((name, at) => ({ id: `${at}`, label: name[language] }));
  return (
    <HeatStrip
      caption={t('tokens.stripCaption')}
      rows={rows}
      columns={columns}
      statusOf={(row, column) => statusAt(goals.indexOf(Number(row.id)), Number(column.id))}
      placeOf={(row) => `/goals/${row.id}`}
    />
  );
};
