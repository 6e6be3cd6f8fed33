import { DataTable, useFormat } from '@qadam/ui';
import { useText } from '../text';
import type {
  DifferenceFieldsFragment,
  ShareFieldsFragment,
  SuggestionPullFieldsFragment,
} from './agreement.generated';
import { PartsTable } from './figures-table';

type Pull = SuggestionPullFieldsFragment;
type Side = 'shown' | 'withheld';

/** Whether the interval of a difference leaves out nothing at all. */
const isPlain = ({ low, high }: DifferenceFieldsFragment): boolean => low > 0 || high < 0;

const usePoints = () => {
  const { number } = useFormat();
  return (share: number): string => number(Math.round(share * 100));
};

/** What the figures say, for somebody who does not read tables. */
const InWords = ({ pull }: { readonly pull: Pull }) => {
  const t = useText();
  const { percent } = useFormat();
  const points = usePoints();
  const share = ({ count, total, value, low, high }: ShareFieldsFragment) => ({
    ...{ count, total },
    ...{ share: percent((value ?? 0) * 100, 0), low: percent((low ?? 0) * 100, 0) },
    high: percent((high ?? 0) * 100, 0),
  });
  const { begun, disagreed } = pull.shown;
  const difference = (figure: DifferenceFieldsFragment) => ({
    ...{ points: points(Math.abs(figure.value)), low: points(figure.low), high: points(figure.high) },
  });
  const pullWords = (figure: DifferenceFieldsFragment) =>
    !isPlain(figure) ? 'pullUnclear' : figure.value > 0 ? 'pullSeen' : 'pullReversed';
  const gainWords = (figure: DifferenceFieldsFragment) =>
    !isPlain(figure) ? 'gainUnclear' : figure.value > 0 ? 'gainMore' : 'gainLess';
  return (
    <ul className="v-words">
      {begun.total > 0 && <li>{t('agreement.pull.begun', share(begun))}</li>}
      {disagreed.total > 0 && <li>{t('agreement.pull.disagreed', share(disagreed))}</li>}
      {pull.withheld.disagreed.total > 0 && (
        <li>{t('agreement.pull.disagreedWithout', share(pull.withheld.disagreed))}</li>
      )}
      <li>
        {pull.pull
          ? t(`agreement.pull.${pullWords(pull.pull)}`, difference(pull.pull))
          : t('agreement.pull.unknown')}
      </li>
      {pull.agreementGain ? (
        <li>{t(`agreement.pull.${gainWords(pull.agreementGain)}`, difference(pull.agreementGain))}</li>
      ) : (
        pull.shown.agreement && pull.withheld.agreement && <li>{t('agreement.pull.gainUnknown')}</li>
      )}
    </ul>
  );
};

const ShareCell = ({ figure }: { readonly figure: ShareFieldsFragment }) => {
  const t = useText();
  const { percent } = useFormat();
  const { count, total, value, low, high } = figure;
  if (value === null || low === null || high === null) return <span className="q-muted">–</span>;
  const share = (of: number) => percent(of * 100, 0);
  return (
    <span className="v-figure">
      <b>{t('suggest.used.share', { share: share(value), count, total })}</b>
      <small>{t('agreement.between', { low: share(low), high: share(high) })}</small>
    </span>
  );
};

const DifferenceCell = ({ figure }: { readonly figure: DifferenceFieldsFragment | null | undefined }) => {
  const t = useText();
  const points = usePoints();
  if (!figure) return <span className="q-muted">–</span>;
  return (
    <span className="v-figure">
      <b>{points(figure.value)}</b>
      <small>{t('agreement.between', { low: points(figure.low), high: points(figure.high) })}</small>
    </span>
  );
};

/** How strongly suggestions pull: in words, by language, and how far coders agree with and without them. */
export const SuggestionsPull = ({ pulls }: { readonly pulls: readonly Pull[] }) => {
  const t = useText();
  const [all] = pulls;
  if (!all || all.shown.disagreed.total + all.withheld.disagreed.total + all.shown.begun.count === 0)
    return <p className="q-muted">{t('agreement.pull.none')}</p>;
  const nameOf = ({ code, title }: { readonly code: string; readonly title: string }) =>
    code.endsWith('all') ? t('agreement.pull.all') : title;
  const sides = ['shown', 'withheld'] as const satisfies readonly Side[];
  const parts = pulls.flatMap((pull) =>
    sides.flatMap((side) => {
      const { agreement } = pull[side];
      return agreement ? [{ ...agreement, title: `${nameOf(pull)}: ${t(`agreement.pull.${side}`)}` }] : [];
    }),
  );
  return (
    <>
      <p className="v-note">{t('agreement.pull.lead')}</p>
      <InWords pull={all} />
      <DataTable
        caption={t('agreement.pull.shares')}
        captionIsShown
        rows={pulls}
        rowId={({ code }) => code}
        columns={[
          { id: 'language', title: t('agreement.language'), isRowName: true, cell: nameOf },
          {
            id: 'begun',
            title: t('suggest.used.begun'),
            figures: true,
            cell: ({ shown }) => <ShareCell figure={shown.begun} />,
          },
          ...sides.map((side) => ({
            id: side,
            title: t(`agreement.pull.otherwise.${side}`),
            figures: true,
            cell: (pull: Pull) => <ShareCell figure={pull[side].disagreed} />,
          })),
          {
            id: 'pull',
            title: t('agreement.pull.difference'),
            figures: true,
            cell: ({ pull }) => <DifferenceCell figure={pull} />,
          },
        ]}
      />
      <div className="v-after">
        <PartsTable
          caption={t('agreement.pull.agreement')}
          nameTitle={t('agreement.pull.findings')}
          parts={parts}
        />
      </div>
    </>
  );
};
