import { wordsByLetters } from '@qadam/language/domain';
import type { ReactNode } from 'react';
import { useLanguage } from './language-context';

interface WordsProps {
  /** The language that the words are borrowed from; null or absent where they are in that of the page. */
  readonly language: string | null | undefined;
  readonly children: ReactNode;
}

/** Words that may be in another language than the page: then the page says so to whoever reads it aloud. */
export const Words = ({ language, children }: WordsProps) =>
  language === null || language === undefined ? <>{children}</> : <span lang={language}>{children}</span>;

/** A name of data as it is shown: parts that by their letters are in another language than the page are marked. */
export const Named = ({ children }: { readonly children: ReactNode }) => {
  const around = useLanguage();
  if (typeof children !== 'string') return <>{children}</>;
  return (
    <>
      {wordsByLetters(children, around).map(({ text, language }, at) => (
        <Words key={at} language={language}>
          {text}
        </Words>
      ))}
    </>
  );
};

/** A character that no message has: it keeps the place of words within a sentence. */
const place = '\u{f8ff}';

/** A sentence of which one part may be in another language than the rest. */
export const SentenceWith = ({
  sentence,
  language,
  children,
}: WordsProps & {
  /** The sentence with the words that it is given. */
  readonly sentence: (words: string) => string;
}) => {
  const [before, after] = sentence(place).split(place);
  return (
    <span>
      {before}
      <Words language={language}>{children}</Words>
      {after}
    </span>
  );
};
