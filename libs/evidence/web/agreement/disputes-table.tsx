import { DataTable, PlaceLink, useFormat } from '@qadam/ui';
import { CodeName, CodeTile } from '../tags/tag-list';
import { useText } from '../text';
import type { CodeDisputeFieldsFragment } from './agreement.generated';
import { useCoefficient } from './figures-table';

const mostLinks = 8;

interface DisputesTableProps {
  readonly caption: string;
  readonly nameTitle: string;
  readonly codes: readonly CodeDisputeFieldsFragment[];
}

/** Goals or targets, the worst first, with the findings about which coders differed. */
export const DisputesTable = ({ caption, nameTitle, codes }: DisputesTableProps) => {
  const t = useText();
  const { number, percent } = useFormat();
  const text = useCoefficient();
  return (
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
        {
          id: 'kappa',
          title: t('agreement.short.cohenKappa'),
          figures: true,
          cell: ({ cohenKappa }) => (cohenKappa === null ? '–' : text('cohenKappa', cohenKappa)),
        },
        {
          id: 'ac1',
          title: t('agreement.short.gwetAc1'),
          figures: true,
          cell: ({ gwetAc1 }) => (gwetAc1 === null ? '–' : text('gwetAc1', gwetAc1)),
        },
        { id: 'units', title: t('agreement.given'), figures: true, cell: ({ units }) => number(units) },
        {
          id: 'disputed',
          title: t('agreement.disputed'),
          sortKey: ({ disputed }) => disputed.length,
          cell: ({ disputed }) =>
            disputed.length === 0 ? (
              <span className="q-muted">–</span>
            ) : (
              <span className="v-disputed">
                <b>{number(disputed.length)}</b>
                {disputed.slice(0, mostLinks).map((id) => (
                  <PlaceLink key={id} to={`/voices/findings/${id}`}>
                    {t('finding.one', { number: id })}
                  </PlaceLink>
                ))}
              </span>
            ),
        },
      ]}
    />
  );
};
