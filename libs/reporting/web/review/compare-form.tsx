import { Button } from '@qadam/ui';
import { useState } from 'react';
import type { SectionFieldsFragment } from '../section/section.generated';
import { useText } from '../text';

export interface ComparedVersions {
  readonly before: number;
  readonly after: number;
}

interface CompareFormProps {
  readonly versions: SectionFieldsFragment['versions'];
  readonly onCompare: (versions: ComparedVersions) => void;
}

/** Any two versions; at first the two newest. */
export const CompareForm = ({ versions, onCompare }: CompareFormProps) => {
  const t = useText();
  const [before, setBefore] = useState(versions[1]?.id ?? '');
  const [after, setAfter] = useState(versions[0]?.id ?? '');
  if (versions.length < 2) return null;
  const choice = (label: string, value: string, onChange: (id: string) => void) => (
    <select
      className="q-input"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {versions.map(({ id, number }) => (
        <option key={id} value={id}>
          {t('history.version', { number })}
        </option>
      ))}
    </select>
  );
  return (
    <div className="r-compare-form">
      {choice(t('compare.older'), before, setBefore)}
      {choice(t('compare.newer'), after, setAfter)}
      <Button
        disabled={before === after}
        onClick={() =>
          onCompare({
            before: Math.min(Number(before), Number(after)),
            after: Math.max(Number(before), Number(after)),
          })
        }
      >
        {t('compare.compare')}
      </Button>
    </div>
  );
};
