import { Button } from '@qadam/ui';
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

/** All that a paste changed, in one notice: what was cleaned can be put back, the rest is to be read. */
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
  const told: readonly string[] = [
    ...(done.length > 0 ? [t('editor.cleaned.all', { what: done.join(', ') })] : []),
    ...(lone.length > 0 ? [t('editor.cleaned.lone', { count: lone.length, places: listed(lone) })] : []),
    ...(lostPictures > 0 ? [t('picture.lost', { count: lostPictures })] : []),
    ...(cutTable === null ? [] : [t('editor.tableCut', { rows: cutTable, kept: mostPastedRows })]),
    ...(levelled.length > 0
      ? [t('editor.levelled', { count: levelled.length, places: listed(levelled) })]
      : []),
    ...(merged.length > 0 ? [t('editor.merged', { count: merged.length, places: listed(merged) })] : []),
  ];
  if (told.length === 0) return null;
  const isLost = lostPictures > 0 || cutTable !== null || levelled.length > 0 || merged.length > 0;
  return (
    <div className="r-notice r-picture-form" role={isLost ? 'alert' : 'status'}>
      {told.length === 1 ? (
        <p>{told[0]}</p>
      ) : (
        <ul>
          {told.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <div className="r-buttons">
        {done.length > 0 && <Button onClick={onPutBack}>{t('editor.cleaned.putBack')}</Button>}
        <Button onClick={() => onChange(nothingChanged)}>{t('picture.understood')}</Button>
      </div>
    </div>
  );
};
