import type { Language } from '@qadam/language/domain';
import type { RichText } from '@qadam/reporting/domain';
import { Button } from '@qadam/ui';
import type { SaveState } from '../editor/autosave';
import { citationNumbers, type Evidence } from '../marks/evidence';
import { useMoment } from '../marks/moment';
import { RichTextView } from '../marks/rich-text-view';
import { useText } from '../text';
import { useTranslationText } from './text';

/** Somebody else wrote at the place of the line that is being written. */
export interface Clash {
  readonly theirs: RichText;
  readonly evidence: Evidence;
  readonly personName: string;
  readonly at: string;
}

export type Settlement = 'mine' | 'theirs' | 'both';

interface LineConflictProps {
  readonly state: SaveState;
  readonly clash: Clash | null;
  readonly language: Language;
  readonly isBusy: boolean;
  readonly onSettle: (settlement: Settlement) => void;
  readonly onRetry: () => void;
}

/** What stands in the newest version at the place of the own words: a person decides which of them stay. */
export const LineConflict = ({ state, clash, language, isBusy, onSettle, onRetry }: LineConflictProps) => {
  const t = useTranslationText();
  const names = useText();
  const moment = useMoment();
  if (state.kind !== 'conflict') return null;
  const isDraft = typeof state.failure.details?.['version'] === 'number';
  if (!clash)
    return (
      <div className="r-notice r-conflict" role="alert">
        <p>{isDraft ? names('save.conflict') : names('save.notADraft')}</p>
        {isDraft && (
          <div className="r-buttons">
            <Button disabled={isBusy} onClick={onRetry}>
              {names('save.retry')}
            </Button>
          </div>
        )}
      </div>
    );
  const { theirs, evidence, personName, at } = clash;
  const isGone = theirs.content.length === 0;
  return (
    <section className="r-notice r-conflict" role="alert" aria-label={t('clash.label')}>
      <p>
        <strong>{t('clash.label')}</strong>{' '}
        {t(isGone ? 'clash.gone' : 'clash.more', { person: personName, moment: moment(at) })}
      </p>
      <RichTextView
        content={theirs}
        evidence={evidence}
        numbers={citationNumbers([theirs])}
        language={language}
        level={1}
      />
      <div className="r-buttons">
        <Button kind="main" disabled={isBusy} onClick={() => onSettle('mine')}>
          {t('clash.mine')}
        </Button>
        <Button disabled={isBusy} onClick={() => onSettle('theirs')}>
          {t(isGone ? 'clash.without' : 'clash.theirs')}
        </Button>
        {!isGone && (
          <Button disabled={isBusy} onClick={() => onSettle('both')}>
            {t('clash.both')}
          </Button>
        )}
      </div>
    </section>
  );
};
