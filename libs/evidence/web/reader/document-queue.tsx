import { Button, Mark, PlaceLink, Skeleton, useServerData } from '@qadam/ui';
import { useEffect, useRef, useState } from 'react';
import { VoiceDocumentsDocument, type VoiceDocumentsQuery } from '../documents/documents.generated';
import { distinctions } from '../documents/distinct-titles';
import { useText } from '../text';
import '../queue.css';

export interface DocumentQueueProps {
  readonly currentId: string;
  /** Changes whenever the findings of the document do: the counts are then asked for again. */
  readonly version: string;
}

/** All documents, with what is still to do in each; those that were loaded stay while the server does not answer. */
export const DocumentQueue = ({ currentId, version }: DocumentQueueProps) => {
  const t = useText();
  const { data, error, again } = useServerData(
    VoiceDocumentsDocument,
    {},
    { requestPolicy: 'cache-and-network' },
  );
  const seen = useRef(version);
  useEffect(() => {
    if (seen.current === version || !navigator.onLine) return;
    seen.current = version;
    again();
  }, [version, again]);
  const [kept, setKept] = useState<VoiceDocumentsQuery['voiceDocuments']>();
  const now = data?.voiceDocuments;
  if (now && now !== kept) setKept(now);
  const failure = error && (
    <div role="status">
      <p className="v-problem">{t(kept ? 'reader.notNewest' : 'reader.notLoaded')}</p>
      <Button onClick={again}>{t('reader.loadAgain')}</Button>
    </div>
  );
  if (!kept) return failure ?? <Skeleton shape="list" />;
  const documents = kept;
  const distinct = distinctions(documents);
  const begun = documents.filter(({ findingCount }) => findingCount > 0).length;
  return (
    <>
      {failure}
      <p className="q-muted">{t('reader.progress', { done: begun, total: documents.length })}</p>
      <ul className="v-queue">
        {documents.map(({ id, title, language, isIllustrative, findingCount, untaggedCount }) => (
          <li key={id}>
            <PlaceLink
              to={`/voices/documents/${id}`}
              {...(id === currentId ? { 'aria-current': 'page' } : {})}
            >
              <span lang={language}>{title}</span>
            </PlaceLink>
            <span className="q-muted">
              {distinct.get(id) && `${distinct.get(id)} · `}
              {findingCount === 0 ? t('reader.unread') : t('findings.count', { count: findingCount })}
              {untaggedCount > 0 && ` · ${t('reader.untaggedCount', { count: untaggedCount })}`}
            </span>
            {isIllustrative && <Mark kind="illustrative" />}
          </li>
        ))}
      </ul>
    </>
  );
};
