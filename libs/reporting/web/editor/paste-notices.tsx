import { Button } from '@qadam/ui';
import type { ReactNode } from 'react';
import { useText } from '../text';
import { noLeavings, type PasteLeavings } from './paste-leavings';
import { type CleanedPaste, mostPastedRows } from './paste-word';

/** What a paste did not bring along as it was. */
export type PasteChanges = Pick<
  CleanedPaste,
  'lostPictures' | 'cutTable' | 'levelled' | 'merged' | 'leavings'
>;

export const nothingChanged: PasteChanges = {
  lostPictures: 0,
  cutTable: null,
  levelled: [],
  merged: [],
  leavings: noLeavings,
};

/** More of them are found by looking, not by reading a list. */
const mostShown = 5;

const kindsOfLeavings = ['struck', 'comments', 'contents', 'numbers', 'captioned'] as const;

const whatWasDone = (leavings: PasteLeavings) =>
  kindsOfLeavings.map((kind) => [kind, leavings[kind]] as const).filter(([, count]) => count > 0);

export const PasteNotices = ({
  changes,
  onChange,
  onPutBack,
}: {
  readonly changes: PasteChanges;
  readonly onChange: (changes: PasteChanges) => void;
  /** Pastes the same once more with all that was left out. */
  readonly onPutBack: () => void;
}) => {
  const t = useText();
  const { lostPictures, cutTable, levelled, merged, leavings } = changes;
  const listed = (all: readonly string[]): string =>
    all
      .filter((words) => words !== '')
      .slice(0, mostShown)
      .map((words) => t('editor.levelledWords', { words }))
      .join(', ');
  const done = whatWasDone(leavings).map(([kind, count]) => t(`editor.cleaned.${kind}`, { count }));
  const { lone } = leavings;
  return (
    <>
      {(done.length > 0 || lone.length > 0) && (
        <div className="r-notice r-picture-form" role="status">
          <p>
            {[
              ...(done.length > 0 ? [t('editor.cleaned.all', { what: done.join(', ') })] : []),
              ...(lone.length > 0
                ? [t('editor.cleaned.lone', { count: lone.length, places: listed(lone) })]
                : []),
            ].join(' ')}
          </p>
          <div className="r-buttons">
            {done.length > 0 && <Button onClick={onPutBack}>{t('editor.cleaned.putBack')}</Button>}
            <Button onClick={() => onChange({ ...changes, leavings: noLeavings })}>
              {t('picture.understood')}
            </Button>
          </div>
        </div>
      )}
      {lostPictures > 0 && (
        <Notice onClose={() => onChange({ ...changes, lostPictures: 0 })}>
          {t('picture.lost', { count: lostPictures })}
        </Notice>
      )}
      {cutTable !== null && (
        <Notice onClose={() => onChange({ ...changes, cutTable: null })}>
          {t('editor.tableCut', { rows: cutTable, kept: mostPastedRows })}
        </Notice>
      )}
      {levelled.length > 0 && (
        <Notice onClose={() => onChange({ ...changes, levelled: [] })}>
          {t('editor.levelled', { count: levelled.length, places: listed(levelled) })}
        </Notice>
      )}
      {merged.length > 0 && (
        <Notice onClose={() => onChange({ ...changes, merged: [] })}>
          {t('editor.merged', { count: merged.length, places: listed(merged) })}
        </Notice>
      )}
    </>
  );
};

const Notice = ({ children, onClose }: { readonly children: ReactNode; readonly onClose: () => void }) => {
  const t = useText();
  return (
    <div className="r-notice r-picture-form" role="alert">
      <p>{children}</p>
      <div className="r-buttons">
        <Button onClick={onClose}>{t('picture.understood')}</Button>
      </div>
    </div>
  );
};
