import { useServerChange } from '@qadam/ui';
import { useText } from '../text';
import { KeepFigureDocument, TakeFigureDocument } from './moved.generated';
import { MovedDecision } from './moved-decision';
import './moved.css';

interface FigureDecisionProps {
  readonly sectionId: number;
  readonly language: string;
  readonly nodeId: string;
  readonly text: string;
  readonly newerText: string;
  readonly onDecided: () => void;
}

/** At a figure of a text that is open again: what was approved, what newer data say, and the choice between them. */
export const FigureDecision = ({ text, newerText, onDecided, ...place }: FigureDecisionProps) => {
  const t = useText();
  const [keep] = useServerChange(KeepFigureDocument);
  const [take] = useServerChange(TakeFigureDocument);
  return (
    <div>
      <dl className="r-moved-values">
        <div>
          <dt>{t('moved.approved')}</dt>
          <dd className="r-moved-value">{text}</dd>
        </div>
        <div>
          <dt>{t('moved.newest')}</dt>
          <dd className="r-moved-value">{newerText}</dd>
        </div>
      </dl>
      <MovedDecision
        decision={null}
        decide={(choice, reason) => (choice === 'keep' ? keep : take)({ ...place, reason })}
        words={{ keep: t('moved.keep'), reopen: t('moved.take'), ask: t('moved.take') }}
        again={onDecided}
      />
    </div>
  );
};
