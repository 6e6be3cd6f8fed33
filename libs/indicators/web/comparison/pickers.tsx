import { toneColour } from '@qadam/ui';
import { IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { useComparisonText } from './text';

export interface PickerOption {
  readonly code: string;
  readonly label: string;
  /** Heads the options that belong together. */
  readonly group?: string;
}

export interface PickerProps {
  readonly label: string;
  readonly addLabel: string;
  readonly options: readonly PickerOption[];
  readonly chosen: readonly PickerOption[];
  readonly most: number;
  /** The colour of a chosen thing in the charts: a place in the order, `null` for ink, none at all without. */
  readonly toneOf?: (code: string) => number | null;
  readonly onChange: (codes: readonly string[]) => void;
}

/** Chosen things as a row that is also the key of the colours, each to be taken out, and a list to add from. */
export const Picker = ({ label, addLabel, options, chosen, most, toneOf, onChange }: PickerProps) => {
  const t = useComparisonText();
  const id = useId();
  const codes = chosen.map(({ code }) => code);
  const free = options.filter(({ code }) => !codes.includes(code));
  const groups = [...new Set(free.map(({ group }) => group ?? ''))];
  const shown = (own: readonly PickerOption[]) =>
    own.map(({ code, label: text }) => (
      <option key={code} value={code}>
        {text}
      </option>
    ));
  return (
    <div className="cmp-picker" role="group" aria-labelledby={id}>
      <h2 id={id} className="cmp-picker-name">
        {label}
      </h2>
      <ul className="cmp-chips">
        {chosen.map(({ code, label: text }) => {
          const tone = toneOf?.(code);
          return (
            <li key={code}>
              {tone !== undefined && (
                <span
                  className="cmp-swatch"
                  style={{ background: tone === null ? 'var(--q-ink)' : toneColour(tone) }}
                  aria-hidden="true"
                />
              )}
              <span>{text}</span>
              {codes.length > 1 && (
                <button
                  type="button"
                  aria-label={t('remove', { name: text })}
                  title={t('remove', { name: text })}
                  onClick={() => onChange(codes.filter((one) => one !== code))}
                >
                  <IconX size={14} aria-hidden="true" />
                </button>
              )}
            </li>
          );
        })}
        <li className="cmp-add">
          {codes.length >= most ? (
            <span className="q-muted">{t('full', { count: most })}</span>
          ) : (
            <select
              className="q-input"
              aria-label={addLabel}
              value=""
              onChange={(event) => onChange([...codes, event.currentTarget.value])}
            >
              <option value="">{addLabel}</option>
              {groups.length > 1
                ? groups.map((group) => (
                    <optgroup key={group} label={group}>
                      {shown(free.filter((one) => one.group === group))}
                    </optgroup>
                  ))
                : shown(free)}
            </select>
          )}
        </li>
      </ul>
    </div>
  );
};
