import { Injectable } from '@nestjs/common';
import { compareCodes } from '@qadam/framework/domain';
import type { Viewer } from '@qadam/identity/domain';
import { fleetingStemsOf, foldText, tellingWords } from '@qadam/language/domain';
import { Database, DataVersion } from '@qadam/platform/server';
import { type AsOf, momentOf } from '../vintages/as-of';
import type { KnownLoads } from '../vintages/known-loads';
import { areaWords } from './area-words';
import { capitalsOf } from './custodians';
import { matchOf, type Meetings, meetingsOf, meetingsOfAbbreviation, meetingsTogether } from './rank';
import {
  foldedWords,
  type Forms,
  type IndexedText,
  ownLetters,
  readForms,
  readSearchIndex,
  type SearchIndex,
  wordsOfQuestion,
} from './search-index';
import type { SearchHit } from './search.object';
import { synonymsOf } from './synonyms';

const mostHits = 60;
const longestQuestion = 200;
const longestExcerpt = 180;
const kinds = ['area', 'goal', 'target', 'indicator'] as const;

/** The part of a long text around the first word that was found. */
const excerptOf = ({ text, rank }: IndexedText, meetings: readonly Meetings[]): string => {
  const whole = text.replace(/\s+/gu, ' ');
  if (rank !== 'metadata' || whole.length <= longestExcerpt) return whole;
  const words = whole.split(' ');
  const isFound = (word: string) => foldedWords(word).some((one) => meetings.some((own) => own.has(one)));
  const first = Math.max(0, words.findIndex(isFound) - 4);
  let excerpt = first === 0 ? '' : '…';
  for (const word of words.slice(first)) {
    if (excerpt.length + word.length > longestExcerpt) return `${excerpt.trimEnd()}…`;
    excerpt += `${word} `;
  }
  return excerpt.trimEnd();
};

/** The forms of a word of the question, with the stems that a fleeting vowel gives: рынок and рынка. */
const askedForms = (
  word: string,
  { stems, families }: Forms = { stems: new Set([word]), families: new Set() },
) => ({
  stems: new Set([...stems, ...fleetingStemsOf(word)]),
  families,
});

@Injectable()
export class SearchService {
  constructor(
    private readonly database: Database,
    private readonly data: DataVersion,
  ) {}

  /**
   * Finds codes, titles, names and metadata in any of the three languages: by beginnings of words, by other forms of
   * them, with or without Kazakh letters, and words that are slightly misspelt. What meets all words stands first, then
   * what meets some.
   */
  async search({ language }: Viewer, text: string, asOf?: AsOf): Promise<SearchHit[]> {
    const { known: loads } = await momentOf(this.database, asOf);
    const asked = text.trim().slice(0, longestQuestion);
    const index = await this.index(loads);
    const abbreviations = new Set(capitalsOf(asked).filter((word) => index.abbreviations.has(word)));
    const all = [...wordsOfQuestion(asked)];
    const telling = new Set(tellingWords(all));
    const written = all.filter((word) => telling.has(word) || abbreviations.has(foldText(word)));
    const words = written.map(foldText);
    if (words.length === 0) return [];
    const forms = await readForms(this.database, new Set([...written, ...synonymsOf(written), ...areaWords]));
    const areaStems = new Set(
      areaWords.map(foldText).flatMap((word) => [word, ...(forms.get(word)?.stems ?? [])]),
    );
    const isAreaWord = (word: string) =>
      areaStems.has(word) || [...(forms.get(word)?.stems ?? [])].some((stem) => areaStems.has(stem));
    const naming = words.filter((word) => !isAreaWord(word));
    const meetings = words.map((word, at): Meetings =>
      meetingsTogether(
        [word, ...synonymsOf(written.slice(at, at + 1)).map(foldText)].map((one) =>
          abbreviations.has(one)
            ? meetingsOfAbbreviation(one)
            : meetingsOf(one, askedForms(one, forms.get(one)), index),
        ),
      ),
    );
    const question = {
      ...{ wanted: foldText(asked), words, isKazakh: ownLetters.test(asked) },
      ...{ abbreviations, language },
      telling: new Set(naming.length === 0 ? words : naming),
    };
    return index.subjects
      .map((subject) => ({ subject, ...matchOf(subject, question, meetings) }))
      .filter(({ score }) => score > 0)
      .sort(
        (left, right) =>
          left.missing.length - right.missing.length ||
          right.score - left.score ||
          kinds.indexOf(left.subject.kind) - kinds.indexOf(right.subject.kind) ||
          compareCodes(left.subject.code, right.subject.code),
      )
      .slice(0, mostHits)
      .map(({ subject: { kind, code, titles }, text: found, missing }) => ({
        ...{ kind, code },
        title: titles[language],
        found: found === null || found.text === titles[language] ? null : excerptOf(found, meetings),
        missing: missing.flatMap((at) => written[at] ?? []),
      }));
  }

  private index(loads: KnownLoads): Promise<SearchIndex> {
    const read = () => readSearchIndex(this.database, loads);
    return loads === null ? this.data.remember('search index', read) : read();
  }
}
