import { RequireRole, useAccount } from '@qadam/identity/web';
import { Button, FailurePage, Mark, Page, PlaceLink, Skeleton, useServerData } from '@qadam/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { useClient } from 'urql';
import { VoiceAreasDocument, VoiceDocumentDocument } from '../documents/documents.generated';
import { MaskedCounts } from '../documents/masked-counts';
import { type FindingPartsFragment, FindingsDocument } from '../findings/finding.generated';
import { useText } from '../text';
import { readers } from '../voices-tabs';
import { WithdrawDocument } from '../withdrawal/withdraw-document';
import { WithdrawnDocument } from '../withdrawal/withdrawn-document';
import { Reader } from './reader';
import '../voices.css';
import './reader.css';

const longestList = 500;

const Reading = ({ id }: { readonly id: string }) => {
  const t = useText();
  const { holds } = useAccount();
  const about = useServerData(VoiceDocumentDocument, { id });
  const areas = useServerData(VoiceAreasDocument, {});
  const list = useServerData(FindingsDocument, { filter: { documentId: id }, first: longestList, after: 0 });
  // A list that was already on its way when something changed does not know of it: it is asked for once more.
  const isLate = useRef(false);
  const { fetching, again: askAgain } = list;
  const again = useCallback(() => {
    if (fetching) isLate.current = true;
    else askAgain();
  }, [askAgain, fetching]);
  useEffect(() => {
    if (fetching || !isLate.current) return;
    isLate.current = false;
    askAgain();
  }, [askAgain, fetching]);
  const client = useClient();
  const [refreshes, setRefreshes] = useState(0);
  const onFlushed = useCallback(() => {
    const variables = { filter: { documentId: id }, first: longestList, after: 0 };
    void client
      .query(FindingsDocument, variables, { requestPolicy: 'network-only' })
      .toPromise()
      .then(({ error }) => {
        if (!error) setRefreshes((count) => count + 1);
      });
  }, [client, id]);
  const [isWithdrawing, setWithdrawing] = useState(false);
  const failed = [about, areas, list].find(({ error }) => error);
  // Once there, the page stays: without a connection what was read can still be worked on.
  const [kept, setKept] = useState<readonly FindingPartsFragment[]>();
  const now = list.data?.findings.findings;
  if (now && now !== kept) setKept(now);
  if (failed?.error && !(kept && about.data && areas.data))
    return (
      <FailurePage
        failure={failed.error}
        onRetry={failed.again}
        back={{ to: '/voices/documents', label: t('documents.toList') }}
      />
    );
  if (!about.data || !areas.data || !kept) return <Skeleton shape="text" />;
  const document = about.data.voiceDocument;
  if (document.withdrawnAt)
    return (
      <WithdrawnDocument
        document={document}
        onRestored={() => {
          about.again();
          again();
        }}
      />
    );
  return (
    <Page
      title={document.title}
      heading={<span lang={document.language}>{document.title}</span>}
      width="full"
      crumbs={[
        { label: t('title'), to: '/voices' },
        { label: t('tabs.documents'), to: '/voices/documents' },
      ]}
      actions={
        <>
          {document.tableCount > 0 && holds('analyst') && (
            <PlaceLink className="q-button" to={`/voices/documents/${id}/columns`}>
              {t('columns.title')}
            </PlaceLink>
          )}
          {(document.masked.length === 0 || holds('administrator')) && (
            <a className="q-button" href={`/api/documents/${id}/original`} download>
              {t('documents.original')}
            </a>
          )}
          {holds('analyst', 'administrator') && !isWithdrawing && (
            <Button onClick={() => setWithdrawing(true)}>{t('withdrawal.open')}</Button>
          )}
        </>
      }
    >
      <p className="v-facts">
        {document.isIllustrative && <Mark kind="illustrative" />}
        {document.eventId && (
          <PlaceLink to={`/voices/events/${document.eventId}`}>{document.eventTitle}</PlaceLink>
        )}
        <span>{document.areaName}</span>
        <span>{t('documents.paragraphCount', { count: document.paragraphCount })}</span>
        <MaskedCounts document={document} />
      </p>
      {isWithdrawing && (
        <WithdrawDocument
          id={id}
          onDone={() => {
            setWithdrawing(false);
            about.again();
          }}
          onCancel={() => setWithdrawing(false)}
        />
      )}
      {document.notice && <p className="v-problem">{document.notice}</p>}
      <Reader
        documentId={id}
        areaCode={document.areaCode}
        paragraphCount={document.paragraphCount}
        findings={kept}
        areas={areas.data.areas}
        mayWrite={holds('analyst')}
        {...{ again, onFlushed, refreshes }}
      />
    </Page>
  );
};

/** An analyst's home: documents, the text, the findings, side by side. */
export const ReaderPage = () => {
  const t = useText();
  const { id = '' } = useParams();
  return (
    <RequireRole roles={readers} back={{ to: '/voices', label: t('events.toList') }}>
      <Reading key={id} id={id} />
    </RequireRole>
  );
};
