import { weaknesses } from '@qadam/indicators/domain';
import { useText } from '../text';

/** The reasons in the reader's words, as one clause: "few points, old figures". */
export const useWeaknessWords = (): ((reasons: readonly string[]) => string) => {
  const t = useText();
  return (reasons) =>
    weaknesses
      .filter((one) => reasons.includes(one))
      .map((one) => t(`weak.${one}`))
      .join(', ');
};

/** Beside a status that rests on little: words in a dashed frame, and why; nothing beside a firm one. */
export const WeakBasis = ({ reasons }: { readonly reasons: readonly string[] }) => {
  const t = useText();
  const words = useWeaknessWords()(reasons);
  return words === '' ? null : (
    <span className="ind-weak-basis" title={t('weak.explained')}>
      {t('weak.basis', { reasons: words })}
    </span>
  );
};
