import { PlaceLink, useFormat, useServerChange } from '@qadam/ui';
import { useText } from '../text';
import { pageOfFigure } from '../trace/page-of-figure';
import { KeepFigureDocument, type MovedFigureFieldsFragment, TakeFigureDocument } from './moved.generated';
import { MovedDecision } from './moved-decision';

interface MovedFigureProps {
  readonly figure: MovedFigureFieldsFragment;
  readonly again: () => void;
}

/** What was approved beside what the newest data say. */
export const MovedFigure = ({ figure, again }: MovedFigureProps) => {
  const t = useText();
  const format = useFormat();
  const [keep] = useServerChange(KeepFigureDocument);
  const [take] = useServerChange(TakeFigureDocument);
  const decide = (choice: 'keep' | 'take', reason: string) => {
    const { sectionId, language, nodeId } = figure;
    const on = { sectionId: Number(sectionId), language, nodeId, reason };
    return choice === 'keep' ? keep(on) : take(on);
  };
  return (
    <li>
      <h3>
        <PlaceLink to={pageOfFigure(figure)}>
          {figure.indicator} {figure.indicatorTitle}
        </PlaceLink>
      </h3>
      <p className="q-muted">
        {[figure.seriesLabel, figure.areaName].filter(Boolean).join(' · ')}
        {' · '}
        <PlaceLink to={`/reviews/${figure.reportCode}/sections/${figure.sectionKey}`}>
          {[figure.sectionNumber, figure.sectionTitle].filter(Boolean).join(' ')}
        </PlaceLink>{' '}
        <span className="r-language">{figure.languages.join(' ')}</span>
      </p>
      <dl className="r-moved-values">
        <div>
          <dt>{t('moved.approved')}</dt>
          <dd className="r-moved-value">{figure.text}</dd>
          <dd className="q-muted">{t('moved.dataOf', { day: format.day(figure.vintage) })}</dd>
          {figure.revisedText !== null && <dd>{t('moved.revised', { text: figure.revisedText })}</dd>}
        </div>
        <div>
          <dt>{t('moved.newest')}</dt>
          <dd className="r-moved-value">{figure.newerText}</dd>
          <dd className="q-muted">{t('moved.dataOf', { day: format.day(figure.newerVintage) })}</dd>
        </div>
      </dl>
      <MovedDecision
        decision={figure.decision}
        decide={decide}
        words={
          // In a draft it was kept before the section was reopened: nothing has to be reopened any more.
          figure.sectionState === 'draft'
            ? { keep: t('moved.keep'), reopen: t('moved.take'), ask: t('moved.take') }
            : { keep: t('moved.keep'), reopen: t('moved.reopen'), ask: t('moved.ask') }
        }
        again={again}
      />
    </li>
  );
};
