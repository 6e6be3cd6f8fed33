import { type LinearScorer, type WordVector } from '../classifier/linear-model';
import type { OntologyMatcher } from '../ontology/matcher';
import type { PatternFit } from '../ontology/vocabulary';
import type { WordShares } from '../ontology/word-shares';
import { pairFeature, wordFeatures } from './features';
import { stemOf } from './stems';
import { foldWord, isCyrillic, type Word, wordsOf } from './words';

/** Everything that is known about a word apart from its text. */
export interface WordKnowledge {
  readonly folded: string;
  readonly stem: string;
  readonly isCyrillic: boolean;
  readonly fits: readonly PatternFit[];
  readonly shares: WordShares;
  readonly vector: WordVector;
}

/** A distinct word of a text with all its occurrences. */
export interface TextWord {
  readonly known: WordKnowledge;
  readonly places: number[];
}

/** A distinct pair of neighbouring words that the classifiers know. */
export interface TextPair {
  readonly words: readonly [number, number];
  readonly vector: WordVector;
  count: number;
}

export interface Reading {
  readonly words: readonly Word[];
  readonly distinct: readonly TextWord[];
  readonly pairs: readonly TextPair[];
  /** For each word of the text, its index among the distinct ones. */
  readonly distinctAt: readonly number[];
  readonly cyrillicShare: number;
}

const mostWordsRemembered = 30_000;
const mostPairsRemembered = 100_000;

/** Reads texts; words are looked up once and remembered, which changes the speed and nothing else. */
export class Reader {
  private readonly byForm = new Map<string, WordKnowledge>();
  private readonly pairs = new Map<string, WordVector | null>();

  constructor(
    private readonly matcher: OntologyMatcher,
    private readonly scorer: LinearScorer,
  ) {}

  read(text: string): Reading {
    const words = wordsOf(text);
    const places = new Map<string, number>();
    const distinct: TextWord[] = [];
    let cyrillic = 0;
    const distinctAt = words.map(({ raw }, place) => {
      const known = this.knowledgeOf(raw);
      if (known.isCyrillic) cyrillic += 1;
      const at = places.get(known.folded);
      if (at !== undefined) {
        distinct[at]?.places.push(place);
        return at;
      }
      places.set(known.folded, distinct.length);
      distinct.push({ known, places: [place] });
      return distinct.length - 1;
    });
    return {
      words,
      distinct,
      distinctAt,
      pairs: this.pairsOf(distinct, distinctAt),
      cyrillicShare: words.length === 0 ? 0 : cyrillic / words.length,
    };
  }

  private knowledgeOf(raw: string): WordKnowledge {
    const remembered = this.byForm.get(raw);
    if (remembered !== undefined) return remembered;
    const folded = foldWord(raw);
    const fits = this.matcher.vocabulary.fitsOf(folded);
    const knowledge: WordKnowledge = {
      folded,
      stem: stemOf(folded),
      isCyrillic: isCyrillic(folded),
      fits,
      shares: this.matcher.wordIndex.sharesOf(fits),
      vector: this.scorer.vectorOf(wordFeatures(folded)),
    };
    if (this.byForm.size >= mostWordsRemembered) this.byForm.clear();
    this.byForm.set(raw, knowledge);
    return knowledge;
  }

  private pairsOf(distinct: readonly TextWord[], distinctAt: readonly number[]): TextPair[] {
    const found = new Map<string, TextPair>();
    for (let place = 1; place < distinctAt.length; place += 1) {
      const one = distinctAt[place - 1] ?? 0;
      const other = distinctAt[place] ?? 0;
      const first = distinct[one]?.known.stem ?? '';
      const second = distinct[other]?.known.stem ?? '';
      const key = `${first} ${second}`;
      const seen = found.get(key);
      if (seen !== undefined) {
        seen.count += 1;
        continue;
      }
      const vector = this.pairVector(key, first, second);
      if (vector !== null) found.set(key, { words: [one, other], vector, count: 1 });
    }
    return [...found.values()];
  }

  private pairVector(key: string, first: string, second: string): WordVector | null {
    const remembered = this.pairs.get(key);
    if (remembered !== undefined) return remembered;
    const feature = pairFeature(first, second);
    const vector = this.scorer.rowOf(feature.key) === -1 ? null : this.scorer.vectorOf([feature]);
    if (this.pairs.size >= mostPairsRemembered) this.pairs.clear();
    this.pairs.set(key, vector);
    return vector;
  }
}
