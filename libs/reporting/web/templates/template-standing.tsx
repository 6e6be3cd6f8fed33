import { useAccount } from '@qadam/identity/web';
import {
  Button,
  notify,
  PlaceLink,
  useFailureText,
  useFormat,
  useLanguage,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { useText } from '../text';
import { ReviewRegions } from './review-regions';
import { TakeOverTemplateDocument, TemplateStandingDocument } from './templates.generated';

/** Which version of its template a review follows; a newer one can be taken over by the head. */
export const TemplateStanding = ({
  code,
  onChanged,
}: {
  readonly code: string;
  readonly onChanged: () => void;
}) => {
  const t = useText();
  const language = useLanguage();
  const textOf = useFailureText();
  const format = useFormat();
  const { holds } = useAccount();
  const [takeOver, { fetching }] = useServerChange(TakeOverTemplateDocument);
  const { data, again } = useServerData(
    TemplateStandingDocument,
    { code },
    { requestPolicy: 'cache-and-network' },
  );
  if (!data) return null;
  const { version, newer, added, limits, guidance, moved, regionsWithoutChapter } = data.reviewTemplate;
  const follows = version
    ? t('standing.follows', { title: version.title[language], number: version.number })
    : t('standing.unknown');
  const take = async () => {
    const { error } = await takeOver({ code });
    if (error) return notify({ text: textOf(error), tone: 'bad' });
    notify({ text: t('standing.took'), tone: 'good' });
    again();
    onChanged();
  };
  const isChanged = limits.length + guidance.length + moved.length > 0;
  const brings = !newer
    ? []
    : [
        ...(added.length > 0
          ? [
              t('standing.newer', {
                number: newer.number,
                count: added.length,
                names: added.map(({ title }) => title[language]).join(', '),
              }),
            ]
          : [t(isChanged ? 'standing.newerChanged' : 'standing.newerSame', { number: newer.number })]),
        ...(limits.length > 0
          ? [
              t('standing.newerLimits', {
                names: limits
                  .map(
                    ({ title, wordLimit }) =>
                      `${title[language]} (${wordLimit === null ? t('standing.noLimit') : format.number(wordLimit)})`,
                  )
                  .join(', '),
              }),
            ]
          : []),
        ...(guidance.length > 0 ? [t('standing.newerGuidance', { count: guidance.length })] : []),
        ...(moved.length > 0 ? [t('standing.newerOrder', { count: moved.length })] : []),
      ];
  return (
    <div className="r-standing">
      <p className="q-muted">
        {version && holds('administrator') ? (
          <PlaceLink to={`/reviews/templates/${version.key}?version=${version.number}`}>{follows}</PlaceLink>
        ) : (
          follows
        )}
      </p>
      {newer && (
        <p>
          {brings.join(' ')}{' '}
          {holds('administrator') && (
            <Button disabled={fetching} onClick={() => void take()}>
              {t('standing.takeOver')}
            </Button>
          )}
        </p>
      )}
      {holds('administrator') && (
        <ReviewRegions
          code={code}
          missing={regionsWithoutChapter.length}
          onChanged={() => {
            again();
            onChanged();
          }}
        />
      )}
    </div>
  );
};
