import type { Visitor } from './browser';

/** Every code that stands on a finding, or that a coder chose for it, anywhere within an answer. */
export const codesOnFindings = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(codesOnFindings);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    (name === 'tags' || name === 'codes') && Array.isArray(inner)
      ? inner.map((tag: { code: string }) => tag.code)
      : codesOnFindings(inner),
  );
};

/** All that the API answers to the pages of a visitor from now on. */
export const keepAnswers = ({ page }: Visitor): readonly string[] => {
  const answers: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/graphql'))
      void response.text().then(
        (text) => answers.push(text),
        // A page that is left drops what was under way.
        () => undefined,
      );
  });
  return answers;
};
