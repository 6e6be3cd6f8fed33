import type { TableMapping } from '@qadam/indicators/domain';
import { useId } from 'react';
import type { ImportTableQuery } from './import.generated';
import { useImportText } from './text';

export type Proposed = ImportTableQuery['importTable']['proposed'][number];

/** One key for a constant or a group. */
export const keyOf = ({ constant, dimension }: Proposed): string => dimension ?? constant;

/** Indicator and unit have fields of their own, which stay open; the others are asked for. */
export const askedOf = (proposed: readonly Proposed[]): readonly Proposed[] =>
  proposed.filter(({ constant }) => constant !== 'indicator' && constant !== 'unit');

const withConstant = (
  mapping: TableMapping,
  { constant, dimension, value }: Proposed,
  holds: boolean,
): TableMapping => {
  if (dimension !== null) {
    const { [dimension]: _, ...groups } = mapping.constants.dimensions ?? {};
    const dimensions = holds ? { ...groups, [dimension]: value } : groups;
    return { ...mapping, constants: { ...mapping.constants, dimensions } };
  }
  const name = constant as 'series' | 'area' | 'year' | 'multiplier';
  const { [name]: _, ...others } = mapping.constants;
  const isNumber = name === 'year' || name === 'multiplier';
  const constants = holds ? { ...others, [name]: isNumber ? Number(value) : value } : others;
  return { ...mapping, constants };
};

interface ProposedConstantsProps {
  readonly proposed: readonly Proposed[];
  readonly answers: Readonly<Record<string, boolean>>;
  /** Whether somebody wanted to compare with an answer missing. */
  readonly isAsked: boolean;
  readonly mapping: TableMapping;
  readonly onAnswer: (answers: Readonly<Record<string, boolean>>, mapping: TableMapping) => void;
}

/** What held for the whole of the last table with these headings: each is said yes or no to. */
export const ProposedConstants = ({
  proposed,
  answers,
  isAsked,
  mapping,
  onAnswer,
}: ProposedConstantsProps) => {
  const t = useImportText();
  const id = useId();
  if (proposed.length === 0) return null;
  return (
    <fieldset className="ind-import-codes">
      <legend>{t('proposedTitle')}</legend>
      {proposed.map((one) => {
        const key = keyOf(one);
        const answer = answers[key];
        const isMissing = isAsked && answer === undefined;
        return (
          <div key={key} className="ind-import-code">
            <label htmlFor={`${id}-${key}`}>{one.name}</label>
            <select
              id={`${id}-${key}`}
              className="q-input"
              aria-invalid={isMissing || undefined}
              aria-describedby={isMissing ? `${id}-${key}-problem` : undefined}
              value={answer === undefined ? '' : String(answer)}
              onChange={({ target }) => {
                const { [key]: _, ...others } = answers;
                const holds = target.value === 'true';
                onAnswer(
                  target.value === '' ? others : { ...others, [key]: holds },
                  withConstant(mapping, one, holds),
                );
              }}
            >
              <option value="">{t('proposedChoose')}</option>
              <option value="true" lang={one.language ?? undefined}>
                {t('proposedYes', { name: one.label })}
              </option>
              <option value="false">{t('proposedNo')}</option>
            </select>
            {isMissing && (
              <p className="q-problem" id={`${id}-${key}-problem`}>
                {t('missing.proposed')}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
};
