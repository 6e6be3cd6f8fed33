import { itemKinds } from '@qadam/reporting/domain';
import { Button } from '@qadam/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { ReviewItemsQuery } from './forward.generated';
import { OneItem } from './one-item';
import { useForwardText } from './text';

export type Item = ReviewItemsQuery['reviewItems'][number];

export interface SectionName {
  readonly key: string;
  readonly number: string | null;
  readonly title: string;
}

interface ItemListProps {
  readonly items: readonly Item[];
  readonly code: string;
  /** Of the earlier review. */
  readonly language: string;
  readonly sections: readonly SectionName[];
  readonly onChanged: () => void;
}

const filters = ['all', 'open', ...itemKinds, 'unplaced'] as const;
type Filter = (typeof filters)[number];

const fits = (item: Item, filter: Filter): boolean => {
  if (filter === 'all') return true;
  if (filter === 'open') return item.outcome === 'open';
  return filter === 'unplaced' ? item.sectionKey === null : item.kind === filter;
};

/** Each item has fields of its own: a page of many hundreds would no longer answer. */
const mostAtFirst = 50;

/** In the order of the sections of the new review, those without a section at the end. */
const inOrder = (items: readonly Item[], sections: readonly SectionName[]): readonly Item[] => {
  const places = new Map<string | null, number>(sections.map(({ key }, index) => [key, index]));
  const place = ({ sectionKey }: Item): number => places.get(sectionKey) ?? sections.length;
  return [...items].sort((left, right) => place(left) - place(right));
};

/** All items by the section of the new review, with how many are reported on. */
export const ItemList = ({ items, code, language, sections, onChanged }: ItemListProps) => {
  const t = useForwardText();
  const [search, setSearch] = useSearchParams();
  const filter = filters.find((one) => one === search.get('show')) ?? 'all';
  const decided = items.filter(({ outcome }) => outcome !== 'open').length;
  const shown = items.filter((item) => fits(item, filter));
  const together = Map.groupBy(
    items.filter(({ standsAt }) => standsAt === null),
    ({ heading, sectionKey }) => JSON.stringify([heading, sectionKey]),
  );
  const besideOf = ({ heading, sectionKey }: Item): number =>
    (together.get(JSON.stringify([heading, sectionKey]))?.length ?? 1) - 1;
  const [most, setMost] = useState(mostAtFirst);
  const bySection = Map.groupBy(inOrder(shown, sections).slice(0, most), ({ sectionKey }) => sectionKey);
  const groups = [...sections.map(({ key }) => key), null].flatMap((key) => {
    const own = bySection.get(key);
    return own ? [{ key, own }] : [];
  });
  const progress = t('progress', { decided, total: items.length });
  return (
    <>
      <div className="r-forward-progress">
        <progress value={decided} max={items.length} aria-label={progress} />
        <span className="q-figures">{progress}</span>
      </div>
      <div role="group" aria-label={t('show')} className="r-forward-filters">
        {filters.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === filter}
            onClick={() => {
              const changed = new URLSearchParams(search);
              if (one === 'all') changed.delete('show');
              else changed.set('show', one);
              setMost(mostAtFirst);
              setSearch(changed, { replace: true, preventScrollReset: true });
            }}
          >
            {t(`filter.${one}`)}{' '}
            <span className="q-muted q-figures">{items.filter((item) => fits(item, one)).length}</span>
          </button>
        ))}
      </div>
      {groups.length === 0 && <p className="q-muted">{t('none')}</p>}
      {groups.map(({ key, own }) => {
        const section = sections.find((one) => one.key === key);
        return (
          <section key={key ?? ''} className="r-forward-group">
            <h3>{section ? [section.number, section.title].filter(Boolean).join(' ') : t('unplaced')}</h3>
            <ol>
              {own.map((item) => (
                <OneItem
                  key={item.id}
                  item={item}
                  code={code}
                  language={language}
                  sections={sections}
                  beside={besideOf(item)}
                  onChanged={onChanged}
                />
              ))}
            </ol>
          </section>
        );
      })}
      {shown.length > most && (
        <p>
          <Button onClick={() => setMost(most + mostAtFirst)}>
            {t('more', { count: Math.min(mostAtFirst, shown.length - most) })}
          </Button>
        </p>
      )}
    </>
  );
};
