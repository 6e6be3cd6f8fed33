import { useText } from '../text';

/** That the year of the address has no figures, and which one is shown instead. */
export const MissingYear = ({
  missing,
  year,
}: {
  readonly missing: string | null;
  readonly year: number;
}) => {
  const t = useText();
  if (missing === null) return null;
  return (
    <p className="ind-missing-year" role="status">
      {t('chart.missingYear', { missing, year: String(year) })}
    </p>
  );
};
