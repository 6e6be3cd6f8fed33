import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writeSearchTexts } from './write-search-texts';

/** Findings are found by more irregular forms of Russian and English words, and by Kazakh possessions of mine and yours. */
export class SearchIrregularForms1796001159000 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return writeSearchTexts(runner);
  }

  /** More is found than before, and nothing else changes. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
