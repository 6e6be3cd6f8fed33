import { Button, FailureState, Skeleton, useServerData } from '@qadam/ui';
import type { RichText } from '@qadam/reporting/domain';
import { useMemo } from 'react';
import { citationNumbers, openText } from '../marks/evidence';
import { useMoment } from '../marks/moment';
import { RichTextView } from '../marks/rich-text-view';
import { useText } from '../text';
import { SectionVersionPageDocument } from './section.generated';

interface VersionViewProps {
  readonly id: number;
  readonly onClose: () => void;
  /** Left out where the section is not being written. */
  readonly onRestore?: (content: RichText) => void;
}

/** An earlier text, to read and to bring back. */
export const VersionView = ({ id, onClose, onRestore }: VersionViewProps) => {
  const t = useText();
  const moment = useMoment();
  const { data, error, again } = useServerData(SectionVersionPageDocument, { id });
  const found = data?.sectionVersion;
  const opened = useMemo(() => (found ? openText(found.text) : null), [found]);
  if (!found || !opened)
    return error ? <FailureState failure={error} onRetry={again} /> : <Skeleton shape="text" />;
  const { version } = found;
  return (
    <section aria-label={t('history.version', { number: version.number })}>
      <div className="r-notice">
        <p>
          {t('history.viewing', {
            number: version.number,
            person: version.personName ?? t('history.shipped'),
            moment: moment(version.createdAt),
          })}
        </p>
        <div className="r-buttons">
          {onRestore && (
            <Button kind="main" onClick={() => onRestore(opened.content)}>
              {t('history.restore')}
            </Button>
          )}
          <Button onClick={onClose}>{t('history.close')}</Button>
        </div>
      </div>
      <RichTextView
        content={opened.content}
        evidence={opened.evidence}
        numbers={citationNumbers([opened.content])}
        language={version.language}
        level={1}
      />
    </section>
  );
};
