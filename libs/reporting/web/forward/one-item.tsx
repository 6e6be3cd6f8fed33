import { useAccount } from '@qadam/identity/web';
import { itemKinds, itemOutcomes, type ItemOutcome, outcomeNeedsReason } from '@qadam/reporting/domain';
import { Button, notify, PlaceLink, useFailureText, useServerChange } from '@qadam/ui';
import { useState } from 'react';
import { DecideReviewItemDocument, InsertReviewItemDocument } from './forward.generated';
import { ItemChart } from './item-chart';
import { ItemFigures } from './item-figures';
import { ItemSection } from './item-section';
import type { Item, SectionName } from './item-list';
import { useForwardText } from './text';

interface OneItemProps {
  readonly item: Item;
  readonly code: string;
  readonly language: string;
  readonly sections: readonly SectionName[];
  /** How many other items stand under the same heading and have the same section. */
  readonly beside: number;
  readonly onChanged: () => void;
}

const outcomeOf = (text: string): ItemOutcome => itemOutcomes.find((one) => one === text) ?? 'open';

/** A statement, figure or promise with what became of it. */
export const OneItem = ({ item, code, language, sections, beside, onChanged }: OneItemProps) => {
  const t = useForwardText();
  const textOf = useFailureText();
  const { holds } = useAccount();
  const mayDecide = holds('drafter', 'administrator');
  const [outcome, setOutcome] = useState(outcomeOf(item.outcome));
  const [reason, setReason] = useState(item.reason);
  const [decide, deciding] = useServerChange(DecideReviewItemDocument);
  const [insert, inserting] = useServerChange(InsertReviewItemDocument);
  const id = Number(item.id);
  const after = ({ error }: { readonly error?: Parameters<typeof textOf>[0] | undefined }, done?: string) => {
    if (error) notify({ text: textOf(error), tone: 'bad' });
    else {
      if (done) notify({ text: done, tone: 'good' });
      onChanged();
    }
  };
  const section = sections.find(({ key }) => key === item.sectionKey);
  const sectionName = section ? [section.number, section.title].filter(Boolean).join(' ') : '';
  const isChanged = outcome !== item.outcome || reason.trim() !== item.reason;
  const lacksReason = outcomeNeedsReason(outcome) && reason.trim() === '';
  const choose = async (chosen: ItemOutcome) => {
    setOutcome(chosen);
    if (!outcomeNeedsReason(chosen)) after(await decide({ id, outcome: chosen, reason }));
  };
  // What was chosen but not kept yet belongs into the text with its reason.
  const putIn = async () => {
    const kept = isChanged ? await decide({ id, outcome, reason }) : null;
    if (kept?.error) return after(kept);
    after(await insert({ id }), t('inserted'));
  };
  return (
    <li>
      <div>
        <p className="q-muted r-forward-kind">
          {[
            t(`kind.${itemKinds.find((one) => one === item.kind) ?? 'statement'}`),
            ...item.targets,
            item.heading === sectionName ? '' : item.heading,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p lang={language}>{item.text}</p>
        {item.chart && <ItemChart id={id} chart={item.chart} language={language} />}
        {item.figures.length > 0 && (
          <ItemFigures item={item} language={language} mayBind={mayDecide} onBound={onChanged} />
        )}
      </div>
      <div className="r-forward-answer">
        <label className="q-field">
          <span className="q-unseen">{t('outcome')}</span>
          <select
            className="q-input"
            value={outcome}
            disabled={!mayDecide}
            onChange={({ target }) => void choose(outcomeOf(target.value))}
          >
            {itemOutcomes.map((one) => (
              <option key={one} value={one}>
                {t(`outcomes.${one}`)}
              </option>
            ))}
          </select>
        </label>
        {outcome !== 'open' && (
          <label className="q-field">
            <span>{t('reason')}</span>
            <textarea
              className="q-input"
              rows={2}
              lang={language}
              value={reason}
              disabled={!mayDecide}
              onChange={({ target }) => setReason(target.value)}
            />
          </label>
        )}
        <div className="r-buttons">
          {mayDecide && isChanged && (
            <Button
              kind="main"
              disabled={deciding.fetching || lacksReason}
              onClick={() => void decide({ id, outcome, reason }).then((result) => after(result))}
            >
              {t('keep')}
            </Button>
          )}
          {mayDecide && item.sectionKey !== null && item.standsAt === null && (
            <Button kind="quiet" disabled={inserting.fetching || lacksReason} onClick={() => void putIn()}>
              {t('insert')}
            </Button>
          )}
        </div>
        {item.standsAt !== null && item.sectionKey !== null && (
          <PlaceLink to={`/reviews/${code}/sections/${item.sectionKey}?text=${language}&at=${item.standsAt}`}>
            {t('insertedNote')}
          </PlaceLink>
        )}
        {mayDecide && item.standsAt === null && (
          <ItemSection item={item} beside={beside} sections={sections} onMoved={onChanged} />
        )}
      </div>
    </li>
  );
};
