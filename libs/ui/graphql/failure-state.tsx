import { useCallback } from 'react';
import { useLanguage } from '../i18n';
import { useUiText } from '../i18n/ui-text';
import { ErrorState, type WayBack } from '../states/error-state';
import type { Failure } from './failure';

const known = ['network', 'unauthenticated', 'forbidden', 'not-found', 'conflict'] as const;
const withNextStep = ['network', 'unauthenticated', 'forbidden', 'not-found'] as const;
/** The server's sentence says what is wrong with the input and how to mend it; no administrator is needed. */
const saysRemedy = ({ code, words }: Failure): boolean => code === 'invalid-input' && words != null;

/** Asking again would answer the same. */
const final = ['unauthenticated', 'forbidden', 'not-found', 'invalid-input'] as const;

const among = <Code extends string>(codes: readonly Code[], code: string): Code | undefined =>
  codes.find((candidate) => candidate === code);

/** A failure as a sentence: the server's own words, else ours for its code. */
export const useFailureText = (): ((failure: Failure) => string) => {
  const t = useUiText();
  const language = useLanguage();
  return useCallback(
    ({ code, words }) => words?.[language] ?? t(`errors.${among(known, code) ?? 'unexpected'}`),
    [language, t],
  );
};

/** What stands in place of data that did not come; where asking again cannot help, a way on instead. */
export const FailureState = ({
  failure,
  onRetry,
  back,
}: {
  readonly failure: Failure;
  readonly onRetry?: () => void;
  readonly back?: WayBack;
}) => {
  const t = useUiText();
  const textOf = useFailureText();
  const step = among(withNextStep, failure.code);
  const isFinal = among(final, failure.code) !== undefined;
  const wayBack = back ?? (isFinal ? { to: '/', label: t('state.notFoundStep') } : undefined);
  return (
    <ErrorState
      happened={textOf(failure)}
      code={failure.code}
      {...(step ? { next: t(`errors.next.${step}`) } : saysRemedy(failure) ? { next: null } : {})}
      {...(isFinal ? { safe: null } : {})}
      {...(onRetry && !isFinal ? { onRetry } : {})}
      {...(wayBack ? { back: wayBack } : {})}
    />
  );
};
