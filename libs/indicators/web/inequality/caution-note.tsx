import type { CautionsLineFragment } from './inequality.generated';
import { useInequalityText } from './text';

const kinds = ['few-cases', 'size-of-place', 'cases-unknown'] as const;

/** What to know before groups or regions are compared by these values, with the rule and its source. */
export const CautionNote = ({
  cautions,
  notes,
}: {
  readonly cautions: CautionsLineFragment;
  readonly notes: readonly string[];
}) => {
  const t = useInequalityText();
  const shown = kinds.filter((kind) => cautions.kinds.includes(kind));
  return (
    <div className="ind-caution" role="note">
      <p className="ind-caution-head">{t('cautions.title')}</p>
      {shown.map((kind) => (
        <p key={kind}>{t(`cautions.${kind}`, { count: cautions.minimumCases })}</p>
      ))}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p className="q-muted">
        {t('cautions.rule')} <cite lang="en">{cautions.source}</cite>
      </p>
    </div>
  );
};
