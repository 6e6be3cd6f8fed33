import { useLanguage } from '../i18n';
import { useUiText } from '../i18n/ui-text';
import { ErrorState } from '../states/error-state';
import type { Failure } from './failure';

const known = ['network', 'unauthenticated', 'forbidden', 'not-found', 'conflict'] as const;
const withNextStep = ['network', 'unauthenticated', 'forbidden'] as const;

const among = <Code extends string>(codes: readonly Code[], code: string): Code | undefined =>
  codes.find((candidate) => candidate === code);

/** A failure as a sentence: the server's own words, else ours for its code. */
export const useFailureText = (): ((failure: Failure) => string) => {
  const t = useUiText();
  const language = useLanguage();
  return ({ code, words }) => words?.[language] ?? t(`errors.${among(known, code) ?? 'unexpected'}`);
};

/** What stands in place of data that did not come. */
export const FailureState = ({
  failure,
  onRetry,
}: {
  readonly failure: Failure;
  readonly onRetry?: () => void;
}) => {
  const t = useUiText();
  const textOf = useFailureText();
  const step = among(withNextStep, failure.code);
  return (
    <ErrorState
      happened={textOf(failure)}
      code={failure.code}
      {...(step ? { next: t(`errors.next.${step}`) } : {})}
      {...(onRetry ? { onRetry } : {})}
    />
  );
};
