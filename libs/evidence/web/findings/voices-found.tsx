import { useAccount } from '@qadam/identity/web';
import { foldText } from '@qadam/language/domain';
import { FailureState, Mark, PlaceLink, Skeleton, useServerData } from '@qadam/ui';
import type { ReactNode } from 'react';
import { VoiceDocumentsDocument } from '../documents/documents.generated';
import { useText } from '../text';
import { readers } from '../voices-tabs';
import { FindingsDocument } from './finding.generated';
import { FindingCard } from './finding-card';
import '../voices.css';

const shown = 5;

/**
 * Findings and documents for the page of search, for those who may read them; the server sends no others. `nothing` is
 * shown where none was found.
 */
export const VoicesFound = ({ text, nothing }: { readonly text: string; readonly nothing: ReactNode }) => {
  const t = useText();
  const { holds } = useAccount();
  const mayRead = holds(...readers);
  const found = useServerData(
    FindingsDocument,
    { filter: { text }, first: shown, after: 0 },
    { paused: !mayRead },
  );
  const listed = useServerData(VoiceDocumentsDocument, {}, { paused: !mayRead });
  if (!mayRead) return nothing;
  const failed = [found, listed].find(({ error }) => error);
  if (failed?.error) return <FailureState failure={failed.error} onRetry={failed.again} />;
  if (!found.data || !listed.data) return <Skeleton shape="list" />;
  const { findings } = found.data;
  const all = listed.data.voiceDocuments;
  const words = foldText(text).split(/\s+/u);
  const documents = all.filter(({ title }) => words.every((word) => foldText(title).includes(word)));
  if (findings.total + documents.length === 0) return nothing;
  return (
    <>
      {findings.total > 0 && (
        <section className="v-section" aria-labelledby="found-findings">
          <h2 id="found-findings">{t('findings.count', { count: findings.total })}</h2>
          <ul className="v-found">
            {findings.findings.map((finding) => (
              <li key={finding.id}>
                <FindingCard finding={finding} />
              </li>
            ))}
          </ul>
          {findings.total > shown && (
            <p>
              <PlaceLink to={`/voices/findings?${new URLSearchParams({ q: text })}`}>
                {t('findings.allFound')}
              </PlaceLink>
            </p>
          )}
        </section>
      )}
      {documents.length > 0 && (
        <section className="v-section" aria-labelledby="found-documents">
          <h2 id="found-documents">{t('documents.count', { count: documents.length })}</h2>
          <ul className="v-found">
            {documents.map(({ id, title, language, areaName, isIllustrative }) => (
              <li key={id}>
                <PlaceLink to={`/voices/documents/${id}`} lang={language}>
                  {title}
                </PlaceLink>{' '}
                <span className="q-muted">{areaName}</span> {isIllustrative && <Mark kind="illustrative" />}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
