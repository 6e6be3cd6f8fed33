import { PlaceLink } from '@qadam/ui';
import { useText } from '../text';
import type { SectionFieldsFragment } from './section.generated';

/** Says of an open section which figures stay as they were approved, and where that is decided. */
export const KeptFigures = ({ section }: { readonly section: SectionFieldsFragment }) => {
  const t = useText();
  const kept = section.text.figures.filter(({ isFrozen }) => isFrozen);
  if (kept.length === 0) return null;
  return (
    <div className="r-notice" role="note">
      <p>{t('kept.title', { count: kept.length })}</p>
      <ul className="r-problems">
        {kept.map(({ nodeId, text, figure, newerText, keptReason }) => (
          <li key={nodeId}>
            {figure && `${figure.indicator} ${figure.indicatorTitle}`}: <b>{text}</b>
            {keptReason && ` (${keptReason})`}
            {newerText && <>. {t('figure.newer', { text: newerText })}</>}
          </li>
        ))}
      </ul>
      <p>
        <PlaceLink to={`/reviews/${section.reportCode}/figures`}>{t('kept.decide')}</PlaceLink>
      </p>
    </div>
  );
};
