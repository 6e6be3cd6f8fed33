import { DataTable, PlaceLink, useFormat } from '@qadam/ui';
import { useState } from 'react';
import { CodeName, CodeTile } from '../tags/tag-list';
import { useText } from '../text';
import type { CodeDisputeFieldsFragment } from './agreement.generated';
import { useCoefficient } from './figures-table';

const shownAtFirst = 2;
/** A round of a thousand findings may have hundreds of them under one goal. */
const shownMore = 20;

interface DisputesTableProps {
  readonly caption: string;
  readonly nameTitle: string;
  readonly codes: readonly CodeDisputeFieldsFragment[];
  /** Whether kappa and AC1 stand here too; not where another table shows them. */
  readonly hasFigures?: boolean;
}

/** How many there are, and the words of the first ones; the others on demand, down to the last. */
const Disputed = ({
  count,
  examples,
}: { readonly count: number } & Pick<CodeDisputeFieldsFragment, 'examples'>) => {
  const t = useText();
  const { number } = useFormat();
  const [most, setMost] = useState(shownAtFirst);
  if (count === 0) return <span className="q-muted">–</span>;
  const shown = examples.slice(0, most);
  const next = Math.min(shownMore, examples.length - shown.length);
  return (
    <div className="v-disputed">
      <b>{number(count)}</b>
      <ul>
        {shown.map(({ id, words }) => (
          <li key={id}>
            <PlaceLink to={`/voices/findings/${id}`}>{words || t('finding.one', { number: id })}</PlaceLink>
          </li>
        ))}
        {next > 0 && (
          <li>
            <button type="button" className="q-link-button" onClick={() => setMost(most + next)}>
              {t('agreement.moreExamples', { count: next })}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
};

/** Goals or targets, the worst first, with the findings about which coders differed. */
export const DisputesTable = ({ caption, nameTitle, codes, hasFigures = true }: DisputesTableProps) => {
  const t = useText();
  const { number, percent } = useFormat();
  const text = useCoefficient();
  return (
    <div className="v-disputes q-stacked" data-flow="true">
      <DataTable
        caption={caption}
        captionIsShown
        rows={codes}
        rowId={({ code }) => code}
        empty={t('agreement.noDisputes')}
        columns={[
          {
            id: 'code',
            title: nameTitle,
            isRowName: true,
            cell: ({ code, title, colour }) => (
              <span className="v-goal">
                <CodeTile code={code} colour={colour} />
                <span>
                  <CodeName code={code} title={title} />
                </span>
              </span>
            ),
          },
          {
            id: 'specific',
            title: t('agreement.specific'),
            figures: true,
            sortKey: ({ specificAgreement }) => specificAgreement,
            cell: ({ specificAgreement }) => <b>{percent(specificAgreement * 100, 0)}</b>,
          },
          ...(hasFigures
            ? (['cohenKappa', 'gwetAc1'] as const).map((statistic) => ({
                id: statistic,
                title: t(`agreement.short.${statistic}`),
                figures: true,
                cell: (code: CodeDisputeFieldsFragment) => {
                  const value = code[statistic];
                  return value === null ? '–' : text(statistic, value);
                },
              }))
            : []),
          { id: 'units', title: t('agreement.given'), figures: true, cell: ({ units }) => number(units) },
          {
            id: 'disputed',
            title: t('agreement.disputed'),
            sortKey: ({ disputed }) => disputed.length,
            cell: ({ disputed, examples }) => <Disputed count={disputed.length} examples={examples} />,
          },
        ]}
      />
    </div>
  );
};
