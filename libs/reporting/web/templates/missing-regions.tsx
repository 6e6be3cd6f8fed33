import {
  addRegionChapters,
  regionsWithoutChapter,
  removeTemplateSection,
  type TemplateRegion,
  type TemplateRow,
} from '@qadam/reporting/domain';
import { Button } from '@qadam/ui';
import { useState } from 'react';
import { useText } from '../text';

interface MissingRegionsProps {
  readonly rows: readonly TemplateRow[];
  /** The key of the section that holds the chapters. */
  readonly within: string;
  readonly regions: readonly TemplateRegion[];
  readonly onRows: (rows: readonly TemplateRow[]) => void;
}

/** One press for a chapter on each region that has none, and one that takes them back, whatever was edited in between. */
export const MissingRegions = ({ rows, within, regions, onRows }: MissingRegionsProps) => {
  const t = useText();
  const [added, setAdded] = useState<readonly string[]>([]);
  const missing = regionsWithoutChapter(rows, within, regions);
  const there = added.filter((key) => rows.some((row) => row.key === key));
  if (there.length > 0)
    return (
      <p className="r-outline-regions" role="status">
        {t('templates.chaptersAdded', { count: there.length })}{' '}
        <button
          type="button"
          className="q-link-button"
          onClick={() => {
            onRows(there.reduce((left, key) => removeTemplateSection(left, key), rows));
            setAdded([]);
          }}
        >
          {t('templates.takeBack')}
        </button>
      </p>
    );
  if (missing.length === 0) return null;
  return (
    <p className="r-outline-regions">
      <Button
        onClick={() => {
          const next = addRegionChapters(rows, within, missing);
          const before = new Set(rows.map(({ key }) => key));
          setAdded(next.map(({ key }) => key).filter((key) => !before.has(key)));
          onRows(next);
        }}
      >
        {t('templates.addMissing', { count: missing.length })}
      </Button>
    </p>
  );
};
