import { PlaceLink, useFormat } from '@qadam/ui';
import { useText } from '../text';
import type { ReviewBoardQuery } from './board.generated';

/** The Main Messages beside their review: how many words each language has of those allowed; and the way back. */
export const Companions = ({
  companions,
}: {
  readonly companions: ReviewBoardQuery['report']['companions'];
}) => {
  const t = useText();
  const format = useFormat();
  if (companions.length === 0) return null;
  return (
    <ul className="r-companions" aria-label={t('companion.label')}>
      {companions.map(({ code, title, isPart, wordLimit, words }) => (
        <li key={code}>
          <PlaceLink to={`/reviews/${code}`}>
            {t(isPart ? 'companion.part' : 'companion.whole', { title })}
          </PlaceLink>
          {isPart && wordLimit !== null && wordLimit !== undefined && (
            <ul className="r-words">
              {words.map((each) => {
                const isOver = each.words > wordLimit;
                return (
                  <li key={each.language} data-over={isOver}>
                    <span className="r-language">{each.language}</span>{' '}
                    <span className="q-figures">{format.number(each.words)}</span>
                    {isOver && <span> {t('companion.over')}</span>}
                  </li>
                );
              })}
              <li className="q-muted">{t('companion.limit', { limit: wordLimit })}</li>
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
};
