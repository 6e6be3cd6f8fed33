import type { Language } from '@qadam/language/domain';
import type { LinearScorer, WordVector } from '../classifier/linear-model';
import type { OntologyMatcher } from '../ontology/matcher';
import type { WordFits } from '../ontology/vocabulary';
import type { WordShares } from '../ontology/word-shares';
import { type Homograph, homographOf, languageAround } from './homographs';
import { isEmptyWord } from './empty-words';
import { cyrillicOf, joinApostrophes, signsOfTyped, type Typed, typedInLatin } from './latin';
import { mannerOf } from './manner';
import { featureKinds, pairBeginning, pairKey, stemKey, wordKey } from './features';
import { stemOf } from './stems';
import { hasCapital, mayBeStrange, strangenessOf } from './strangeness';
import { foldWord, isCyrillic, type Word, wordsOf } from './words';

/** Everything that is known about a word apart from its text. */
export interface WordKnowledge {
  readonly folded: string;
  readonly stem: string;
  readonly isCyrillic: boolean;
  readonly fits: WordFits;
  /** See `manners`. */
  readonly manner: number;
  /** Whether it counts among the words that may be strange, and how strange it is (see `strangenessOf`). */
  readonly mayBeStrange: boolean;
  readonly strangeness: number;
  /** Whether it says nothing by itself (see `isEmptyWord`). */
  readonly isEmpty: boolean;
  readonly shares: WordShares;
  readonly vector: WordVector;
  /** See `pairBeginning`. */
  readonly pairBeginning: number;
  /** The last text in which the reader met it, counted from 1, and its number among the distinct words there. */
  seenIn: number;
  numberThere: number;
}

/** A distinct word of a text with all its occurrences. */
export interface TextWord {
  readonly known: WordKnowledge;
  readonly places: number[];
}

/** A distinct pair of neighbouring words that the classifiers know. */
export interface TextPair {
  readonly one: number;
  readonly other: number;
  /** Its row in the classifiers. */
  readonly row: number;
  readonly squaredLength: number;
  count: number;
}

export interface Reading {
  readonly words: readonly Word[];
  readonly distinct: readonly TextWord[];
  readonly pairs: readonly TextPair[];
  /** For each word of the text, its index among the distinct ones. */
  readonly distinctAt: readonly number[];
  /** How many words of the text are in Cyrillic letters. */
  readonly cyrillicCount: number;
  /** Which share of its distinct words the classifiers have never met in texts about goals; names count as met. */
  readonly strangeness: number;
  /** The language of a text that is typed in Latin letters instead of its own; null for others. */
  readonly typed: Typed | null;
}

/** 1 for each distinct word of a reading that counts as absent; null if none does. */
export type Without = Uint8Array | null;

const mostWordsRemembered = 30_000;
const capitalised = /^\p{Lu}\P{Lu}/u;
const sentenceEnd = /[.!?…\n]/u;

/** Reads texts; words are looked up once and remembered, which changes the speed and nothing else. */
export class Reader {
  private readonly byForm = new Map<string, WordKnowledge>();
  /** See `signsOfTyped`. */
  private readonly signs = new Map<string, number>();
  /** Words that are misspelt unless they are names, as names, by their folded form. */
  private readonly names = new Map<string, WordKnowledge>();
  /** Forms of two languages, as they are of one. */
  private readonly forms = new Map<string, WordKnowledge>();
  private texts = 0;

  constructor(
    private readonly matcher: OntologyMatcher,
    private readonly scorer: LinearScorer,
  ) {}

  /** `said`: the language that a text in Latin letters is said to be in (see `typedIn`). */
  read(text: string, said?: Language): Reading {
    const given = wordsOf(text);
    const typed = this.typedIn(given, said);
    const words =
      typed === null
        ? given
        : joinApostrophes(text, given).map(({ start, end, raw }) => ({
            start,
            end,
            raw: cyrillicOf(raw, typed),
          }));
    if (this.byForm.size >= mostWordsRemembered) {
      this.byForm.clear();
      this.names.clear();
    }
    this.texts += 1;
    const distinct: TextWord[] = [];
    const distinctAt: number[] = [];
    let cyrillic = 0;
    let telling = 0;
    let strange = 0;
    for (let place = 0; place < words.length; place += 1) {
      const known = this.knownAt(text, words, place, typed ?? said);
      if (known.isCyrillic) cyrillic += 1;
      if (known.seenIn !== this.texts) {
        known.seenIn = this.texts;
        known.numberThere = distinct.length;
        distinct.push({ known, places: [] });
        if (known.mayBeStrange) telling += 1;
        if (known.strangeness > 0 && !isNameAt(text, words, place)) strange += known.strangeness;
      }
      distinct[known.numberThere]!.places.push(place);
      distinctAt.push(known.numberThere);
    }
    return {
      words,
      distinct,
      distinctAt,
      pairs: this.pairsOf(distinct, distinctAt),
      cyrillicCount: cyrillic,
      strangeness: strange / Math.max(1, telling),
      typed,
    };
  }

  /** What is said of a text counts where its words do not deny it: a table in Russian holds English answers too. */
  private typedIn(words: readonly Word[], said: Language | undefined): Typed | null {
    const found = typedInLatin(words, this.signsOf);
    if (said === undefined || said === 'en') return found;
    if (found !== null) return said;
    return words.some(({ raw }) => isCyrillic(foldWord(raw))) || this.isEnglish(words) ? null : said;
  }

