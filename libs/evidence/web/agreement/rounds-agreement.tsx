import { FailureState, PlaceLink, Skeleton, useServerData } from '@qadam/ui';
import { useText } from '../text';
import { AgreementByRoundDocument } from './agreement.generated';
import { PartsTable } from './figures-table';

/** Closed rounds and the one that is looked at, by the same six statistics. */
export const RoundsAgreement = ({ id }: { readonly id: string }) => {
  const t = useText();
  const { data, error, again } = useServerData(
    AgreementByRoundDocument,
    { round: id },
    { requestPolicy: 'cache-and-network' },
  );
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton />;
  return (
    <>
      <PartsTable
        caption={t('agreement.parts.rounds')}
        nameTitle={t('agreement.round')}
        parts={data.agreementByRound}
        name={({ code, title }) =>
          code === id ? (
            <b>{title}</b>
          ) : (
            <PlaceLink to={`/voices/rounds/${code}/agreement?by=rounds`}>{title}</PlaceLink>
          )
        }
      />
      <p className="v-note v-after">{t('agreement.roundNote')}</p>
    </>
  );
};
