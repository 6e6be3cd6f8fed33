import { DataTable, useFormat } from '@qadam/ui';
import { useText } from '../text';
import { type ScoreAnchor, scoreAnchors } from './score-anchors';

/** Which pace has which score, by the primary method. */
export const ScoreScale = () => {
  const t = useText();
  const { number } = useFormat();
  const percent = (value: number) => number(value, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <DataTable<ScoreAnchor>
      caption={t('goals.scale')}
      columns={[
        {
          id: 'ofNeeded',
          title: t('goals.scalePace'),
          figures: true,
          isRowName: true,
          cell: ({ ofNeeded }) => percent(ofNeeded),
        },
        {
          id: 'growth',
          title: t('goals.scaleGrowth'),
          figures: true,
          cell: ({ growth }) => (growth === null ? '–' : percent(growth)),
        },
        {
          id: 'score',
          title: t('goals.scaleScore'),
          figures: true,
          cell: ({ score }) => number(score, { signDisplay: 'exceptZero', maximumFractionDigits: 2 }),
        },
      ]}
      rows={scoreAnchors}
      rowId={({ score }) => score}
    />
  );
};
