import { Injectable } from '@nestjs/common';
import type { Language } from '@qadam/language/domain';
import { Database } from '@qadam/platform/server';

export interface Term {
  readonly code: string;
  readonly term: string;
  readonly explanation: string;
}

/** The terms that a text can mark. */
@Injectable()
export class Glossary {
  constructor(private readonly database: Database) {}

  /** In the alphabet of the language. */
  terms(language: Language): Promise<Term[]> {
    return this.database.query<Term>(
      `select code, term_${language} as term, explanation_${language} as explanation
       from glossary_term order by lower(term_${language}), code`,
    );
  }
}
