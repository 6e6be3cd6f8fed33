import { useAccount } from '@qadam/identity/web';
import { Page, useFormat } from '@qadam/ui';
import type { DocumentPartsFragment } from '../documents/documents.generated';
import { useText } from '../text';
import { RestoreDocument } from './restore-document';
import './withdrawal.css';

export interface WithdrawnDocumentProps {
  readonly document: DocumentPartsFragment;
  readonly onRestored: () => void;
}

/** The page of a withdrawn document: that it is, since when and why, and the way back; none of its words. */
export const WithdrawnDocument = ({ document, onRestored }: WithdrawnDocumentProps) => {
  const t = useText();
  const { day } = useFormat();
  const { holds } = useAccount();
  const { id, title, language, withdrawnAt, withdrawnByName, withdrawnReason } = document;
  const mayRestore = holds('analyst', 'administrator');
  const said = [
    t('finding.withdrawnOn', { day: day(withdrawnAt ?? document.createdAt) }),
    ...(mayRestore ? [withdrawnByName, withdrawnReason] : []),
  ];
  return (
    <Page
      title={title}
      heading={<span lang={language}>{title}</span>}
      width="text"
      crumbs={[
        { label: t('title'), to: '/voices' },
        { label: t('tabs.documents'), to: '/voices/documents' },
      ]}
      actions={mayRestore && <RestoreDocument id={id} onDone={onRestored} />}
    >
      <div className="v-gone">
        <p>
          <b>{said.filter(Boolean).join(' · ')}</b>
        </p>
        <p>{t('withdrawal.unseen')}</p>
        {document.withdrawnFindingCount > 0 && (
          <p>{t('withdrawal.went', { count: document.withdrawnFindingCount })}</p>
        )}
      </div>
    </Page>
  );
};
