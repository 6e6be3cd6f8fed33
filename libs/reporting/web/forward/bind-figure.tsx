import {
  Button,
  FailureState,
  notify,
  Skeleton,
  useFailureText,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { useState } from 'react';
import { BindReviewItemDocument, FiguresForItemDocument } from './forward.generated';
import { useForwardText } from './text';

interface BindFigureProps {
  readonly id: number;
  /** Which number of the item. */
  readonly figure: number;
  /** Of the earlier review. */
  readonly language: string;
  readonly isBound: boolean;
  /** What says which number it is. */
  readonly describedBy: string;
  readonly onBound: () => void;
}

const Offers = ({ id, figure, language, onBound }: Omit<BindFigureProps, 'isBound' | 'describedBy'>) => {
  const t = useForwardText();
  const textOf = useFailureText();
  const { data, error, again } = useServerData(FiguresForItemDocument, { id, figure });
  const [bind, binding] = useServerChange(BindReviewItemDocument);
  if (!data) return error ? <FailureState failure={error} onRetry={again} /> : <Skeleton shape="list" />;
  if (data.figuresForItem.length === 0) return <p className="q-muted">{t('bind.none')}</p>;
  const take = async (place: { indicator: string; seriesKey: string; area: string }) => {
    const { error: refused } = await bind({ id, figure, ...place });
    if (refused) notify({ text: textOf(refused), tone: 'bad' });
    else {
      notify({ text: t('bind.done'), tone: 'good' });
      onBound();
    }
  };
  return (
    <ul className="r-forward-offers" aria-label={t('bind.offers')}>
      {data.figuresForItem.map(({ now, thenText, revisedText, isSame }) => {
        const { indicator, indicatorTitle, seriesKey, seriesLabel, area, areaName, text } = now;
        return (
          <li key={`${indicator} ${seriesKey} ${area}`}>
            <div>
              <p lang={language}>
                {[`${indicator} ${indicatorTitle}`, seriesLabel, areaName].filter(Boolean).join(', ')}
              </p>
              <p className="q-figures">
                {thenText !== null && (
                  <span className={isSame ? 'r-forward-same' : 'q-muted'}>
                    {t(isSame ? 'bind.same' : 'bind.then', { text: thenText })}{' '}
                  </span>
                )}
                {revisedText !== null && (
                  <span className="q-muted">{t('bind.revised', { text: revisedText })} </span>
                )}
                <b>{t('bind.now', { text })}</b>
              </p>
            </div>
            <Button disabled={binding.fetching} onClick={() => void take({ indicator, seriesKey, area })}>
              {t('bind.take')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
};

/** The number of a document gets its series, so that today’s value stands beside it. */
export const BindFigure = ({ id, figure, language, isBound, describedBy, onBound }: BindFigureProps) => {
  const t = useForwardText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        kind="quiet"
        aria-expanded={isOpen}
        aria-describedby={describedBy}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isBound ? 'bind.other' : 'bind.find')}
      </Button>
      {isOpen && (
        <Offers
          id={id}
          figure={figure}
          language={language}
          onBound={() => {
            setOpen(false);
            onBound();
          }}
        />
      )}
    </>
  );
};
