import { useText } from '../text';
import type { ApprovalPreviewQuery } from './section.generated';

interface OpenRequestListProps {
  readonly requests: ApprovalPreviewQuery['approvalPreview']['openRequests'];
}

/** Comments that must be settled before a section is approved: what they say, about which passage, by whom. */
export const OpenRequestList = ({ requests }: OpenRequestListProps) => {
  const t = useText();
  if (requests.length === 0) return null;
  return (
    <>
      <p>{t('approval.openRequests', { count: requests.length })}</p>
      <ul className="r-problems">
        {requests.map(({ id, language, quote, text, personName }) => (
          <li key={id}>
            <span className="r-language">{language}</span>{' '}
            <span>
              {text}{' '}
              <span className="q-muted">
                {quote === ''
                  ? personName
                  : t('approval.requestOf', { person: personName, quote: quote.replaceAll('\ufffc', '…') })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};
