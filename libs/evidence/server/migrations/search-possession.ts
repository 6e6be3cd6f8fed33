import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writeSearchTexts } from './write-search-texts';

/** Findings are found by what a Kazakh word is the possession of, and by more irregular forms of Russian and English. */
export class SearchPossession1796001146000 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return writeSearchTexts(runner);
  }

  /** More is found than before, and nothing else changes. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
