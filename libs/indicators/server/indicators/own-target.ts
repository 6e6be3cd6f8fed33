import { areaByCode } from '@qadam/geography/domain';
import type { Language } from '@qadam/language/domain';
import type { FigureLabels } from '../figures/labels';
import { assessArea, type AssessmentFrame, type BoardIndicator } from '../progress/board';
import type { HeldChoice } from '../progress/choice-for';
import type { OwnTarget } from './own-target.object';
import { country } from './summary.service';

/** The target that an area, or the nearest above it, has set for itself, and the country's beside it. */
export const ownTargetOf = (
  { choice, areaCode }: HeldChoice,
  frame: AssessmentFrame,
  common: BoardIndicator['choice'],
  words: { readonly language: Language; readonly labels: FigureLabels },
): OwnTarget => {
  const { language, labels } = words;
  const target =
    common?.transform === undefined
      ? (assessArea(country, common, frame)?.input.target ?? common?.target)
      : common.target;
  const nameOf = (code: string) => areaByCode(frame.geography.areas).get(code)?.name[language] ?? code;
  return {
    areaCode: areaCode ?? country,
    areaName: nameOf(areaCode ?? country),
    source: labels.targetSource(choice?.source ?? '', language),
    countryName: nameOf(country),
    countryTarget: target ?? null,
    countryTargetYear: common?.targetYear ?? null,
    countrySource: labels.targetSource(common?.source ?? '', language),
  };
};
