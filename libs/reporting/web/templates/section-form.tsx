import {
  mayBeLimit,
  sectionNumberings,
  type TemplateRegion,
  type TemplateRow,
  typedWordLimit,
  unfitTargets,
} from '@qadam/reporting/domain';
import { Button, Field, useLanguage, useServerData } from '@qadam/ui';
import { useState } from 'react';
import { useText } from '../text';
import { RegionChapters } from './region-chapters';
import { TargetCodesDocument } from './templates.generated';
import { ThreeTexts } from './three-texts';

interface SectionFormProps {
  readonly row: TemplateRow;
  /** All sections of the template. */
  readonly rows: readonly TemplateRow[];
  /** Whether a section may be added inside. */
  readonly mayHold: boolean;
  readonly onChange: (row: TemplateRow) => void;
  readonly onAdd: (inside: boolean) => void;
  readonly onAddRegions: (regions: readonly TemplateRegion[]) => void;
  readonly onRemove: () => void;
}

const goals = Array.from({ length: 17 }, (_, index) => index + 1);

/** Everything about one section of a template. */
export const SectionForm = ({
  row,
  rows,
  mayHold,
  onChange,
  onAdd,
  onAddRegions,
  onRemove,
}: SectionFormProps) => {
  const t = useText();
  const language = useLanguage();
  const [showsRegions, setShowsRegions] = useState(false);
  // What is typed, commas and all; the row holds the codes.
  const [targets, setTargets] = useState(row.targetCodes.join(', '));
  const [isTyping, setTyping] = useState(false);
  const { data } = useServerData(TargetCodesDocument, {});
  const known = data && new Set([...goals.map(String), ...data.targets.map(({ code }) => code)]);
  const unfit = unfitTargets(row.targetCodes, known);
  const [limit, setLimit] = useState(String(row.wordLimit ?? ''));
  return (
    <div className="r-form">
      <ThreeTexts
        value={row.title}
        onChange={(title) => onChange({ ...row, title })}
        labelOf={(each) => t(`templates.titleIn.${each}`)}
        problem={t('start.giveTitle')}
      />
      <ThreeTexts
        isLong
        value={row.guidance}
        onChange={(guidance) => onChange({ ...row, guidance })}
        labelOf={(each) => t(`templates.guidanceIn.${each}`)}
      />
      <div className="r-four">
        <label className="q-field">
          <span>{t('templates.numbering')}</span>
          <select
            className="q-input"
            value={row.numbering}
            onChange={({ target }) =>
              onChange({
                ...row,
                numbering: sectionNumberings.find((one) => one === target.value) ?? row.numbering,
              })
            }
          >
            {sectionNumberings.map((one) => (
              <option key={one} value={one}>
                {t(`templates.numberings.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <Field
          label={t('templates.limit')}
          hint={t('templates.limitHint')}
          inputMode="numeric"
          value={limit}
          problem={mayBeLimit(row.wordLimit) ? undefined : t('templates.limitProblem')}
          onChange={({ target }) => {
            setLimit(target.value);
            onChange({ ...row, wordLimit: typedWordLimit(target.value) });
          }}
        />
        <label className="q-field">
          <span>{t('templates.goal')}</span>
          <select
            className="q-input"
            value={row.goal ?? ''}
            onChange={({ target }) => onChange({ ...row, goal: Number(target.value) || null })}
          >
            <option value="">{t('templates.noGoal')}</option>
            {goals.map((goal) => (
              <option key={goal} value={goal}>
                {goal}
              </option>
            ))}
          </select>
        </label>
        <Field
          label={t('templates.targets')}
          hint={t('templates.targetsHint')}
          value={targets}
          // A code half written is none yet.
          onFocus={() => setTyping(true)}
          onBlur={() => setTyping(false)}
          problem={
            isTyping || unfit.length === 0
              ? undefined
              : t('templates.targetsProblem', { targets: unfit.join(', ') })
          }
          onChange={({ target }) => {
            setTargets(target.value);
            onChange({ ...row, targetCodes: target.value.split(/[\s,]+/).filter(Boolean) });
          }}
        />
      </div>
      <div className="r-buttons">
        <Button onClick={() => onAdd(false)}>{t('templates.addAfter')}</Button>
        {mayHold && (
          <>
            <Button onClick={() => onAdd(true)}>{t('templates.addInside')}</Button>
            <Button aria-expanded={showsRegions} onClick={() => setShowsRegions(!showsRegions)}>
              {t('templates.regions')}
            </Button>
          </>
        )}
        <Button
          className="r-remove"
          aria-label={t('templates.removeThis', { title: row.title[language] || t('templates.newSection') })}
          onClick={onRemove}
        >
          {t('templates.remove')}
        </Button>
      </div>
      {mayHold && showsRegions && (
        <RegionChapters
          rows={rows}
          within={row.key}
          onAdd={onAddRegions}
          onClose={() => setShowsRegions(false)}
        />
      )}
    </div>
  );
};
