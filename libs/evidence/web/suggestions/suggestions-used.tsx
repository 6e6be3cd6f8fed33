import { DataTable, useFormat, useServerData } from '@qadam/ui';
import { useText } from '../text';
import { SuggestionsUsedDocument, type UsePartsFragment } from './suggestions.generated';
import './suggestions.css';

interface Line {
  readonly id: 'opened' | 'tags' | 'begun' | 'rejected' | 'firstTaken' | 'disagreed' | 'agreed';
  readonly of?: keyof UsePartsFragment;
}

/** Each count with what it is a share of. */
const lines: readonly Line[] = [
  { id: 'opened' },
  { id: 'tags' },
  { id: 'begun', of: 'tags' },
  { id: 'rejected', of: 'opened' },
  { id: 'firstTaken', of: 'tagged' },
  { id: 'disagreed', of: 'tagged' },
  { id: 'agreed', of: 'compared' },
];

/** What coders made of suggestions, beside the fifth of findings without any: how strongly suggestions pull. */
export const SuggestionsUsed = () => {
  const t = useText();
  const { number, percent } = useFormat();
  const { data } = useServerData(SuggestionsUsedDocument, {}, { requestPolicy: 'cache-and-network' });
  const use = data?.suggestionUse;
  if (!use || use.shown.opened + use.withheld.opened === 0) return null;
  const cell = (counts: UsePartsFragment, { id, of }: Line, isWithheld: boolean) => {
    if (isWithheld && (id === 'begun' || id === 'rejected')) return <span className="q-muted">–</span>;
    const whole = of && counts[of];
    if (whole === undefined) return number(counts[id]);
    if (whole === 0) return <span className="q-muted">–</span>;
    return t('suggest.used.share', {
      share: percent((counts[id] / whole) * 100, 0),
      count: counts[id],
      total: whole,
    });
  };
  return (
    <section className="v-section v-used" aria-labelledby="suggestions-used">
      <h2 id="suggestions-used">{t('suggest.used.title')}</h2>
      <p className="v-note">{t('suggest.used.lead')}</p>
      <DataTable
        caption={t('suggest.used.title')}
        rows={lines}
        rowId={({ id }) => id}
        columns={[
          {
            id: 'what',
            title: t('suggest.used.what'),
            isRowName: true,
            cell: ({ id }) => t(`suggest.used.${id}`),
          },
          {
            id: 'shown',
            title: t('suggest.used.shown'),
            figures: true,
            cell: (line) => cell(use.shown, line, false),
          },
          {
            id: 'withheld',
            title: t('suggest.used.withheld'),
            figures: true,
            cell: (line) => cell(use.withheld, line, true),
          },
        ]}
      />
    </section>
  );
};
