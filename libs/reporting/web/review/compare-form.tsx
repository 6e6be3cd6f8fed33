import { Button } from '@qadam/ui';
import { useState } from 'react';
import type { SectionFieldsFragment } from '../section/section.generated';
import { useText } from '../text';
import { firstCompared } from './first-compared';

export interface ComparedVersions {
  readonly before: number;
  readonly after: number;
}

interface CompareFormProps {
  readonly versions: SectionFieldsFragment['versions'];
  readonly transitions: SectionFieldsFragment['transitions'];
  readonly onCompare: (versions: ComparedVersions) => void;
}

/** Any two versions; at first the text last approved and the newest, also when a newer one is saved meanwhile. */
export const CompareForm = ({ versions, transitions, onCompare }: CompareFormProps) => {
  const t = useText();
  const [chosenBefore, setBefore] = useState<string | null>(null);
  const [chosenAfter, setAfter] = useState<string | null>(null);
  const first = firstCompared(versions, transitions);
  if (first === null) return null;
  const before = chosenBefore ?? String(first.before);
  const after = chosenAfter ?? String(first.after);
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
