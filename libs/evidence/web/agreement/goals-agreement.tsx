import { CodeName, CodeTile } from '../tags/tag-list';
import { useText } from '../text';
import type { AgreementPartFieldsFragment, CodeDisputeFieldsFragment } from './agreement.generated';
import { DisputesTable } from './disputes-table';
import { PartsTable } from './figures-table';

interface GoalsAgreementProps {
  readonly parts: readonly AgreementPartFieldsFragment[];
  readonly codes: readonly CodeDisputeFieldsFragment[];
}

/** The six statistics of each goal, and under them what coders differed about. */
export const GoalsAgreement = ({ parts, codes }: GoalsAgreementProps) => {
  const t = useText();
  const colours = new Map(codes.map(({ code, colour }) => [code, colour]));
  return (
    <>
      <PartsTable
        caption={t('agreement.parts.goals')}
        nameTitle={t('summary.goal')}
        parts={parts}
        name={({ code, title }) => (
          <span className="v-goal">
            <CodeTile code={code} colour={colours.get(code) ?? null} />
            <span>
              <CodeName code={code} title={title} />
            </span>
          </span>
        )}
      />
      <p className="v-note v-after">{t('agreement.goalNote')}</p>
      <div className="v-agreement-disputes">
        <DisputesTable
          caption={t('agreement.goalDisputes')}
          nameTitle={t('summary.goal')}
          codes={codes}
          hasFigures={false}
        />
      </div>
    </>
  );
};
