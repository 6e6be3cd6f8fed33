import { Button, FailureState, PlaceLink, Skeleton, useFormat, useServerData } from '@qadam/ui';
import { useId, useState } from 'react';
import { BindFigure } from './bind-figure';
import { FiguresOfItemDocument, type ItemFigurePartsFragment } from './forward.generated';
import type { Item } from './item-list';
import { pageOfFigure } from '../trace/page-of-figure';
import { useForwardText } from './text';

interface ListProps {
  readonly id: number;
  readonly figures: readonly ItemFigurePartsFragment[];
  /** Of the earlier review. */
  readonly language: string;
  readonly mayBind: boolean;
  readonly onBound: () => void;
}

const finders = ['note', 'names'] as const;

const OneFigure = ({
  id,
  figure,
  language,
  mayBind,
  onBound,
}: Omit<ListProps, 'figures'> & { readonly figure: ItemFigurePartsFragment }) => {
  const t = useForwardText();
  const format = useFormat();
  const own = useId();
  const {
    index,
    indicator,
    indicatorTitle,
    seriesLabel,
    areaName,
    shownAt,
    row,
    column,
    foundBy,
    then,
    now,
  } = figure;
  const inTable = [row, column].filter(Boolean).join(' × ');
  const finder = finders.find((one) => one === foundBy);
  const said = then.year === null || then.text.includes(String(then.year)) ? 'said' : 'saidIn';
  return (
    <li>
      {inTable !== '' && (
        <p lang={language} className="r-forward-cell">
          {inTable}
        </p>
      )}
      {indicator !== null && (
        <p>
          <PlaceLink to={pageOfFigure({ indicator, shownAt })}>
            {indicator} {indicatorTitle}
          </PlaceLink>{' '}
          <span className="q-muted">{[seriesLabel, areaName].filter(Boolean).join(', ')}</span>
        </p>
      )}
      <p id={own} className="q-figures">
        {then.vintage === null
          ? t(said, { text: then.text, year: String(then.year) })
          : t('was', { text: then.text, day: format.day(then.vintage) })}
      </p>
      {indicator !== null && (
        <p className="q-figures">
          {now ? (
            <b>{t('now', { text: now.text, year: String(now.year), day: format.day(now.vintage) })}</b>
          ) : (
            <span className="r-problem">{t('noNow')}</span>
          )}
        </p>
      )}
      {finder && <p className="q-muted">{t(`foundBy.${finder}`)}</p>}
      {mayBind && foundBy !== 'review' && (
        <BindFigure
          id={id}
          figure={index}
          language={language}
          isBound={indicator !== null}
          describedBy={own}
          onBound={onBound}
        />
      )}
    </li>
  );
};

const FigureList = ({ figures, ...shared }: ListProps) => {
  const t = useForwardText();
  return (
    <ul className="r-forward-figures" aria-label={t('figures')}>
      {figures.map((figure) => (
        <OneFigure key={figure.index} figure={figure} {...shared} />
      ))}
    </ul>
  );
};

const mostOnce = 100;

/** All numbers of a large table, so many more at a press. */
const AllFigures = (shared: Omit<ListProps, 'figures'>) => {
  const t = useForwardText();
  const [most, setMost] = useState(mostOnce);
  const { data, error, again } = useServerData(
    FiguresOfItemDocument,
    { id: shared.id },
    { requestPolicy: 'cache-and-network' },
  );
  if (!data) return error ? <FailureState failure={error} onRetry={again} /> : <Skeleton shape="list" />;
  const left = data.figuresOfItem.length - most;
  return (
    <>
      <FigureList
        {...shared}
        figures={data.figuresOfItem.slice(0, most)}
        onBound={() => {
          again();
          shared.onBound();
        }}
      />
      {left > 0 && (
        <Button kind="quiet" onClick={() => setMost(most + mostOnce)}>
          {t('more', { count: Math.min(mostOnce, left) })}
        </Button>
      )}
    </>
  );
};

/** In a list of items a table shows so many of its numbers until somebody asks for the others. */
const mostInList = 6;

interface ItemFiguresProps {
  readonly item: Item;
  readonly language: string;
  readonly mayBind: boolean;
  readonly onBound: () => void;
}

/** Each number of an item then and now, with its own choice of today’s figure. */
export const ItemFigures = ({ item, ...shared }: ItemFiguresProps) => {
  const t = useForwardText();
  const [isOpen, setOpen] = useState(false);
  const id = Number(item.id);
  const { figures, figureCount } = item;
  const isMany = figureCount > mostInList;
  const tied = figures.filter(({ indicator }) => indicator !== null).length;
  if (!isMany) return <FigureList id={id} figures={figures} {...shared} />;
  return (
    <>
      <p className="q-figures">
        {t('figureCount', { count: figureCount })}
        {figureCount === figures.length && ` ${t('tiedCount', { count: tied })}`}
      </p>
      {isOpen && figureCount > figures.length ? (
        <AllFigures id={id} {...shared} />
      ) : (
        <FigureList id={id} figures={isOpen ? figures : figures.slice(0, mostInList)} {...shared} />
      )}
      <Button kind="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? t('fewerFigures') : t('allFigures', { count: figureCount })}
      </Button>
    </>
  );
};
