import { Button, useServerData } from '@qadam/ui';
import { useState } from 'react';
import { useText } from '../text';
import { FindingUsesDocument } from './finding-uses.generated';

/** Withdraws a finding at once where nothing cites it; else it says first in how many sections the review does. */
export const WithdrawButton = ({ id, withdraw }: { readonly id: string; readonly withdraw: () => void }) => {
  const t = useText();
  const { data, error } = useServerData(FindingUsesDocument, { id });
  const [isAsking, setAsking] = useState(false);
  const uses = data?.findingUses ?? [];
  const sections = new Set(uses.map(({ reportCode, sectionKey }) => `${reportCode} ${sectionKey}`));
  if (!isAsking)
    return (
      <Button disabled={!data && !error} onClick={() => (sections.size === 0 ? withdraw() : setAsking(true))}>
        {t('finding.withdraw')}
      </Button>
    );
  return (
    <div role="alertdialog" aria-label={t('finding.withdraw')} className="v-asks">
      <p>
        {t('finding.usesHere', { count: sections.size })}. {t('finding.withdrawCited')}
      </p>
      <Button kind="main" onClick={withdraw}>
        {t('finding.withdraw')}
      </Button>
      <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
    </div>
  );
};
