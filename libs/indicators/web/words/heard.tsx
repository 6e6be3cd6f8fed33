import { Mark, PlaceLink, useServerData } from '@qadam/ui';
import { useText } from '../text';
import { countryCode } from './area-choice';
import { HeardDocument, type HeardQuery } from './heard.generated';

export type HeardSummary = HeardQuery['voicesSummary'];

interface Count {
  readonly findings: number;
  readonly areas: number;
  readonly illustrative: number;
}

/** What people said, counted by goal and target; nothing while it is unknown: figures do not wait for voices. */
export const useHeard = (area: string): HeardSummary | undefined =>
  useServerData(HeardDocument, { area: area === countryCode ? null : area }).data?.voicesSummary;

/** "heard: 5 findings in 3 places", leading to the published summary; nothing where nothing was heard. */
export const HeardNote = ({ count }: { readonly count: Count | undefined }) => {
  const t = useText();
  if (count === undefined || count.findings === 0) return null;
  return (
    <span className="ind-sub ind-heard">
      <PlaceLink to="/voices/summary">
        {t('heard.findings', { count: count.findings })} {t('heard.places', { count: count.areas })}
      </PlaceLink>
      {count.illustrative > 0 && <Mark kind="illustrative" />}
    </span>
  );
};
