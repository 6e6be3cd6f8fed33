import type { PlausibilityLimits } from '@qadam/indicators/domain';

/** The limits as they are typed: the tolerance in percent. */
export type LimitTexts = Readonly<Record<keyof PlausibilityLimits, string>>;

const inPercent = 100;

export const limitTexts = ({
  jumpFactor,
  smallestOfInterest,
  sumTolerance,
}: PlausibilityLimits): LimitTexts => ({
  jumpFactor: String(jumpFactor),
  smallestOfInterest: String(smallestOfInterest),
  sumTolerance: String(Number((sumTolerance * inPercent).toPrecision(12))),
});

const numberIn = (text: string): number | null => {
  const plain = text.trim().replace(/\s+/gu, '').replace(',', '.');
  return /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
};

/** What was typed, with a point or a comma; `null` while one of them is no number. */
export const readLimitTexts = (texts: LimitTexts): PlausibilityLimits | null => {
  const [jumpFactor, smallestOfInterest, sumPercent] = [
    numberIn(texts.jumpFactor),
    numberIn(texts.smallestOfInterest),
    numberIn(texts.sumTolerance),
  ];
  return jumpFactor === null || smallestOfInterest === null || sumPercent === null
    ? null
    : { jumpFactor, smallestOfInterest, sumTolerance: sumPercent / inPercent };
};