  /** By words that were met in English texts: words of other languages in Latin letters are hardly ever among them. */
  private isEnglish(words: readonly Word[]): boolean {
    const met = words.filter(({ raw }) => this.isWord(foldWord(raw))).length;
    return met > words.length / 2;
  }

  private readonly isWord = (folded: string): boolean => this.scorer.rowOf(wordKey(folded)) !== -1;

  private readonly signsOf = (raw: string): number => {
    const remembered = this.signs.get(raw);
    if (remembered !== undefined) return remembered;
    const found = signsOfTyped(raw, (folded) => this.matcher.vocabulary.knows(folded));
    if (this.signs.size >= mostWordsRemembered) this.signs.clear();
    this.signs.set(raw, found);
    return found;
  };

  /** A capital inside a sentence makes a name of a word, which is not taken for another one by its sound. */
  private knownAt(
    text: string,
    words: readonly Word[],
    place: number,
    language: Language | undefined,
  ): WordKnowledge {
    const { raw, start } = words[place]!;
    const known = this.knowledgeOf(raw);
    const homograph = homographOf(known.folded);
    if (homograph !== undefined) {
      return this.formOf(
        known.folded,
        homograph,
        (language ?? languageAround(text, words[place]!)) === 'kk' ? 'kk' : 'ru',
      );
    }
    if (!known.fits.isMisspelt || place === 0 || !capitalised.test(raw)) return known;
    if (sentenceEnd.test(text.slice(words[place - 1]!.end, start))) return known;
    const remembered = this.names.get(known.folded);
    if (remembered !== undefined) return remembered;
    const name = known.fits.meant === null ? known : this.learn(known.folded, () => true);
    this.names.set(known.folded, name);
    return name;
  }

  private knowledgeOf(raw: string): WordKnowledge {
    const remembered = this.byForm.get(raw);
    if (remembered !== undefined) return remembered;
    const knowledge = this.knowledgeOfFolded(foldWord(raw), raw);
    this.byForm.set(raw, knowledge);
    return knowledge;
  }

  /** Forms with the same folded form, itself one of them, are known alike. */
  private knowledgeOfFolded(folded: string, raw: string): WordKnowledge {
    const remembered = folded === raw ? undefined : this.byForm.get(folded);
    if (remembered?.folded === folded) return remembered;
    const knowledge = this.learn(folded, this.isWord);
    if (folded !== raw) this.byForm.set(folded, knowledge);
    return knowledge;
  }

  private learn(folded: string, isWord: (folded: string) => boolean): WordKnowledge {
    return this.knowing(folded, this.matcher.vocabulary.fitsOf(folded, isWord));
  }

  private knowing(folded: string, fits: WordFits): WordKnowledge {
    // A misspelt word is to classifiers what it is meant to be; as it stands they know nothing of it.
    const meant = fits.meant ?? folded;
    const stem = stemOf(meant);
    return {
      folded,
      stem,
      isCyrillic: isCyrillic(folded),
      fits,
      manner: mannerOf(meant),
      mayBeStrange: mayBeStrange(meant),
      isEmpty: isEmptyWord(folded) || isEmptyWord(meant),
      strangeness: strangenessOf(meant, this.isWord(meant), this.scorer.rowOf(stemKey(stem)) !== -1),
      shares: this.matcher.wordIndex.sharesOf(fits),
      vector: this.scorer.vectorOfWord(meant, stem),
      pairBeginning: pairBeginning(stem),
      seenIn: 0,
      numberThere: 0,
    };
  }

  /** A form of two languages as one of the word that it belongs to here, to terms and classifiers. */
  private formOf(folded: string, homograph: Homograph, language: Typed): WordKnowledge {
    const key = `${folded} ${language}`;
    const remembered = this.forms.get(key);
    if (remembered !== undefined) return remembered;
    const { vocabulary } = this.matcher;
    const meant = homograph[language];
    const ofWords = [...vocabulary.exactFitsOf(homograph.kk), ...vocabulary.exactFitsOf(homograph.ru)];
    const ofForm = vocabulary.exactFitsOf(folded).filter((fit) => !ofWords.includes(fit));
    const patterns = [...vocabulary.exactFitsOf(meant), ...(homograph.termsIn === language ? ofForm : [])];
    const known = this.knowing(folded, { patterns, isMisspelt: false, meant });
    this.forms.set(key, known);
    return known;
  }

  private pairsOf(distinct: readonly TextWord[], distinctAt: readonly number[]): TextPair[] {
    const found: TextPair[] = [];
    for (let place = 1; place < distinctAt.length; place += 1) {
      const one = distinctAt[place - 1]!;
      const other = distinctAt[place]!;
      const row = this.scorer.rowOf(pairKey(distinct[one]!.known.pairBeginning, distinct[other]!.known.stem));
      if (row === -1) continue;
      const seen = placeOfRow(found, row);
      if (seen !== -1) found[seen]!.count += 1;
      else {
        const squaredLength = this.scorer.squareOf(row, featureKinds.pair);
        found.push({ one, other, row, squaredLength, count: 1 });
      }
    }
    return found;
  }
}

/** Whether a word begins with a capital and no sentence begins with it. */
const isNameAt = (text: string, words: readonly Word[], place: number): boolean => {
  const { raw, start } = words[place]!;
  return place > 0 && hasCapital(raw) && !sentenceEnd.test(text.slice(words[place - 1]!.end, start));
};

/** Where a row is among the pairs, which are few: the classifiers know hardly any of a text's; −1 if it is not. */
const placeOfRow = (pairs: readonly TextPair[], row: number): number => {
  for (let at = 0; at < pairs.length; at += 1) if (pairs[at]!.row === row) return at;
  return -1;
};
