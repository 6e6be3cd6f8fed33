import type { Language } from '@qadam/language/domain';
import { useServerData } from '@qadam/ui';
import { useMemo } from 'react';
import { referencesOf } from '../marks/references';
import { GlossaryDocument, SectionContentsDocument } from './section.generated';

/** What the texts of a review in one language may refer to, named in that language, and its contents. */
export const useReviewReferences = (code: string, language: Language) => {
  const contents = useServerData(SectionContentsDocument, { code }, { requestPolicy: 'cache-and-network' });
  const terms = useServerData(GlossaryDocument, { language });
  const listed = contents.data?.report.sections;
  const explained = terms.data?.glossaryTerms;
  const references = useMemo(
    () =>
      referencesOf(
        (listed ?? []).map(({ names, ...section }) => ({
          ...section,
          ...names.find((name) => name.language === language),
        })),
        explained ?? [],
        (to) => `/reviews/${code}/sections/${to}`,
      ),
    [listed, explained, code, language],
  );
  return { contents, references };
};
