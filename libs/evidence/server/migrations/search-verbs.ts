import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writeSearchTexts } from './write-search-texts';

/** Findings are found by forms of Kazakh verbs and by irregular forms of Russian and English words too. */
export class SearchVerbs1796001103000 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return writeSearchTexts(runner);
  }

  /** More is found than before, and nothing else changes. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
