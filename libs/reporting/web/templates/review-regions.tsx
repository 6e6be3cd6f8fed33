import { Button, notify, useFailureText, useServerChange } from '@qadam/ui';
import { useState } from 'react';
import { useText } from '../text';
import { AddRegionChaptersDocument, TakeBackRegionChaptersDocument } from './templates.generated';

interface ReviewRegionsProps {
  readonly code: string;
  /** How many regions have no chapter in the review. */
  readonly missing: number;
  readonly onChanged: () => void;
}

/** One press for a chapter of the review on each region that has none, and one that takes them back while untouched. */
export const ReviewRegions = ({ code, missing, onChanged }: ReviewRegionsProps) => {
  const t = useText();
  const textOf = useFailureText();
  const [added, setAdded] = useState<readonly string[]>([]);
  const [add, { fetching: isAdding }] = useServerChange(AddRegionChaptersDocument);
  const [takeBack, { fetching: isTaking }] = useServerChange(TakeBackRegionChaptersDocument);
  const onAdd = async () => {
    const { data, error } = await add({ code });
    if (error) notify({ text: textOf(error), tone: 'bad' });
    setAdded(data?.addRegionChapters ?? []);
    onChanged();
  };
  const onTakeBack = async () => {
    const { error } = await takeBack({ code, keys: [...added] });
    if (error) return notify({ text: textOf(error), tone: 'bad' });
    setAdded([]);
    onChanged();
  };
  if (added.length > 0)
    return (
      <p role="status">
        {t('templates.chaptersAdded', { count: added.length })}{' '}
        <button type="button" className="q-link-button" disabled={isTaking} onClick={() => void onTakeBack()}>
          {t('templates.takeBack')}
        </button>
      </p>
    );
  if (missing === 0) return null;
  return (
    <p>
      <Button disabled={isAdding} onClick={() => void onAdd()}>
        {t('templates.addMissing', { count: missing })}
      </Button>
    </p>
  );
};
