import { sentences, useFormat } from '@qadam/ui';
import { useText } from '../text';
import type { IndicatorData } from './indicator-document';

/** Whose target it is that the area is judged by, where it is not the country's, and what the country's is. */
export const OwnTarget = ({ page }: { readonly page: IndicatorData }) => {
  const t = useText();
  const { number } = useFormat();
  const { ownTarget, targetValue, targetYear } = page;
  if (ownTarget === null) return null;
  const isAbove = ownTarget.areaCode !== page.area.code;
  const { areaName: area, source, countryName, countryTarget, countryTargetYear, countrySource } = ownTarget;
  return (
    <p className="q-figures">
      {sentences(
        targetValue === null
          ? t(isAbove ? 'ownTarget.directionAbove' : 'ownTarget.direction', { area, source })
          : t(isAbove ? 'ownTarget.targetAbove' : 'ownTarget.target', {
              area,
              source,
              value: number(targetValue),
              year: targetYear ?? 2030,
            }),
        countryTarget === null
          ? t('ownTarget.noCountry', { country: countryName })
          : t('ownTarget.country', {
              ...{ country: countryName, source: countrySource },
              ...{ value: number(countryTarget), year: countryTargetYear ?? 2030 },
            }),
      )}
    </p>
  );
};
