import { useText } from '../text';

export interface Problem {
  readonly code: string;
  readonly language: string;
  readonly count: number;
}

const codes = [
  'figure-unresolved',
  'figure-drifted',
  'finding-unresolved',
  'finding-withdrawn',
  'finding-without-words',
  'finding-personal',
  'chart-unresolved',
  'translation-unfinished',
] as const;

const known = (code: string) => codes.find((each) => each === code) ?? 'figure-unresolved';

/** What is open in a section, a line for each kind and language. */
export const ProblemList = ({ problems }: { readonly problems: readonly Problem[] }) => {
  const t = useText();
  return (
    <ul className="r-problems">
      {problems.map(({ code, language, count }) => (
        <li key={`${code} ${language}`}>
          <span className="r-language">{language}</span> {t(`problems.${known(code)}`, { count })}
        </li>
      ))}
    </ul>
  );
};
