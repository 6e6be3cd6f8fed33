import type { Language } from '@qadam/language/domain';
import { useServerData } from '@qadam/ui';
import { useMemo } from 'react';
import { referencesOf } from '../marks/references';
import { GlossaryDocument, SectionContentsDocument } from './section.generated';

/** What the texts of a review may refer to, and its contents. */
export const useReviewReferences = (code: string, language: Language) => {
  const contents = useServerData(SectionContentsDocument, { code }, { requestPolicy: 'cache-and-network' });
  const terms = useServerData(GlossaryDocument, { language });
  const listed = contents.data?.report.sections;
  const explained = terms.data?.glossaryTerms;
  const references = useMemo(
    () => referencesOf(listed ?? [], explained ?? [], (to) => `/reviews/${code}/sections/${to}`),
    [listed, explained, code],
  );
  return { contents, references };
};
