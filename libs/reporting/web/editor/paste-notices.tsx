import { Button } from '@qadam/ui';
import type { ReactNode } from 'react';
import { useText } from '../text';
import { type CleanedPaste, mostPastedRows } from './paste-word';

/** What a paste did not bring along as it was. */
export type PasteChanges = Pick<CleanedPaste, 'lostPictures' | 'cutTable' | 'levelled' | 'merged'>;

export const nothingChanged: PasteChanges = { lostPictures: 0, cutTable: null, levelled: [], merged: [] };

/** More of them are found by looking, not by reading a list. */
const mostShown = 5;

export const PasteNotices = ({
  changes,
  onChange,
}: {
  readonly changes: PasteChanges;
  readonly onChange: (changes: PasteChanges) => void;
}) => {
  const t = useText();
  const { lostPictures, cutTable, levelled, merged } = changes;
  const listed = (all: readonly string[]): string =>
    all
      .filter((words) => words !== '')
      .slice(0, mostShown)
      .map((words) => t('editor.levelledWords', { words }))
      .join(', ');
  return (
    <>
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
