import { type Formats, formatsOf } from '@qadam/language/domain';
import { useLanguage } from './language-context';

/** Numbers, percentages, days and sorting in the reader's language. */
export const useFormat = (): Formats => formatsOf(useLanguage());
