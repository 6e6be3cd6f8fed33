import { FailureState, Mark, PlaceLink, Skeleton, useServerData } from '@qadam/ui';
import { VoiceDocumentsDocument } from '../documents/documents.generated';
import { FindingsDocument } from '../findings/finding.generated';
import { useText } from '../text';
import '../voices.css';
import '../queue.css';

const newest = 3;

/** What is heard from an official's region: how many documents and findings, and the newest of them. */
export const RegionVoices = ({ areaCode }: { readonly areaCode: string }) => {
  const t = useText();
  const found = useServerData(FindingsDocument, { filter: { areaCode }, first: newest, after: 0 });
  const documents = useServerData(VoiceDocumentsDocument, {});
  const failed = [found, documents].find(({ error }) => error);
  if (failed?.error) return <FailureState failure={failed.error} onRetry={failed.again} />;
  if (!found.data || !documents.data) return <Skeleton shape="list" />;
  const { total, findings } = found.data.findings;
  return (
    <ul className="v-queue">
      <li>
        <PlaceLink to="/voices/documents">
          {t('documents.count', { count: documents.data.voiceDocuments.length })}
        </PlaceLink>
      </li>
      <li>
        <PlaceLink to={`/voices/findings?area=${areaCode}`}>
          {t('findings.count', { count: total })}
        </PlaceLink>
      </li>
      {findings.map(({ id, summary, summaryLanguage, quote, quoteLanguage, isIllustrative }) => (
        <li key={id}>
          <PlaceLink to={`/voices/findings/${id}`}>
            <span lang={(summary ? summaryLanguage : quoteLanguage) ?? undefined}>{summary || quote}</span>
          </PlaceLink>{' '}
          {isIllustrative && <Mark kind="illustrative" />}
        </li>
      ))}
    </ul>
  );
};
