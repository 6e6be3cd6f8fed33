import { Injectable } from '@nestjs/common';
import { compareCodes } from '@qadam/framework/domain';
import type { Viewer } from '@qadam/identity/domain';
import { foldText, languages } from '@qadam/language/domain';
import { Database } from '@qadam/platform/server';
import type { SearchHit } from './search.object';

interface Candidate {
  readonly kind: 'goal' | 'target' | 'indicator' | 'area';
  readonly code: string;
  readonly title: string;
  readonly texts: readonly string[];
}

const mostHits = 60;
const kinds = ['area', 'goal', 'target', 'indicator'] as const;

/** Short titles, official wordings and names in all languages: about 700 rows, folded here for every spelling. */
const selectCandidates = (language: string) => `
  with official as (
    select subject, code, array_agg(distinct text) as texts from official_title group by subject, code
  )
  select kind, code, title, texts || coalesce((select o.texts from official o where o.subject = c.kind and o.code = c.code), '{}') as texts
  from (
    select 'goal' as kind, code, short_${language} as title, array[short_kk, short_ru, short_en] as texts from goal
    union all select 'target', code, short_${language}, array[short_kk, short_ru, short_en] from target
    union all select 'indicator', code, short_${language}, array[short_kk, short_ru, short_en] from indicator
    union all select 'area', code, name_${language}, array[name_kk, name_ru, name_en] || aliases from area
  ) c`;

const endings = /[аеиоуыэюяйь]{1,2}$/u;
const shortWord = 3;

/** Without the vowels in which Russian words end: «вода» also finds «воды» and «водоснабжение», «Каражал» no «қаражат». */
const stemOf = (word: string): string =>
  word.length < 4 || /\d/u.test(word) ? word : word.replace(endings, '');

/**
 * Whether a word of the text begins so. A short word stands for itself and its own endings, not for every longer word
 * that happens to begin with it: «су» finds «суды», not «субсидий».
 */
const isBegun = (inText: string, word: string, beginning = word): boolean =>
  inText.startsWith(beginning) &&
  (/\d/u.test(word) || word.length > shortWord || inText.length <= word.length + 3);

/** 0 = not found; a code or a whole name counts most, then beginnings of words. */
const rank = (
  candidate: Candidate,
  wanted: string,
  words: readonly string[],
): { score: number; found: string | null } => {
  if (candidate.kind !== 'area' && candidate.code === wanted) return { score: 100, found: null };
  if (candidate.kind !== 'area' && /^\d/u.test(wanted) && candidate.code.startsWith(`${wanted}.`))
    return { score: 60, found: null };
  let best: { score: number; found: string | null } = { score: 0, found: null };
  for (const text of [candidate.title, ...candidate.texts]) {
    const folded = foldText(text);
    const inText = folded.split(/[^\p{L}\p{N}.]+/u);
    const begins = (word: string, beginning = word) => inText.some((each) => isBegun(each, word, beginning));
    const score = ((): number => {
      if (folded === wanted) return 90;
      if (folded.startsWith(wanted) && words.every((word) => begins(word))) return 50;
      if (words.every((word) => begins(word))) return 40;
      return words.every((word) => begins(word, stemOf(word))) ? 20 : 0;
    })();
    if (score > best.score) best = { score, found: text === candidate.title ? null : text };
  }
  return best;
};

@Injectable()
export class SearchService {
  constructor(private readonly database: Database) {}

  /** Finds codes, titles and names in any of the three languages, with or without Kazakh letters. */
  async search({ language }: Viewer, text: string): Promise<SearchHit[]> {
    const wanted = foldText(text.trim().slice(0, 200));
    const words = wanted.split(/\s+/u).filter((word) => word !== '');
    if (words.length === 0 || !languages.includes(language)) return [];
    const candidates = await this.database.query<Candidate>(selectCandidates(language));
    return candidates
      .map((candidate) => ({ ...candidate, ...rank(candidate, wanted, words) }))
      .filter(({ score }) => score > 0)
      .sort(
        (left, right) =>
          right.score - left.score ||
          kinds.indexOf(left.kind) - kinds.indexOf(right.kind) ||
          compareCodes(left.code, right.code),
      )
      .slice(0, mostHits)
      .map(({ kind, code, title, found }) => ({ kind, code, title, found }));
  }
}
