import { useAccount } from '@qadam/identity/web';
import {
  Button,
  notify,
  PlaceLink,
  useFailureText,
  useLanguage,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { useText } from '../text';
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
  const { holds } = useAccount();
  const [takeOver, { fetching }] = useServerChange(TakeOverTemplateDocument);
  const { data, again } = useServerData(
    TemplateStandingDocument,
    { code },
    { requestPolicy: 'cache-and-network' },
  );
  if (!data) return null;
  const { version, newer, added } = data.reviewTemplate;
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
          {added.length === 0
            ? t('standing.newerSame', { number: newer.number })
            : t('standing.newer', {
                number: newer.number,
                count: added.length,
                names: added.map(({ title }) => title[language]).join(', '),
              })}{' '}
          {holds('administrator') && (
            <Button disabled={fetching} onClick={() => void take()}>
              {t('standing.takeOver')}
            </Button>
          )}
        </p>
      )}
    </div>
  );
};
