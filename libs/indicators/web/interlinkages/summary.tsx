import { PlaceLink, useFormat } from '@qadam/ui';
import { countryCode } from '../words/area-choice';
import type { InterlinkagesQuery } from './interlinkages.generated';
import { addressOf, type LinkPlace, useLinkPlace } from './link-place';
import { useInterlinkagesText } from './text';

type Data = InterlinkagesQuery['interlinkages'];

/** How many pairs of indicators can be assessed. */
export const assessedOf = ({ counts: { synergy, tradeOff, neither } }: Data): number =>
  synergy + tradeOff + neither;

/** Where there are pairs to see: a matrix of which every cell is empty would say nothing. */
const Elsewhere = () => {
  const t = useInterlinkagesText();
  const { over, area, view } = useLinkPlace();
  const at = (place: Pick<LinkPlace, 'over'>) =>
    addressOf({ ...place, area: countryCode, year: null, view, goals: null, pair: null });
  return (
    <ul className="ind-link-elsewhere">
      {(over !== 'years' || area !== countryCode) && (
        <li>
          <PlaceLink to={at({ over: 'years' })}>{t('elsewhere.country')}</PlaceLink>
        </li>
      )}
      {over !== 'areas' && (
        <li>
          <PlaceLink to={at({ over: 'areas' })}>{t('elsewhere.areas')}</PlaceLink>
        </li>
      )}
    </ul>
  );
};

/** How many pairs go together and how many against each other, and what that does not say; or why there are none. */
export const Summary = ({ data }: { readonly data: Data }) => {
  const t = useInterlinkagesText();
  const format = useFormat();
  const { synergy, tradeOff, neither, notAssessable } = data.counts;
  const assessed = assessedOf(data);
  const share = (count: number) => format.percent((100 * count) / assessed, 0);
  const values = { total: assessed + notAssessable, assessed, synergy, tradeOff, neither };
  if (assessed === 0)
    return (
      <>
        <p className="ind-sentence">
          {t(data.over === 'years' ? 'summary.noneYears' : 'summary.noneAreas', {
            ...values,
            minimum: data.minimumPairs,
          })}
        </p>
        <Elsewhere />
      </>
    );
  return (
    <>
      <p className="ind-sentence">
        {t('summary.some', { ...values, synergyShare: share(synergy), tradeOffShare: share(tradeOff) })}
      </p>
      <div className="ind-caution" role="note">
        <p className="ind-caution-head">{t('cautionTitle')}</p>
        <p>{t('caution')}</p>
        <p>{t(data.over === 'years' ? 'cautionYears' : 'cautionAreas')}</p>
      </div>
    </>
  );
};
