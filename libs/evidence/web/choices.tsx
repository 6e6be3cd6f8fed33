import { findingKinds, speakerSexes, stakeholderGroups } from '@qadam/evidence/domain';
import { type ReactNode, type SelectHTMLAttributes, useId } from 'react';
import { useLabels } from './labels';

export interface AreaChoice {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly parentCode: string | null;
  readonly validTo: string | null;
}

interface ChoiceFieldProps extends SelectHTMLAttributes<HTMLSelectElement> {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with the choice, and what to do. */
  readonly problem?: string | undefined;
  readonly children: ReactNode;
}

/** A list to choose one from, with its name above. */
export const ChoiceField = ({ label, hint, problem, children, ...rest }: ChoiceFieldProps) => {
  const id = useId();
  return (
    <div className="q-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="q-input"
        aria-describedby={hint || problem ? `${id}-note` : undefined}
        aria-invalid={problem ? true : undefined}
        {...rest}
      >
        {children}
      </select>
      {(hint || problem) && (
        <span id={`${id}-note`} className={problem ? 'q-problem' : undefined}>
          {problem ?? hint}
        </span>
      )}
    </div>
  );
};

/** Today's areas: the country, then each region with what lies within it. */
export const AreaOptions = ({ areas }: { readonly areas: readonly AreaChoice[] }) => {
  const today = areas.filter(({ validTo }) => validTo === null);
  const isAlone = ({ code, level }: AreaChoice) =>
    level === 'country' || (level === 'region' && !today.some(({ parentCode }) => parentCode === code));
  const withParts = today.filter((area) => area.level === 'region' && !isAlone(area));
  return (
    <>
      {withParts.map((region) => (
        <optgroup key={region.code} label={region.name}>
          <option value={region.code}>{region.name}</option>
          {today
            .filter(({ parentCode }) => parentCode === region.code)
            .map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
        </optgroup>
      ))}
      {today.filter(isAlone).map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </>
  );
};

export const KindOptions = () => {
  const labels = useLabels();
  return findingKinds.map((kind) => (
    <option key={kind} value={kind}>
      {labels.kind(kind)}
    </option>
  ));
};

export const GroupOptions = () => {
  const labels = useLabels();
  return stakeholderGroups.map((group) => (
    <option key={group} value={group}>
      {labels.group(group)}
    </option>
  ));
};

export const SexOptions = () => {
  const labels = useLabels();
  return speakerSexes.map((sex) => (
    <option key={sex} value={sex}>
      {labels.sex(sex)}
    </option>
  ));
};
