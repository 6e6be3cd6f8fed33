import { Button, notify, useFailureText, useServerChange } from '@qadam/ui';
import { useState } from 'react';
import { PlaceReviewItemDocument } from './forward.generated';
import type { Item, SectionName } from './item-list';
import { useForwardText } from './text';

interface ItemSectionProps {
  readonly item: Item;
  /** How many other items stand under the same heading and have the same section. */
  readonly beside: number;
  readonly sections: readonly SectionName[];
  readonly onMoved: () => void;
}

/** The section that an item belongs to: chosen where none fits, changed where another does. */
export const ItemSection = ({ item, beside, sections, onMoved }: ItemSectionProps) => {
  const t = useForwardText();
  const textOf = useFailureText();
  const [place, placing] = useServerChange(PlaceReviewItemDocument);
  const [chosen, setChosen] = useState(item.sectionKey ?? '');
  const [withHeading, setWithHeading] = useState(false);
  const move = async () => {
    const { data, error } = await place({ id: Number(item.id), section: chosen, withHeading });
    if (error) return notify({ text: textOf(error), tone: 'bad' });
    notify({ text: t('moved', { count: data?.placeReviewItem ?? 0 }), tone: 'good' });
    onMoved();
  };
  return (
    <details className="r-forward-section" open={item.sectionKey === null}>
      <summary>{t(item.sectionKey === null ? 'section' : 'otherSection')}</summary>
      <div>
        <label className="q-field">
          <span className="q-unseen">{t('section')}</span>
          <select className="q-input" value={chosen} onChange={({ target }) => setChosen(target.value)}>
            {item.sectionKey === null && (
              <option value="" disabled>
                {t('unplaced')}
              </option>
            )}
            {sections.map(({ key, number, title }) => (
              <option key={key} value={key}>
                {[number, title].filter(Boolean).join(' ')}
              </option>
            ))}
          </select>
        </label>
        {beside > 0 && (
          <label className="r-forward-beside">
            <input
              type="checkbox"
              checked={withHeading}
              onChange={({ target }) => setWithHeading(target.checked)}
            />
            <span>{t('beside', { count: beside, heading: item.heading })}</span>
          </label>
        )}
        <Button
          kind="quiet"
          disabled={placing.fetching || chosen === (item.sectionKey ?? '')}
          onClick={() => void move()}
        >
          {t('move')}
        </Button>
      </div>
    </details>
  );
};
