import { useAccount } from '@qadam/identity/web';
import { isLanguage } from '@qadam/language/domain';
import { FailureState, PlaceLink, Skeleton, useServerData } from '@qadam/ui';
import { useText } from '../text';
import { FindingUsesDocument, type FindingUsesQuery } from './finding-uses.generated';

type Use = FindingUsesQuery['findingUses'][number];

const states = ['draft', 'in-review', 'approved'] as const;

/** Those who work on the review go to the text itself, others to what is approved; a draft is only named. */
const placeOf = ({ reportCode, sectionKey, language, state }: Use, isOfReview: boolean): string | null => {
  if (isOfReview) return `/reviews/${reportCode}/sections/${sectionKey}?text=${language}`;
  return state === 'approved' ? `/reviews/${reportCode}` : null;
};

const OneUse = ({ use }: { readonly use: Use }) => {
  const t = useText();
  const { holds } = useAccount();
  const isOfReview = holds('drafter', 'reviewer', 'administrator');
  const place = placeOf(use, isOfReview);
  const name = [use.sectionNumber, use.sectionTitle].filter(Boolean).join(' ');
  const state = states.find((known) => known === use.state);
  return (
    <li>
      {place ? <PlaceLink to={place}>{name}</PlaceLink> : <span>{name}</span>}
      <span className="v-facts">
        <span>{use.reportTitle}</span>
        {isLanguage(use.language) && <span>{t(`languages.${use.language}`)}</span>}
        {state && <span>{t(`useStates.${state}`)}</span>}
      </span>
      {use.sentences.length > 0 && (
        <ul className="v-using">
          {use.sentences.map(({ paragraph, ordinal, text }) => (
            <li key={`${paragraph} ${ordinal}`} lang={use.language}>
              {isOfReview ? <PlaceLink to={`${place}&at=${paragraph}.${ordinal}`}>{text}</PlaceLink> : text}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
};

/** The sections of the review that cite the finding now, each language by itself. */
export const FindingUses = ({ id }: { readonly id: string }) => {
  const t = useText();
  const { data, error, again } = useServerData(
    FindingUsesDocument,
    { id },
    { requestPolicy: 'cache-and-network' },
  );
  const uses = data?.findingUses;
  const sections = new Set(uses?.map(({ reportCode, sectionKey }) => `${reportCode} ${sectionKey}`));
  return (
    <section className="v-section" aria-labelledby="finding-used">
      <h2 id="finding-used">{t('finding.used')}</h2>
      {!uses && (error ? <FailureState failure={error} onRetry={again} /> : <Skeleton shape="list" />)}
      {uses?.length === 0 && <p className="q-muted">{t('finding.notUsed')}</p>}
      {uses && uses.length > 0 && (
        <>
          <p>{t('finding.usesHere', { count: sections.size })}</p>
          <ul className="v-uses">
            {uses.map((use) => (
              <OneUse key={`${use.reportCode} ${use.sectionKey} ${use.language}`} use={use} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
