import { type TermTable, thousandths } from './term-table';
import type { WordFits } from './vocabulary';

/** How much a single word speaks for some codes, wherever it stands in their terms. */
export interface WordShares {
  /** Its entries are those from `from` on before `to`; other words lie beside it. */
  readonly codes: Uint16Array;
  readonly values: Float64Array;
  readonly from: number;
  readonly to: number;
}

/** Room for the shares of many words at once: one large array is made faster than many small ones. */
const entriesTogether = 8192;
/** As if each word stood in this much of other codes' terms: what few terms hold is not yet certain. */
const steadying = 0.5;
const misspeltFactor = 0.6;

/**
 * What single words of the ontology say, so that half of a phrase counts too: for each word pattern, the share
 * of the terms with it that are a code's, times the rarity of the word among the codes (inverse document
 * frequency with the terms of a code as its document; Spärck Jones 1972).
 */
export class WordIndex {
  /** For each pattern where its entries begin; then code and weight of each entry. */
  private readonly start: Uint32Array;
  private readonly codes: Uint16Array;
  private readonly weights: Float32Array;
  /** By code, what one pattern says and the most of all; and the codes of which either is above 0. */
  private readonly own: Float64Array;
  private readonly most: Float64Array;
  private readonly ofOwn: Uint16Array;
  private readonly ofMost: Uint16Array;
  private roomOfCodes = new Uint16Array(0);
  private roomOfValues = new Float64Array(0);
  private used = 0;

  /** Takes all meanings of all terms; what speaks against a code is passed over. */
  constructor(
    { termStart, termPatterns, meaningTerm, meaningCode, meaningWeight }: TermTable,
    patternCount: number,
    private readonly codeCount: number,
    private readonly noGoal: number,
  ) {
    let room = 1;
    for (let meaning = 0; meaning < meaningCode.length; meaning += 1)
      if (meaningCode[meaning]! >= room) room = meaningCode[meaning]! + 1;
    this.own = new Float64Array(room);
    this.most = new Float64Array(room);
    this.ofOwn = new Uint16Array(room);
    this.ofMost = new Uint16Array(room);
    this.start = new Uint32Array(patternCount + 2);
    for (let meaning = 0; meaning < meaningTerm.length; meaning += 1) {
      if (meaningWeight[meaning]! <= 0) continue;
      const term = meaningTerm[meaning]!;
      for (let at = termStart[term]!; at < termStart[term + 1]!; at += 1)
        this.start[termPatterns[at]! + 2]! += 1;
    }
    for (let at = 1; at < this.start.length; at += 1) this.start[at]! += this.start[at - 1]!;
    const count = this.start[patternCount + 1] ?? 0;
    this.codes = new Uint16Array(count);
    this.weights = new Float32Array(count);
    for (let meaning = 0; meaning < meaningTerm.length; meaning += 1) {
      if (meaningWeight[meaning]! <= 0) continue;
      const term = meaningTerm[meaning]!;
      const from = termStart[term]!;
      const to = termStart[term + 1]!;
      const weight = meaningWeight[meaning]! / thousandths / (to - from);
      for (let at = from; at < to; at += 1) {
        const entry = this.start[termPatterns[at]! + 1]!++;
        this.codes[entry] = meaningCode[meaning]!;
        this.weights[entry] = weight;
      }
    }
  }

  /** What a word says that fits these patterns: for each code the most that one of them says. */
  sharesOf({ patterns, isMisspelt }: WordFits): WordShares {
    let count = 0;
    for (let at = 0; at < patterns.length; at += 1)
      count = this.takePattern(patterns[at]!, isMisspelt ? misspeltFactor : 1, count);
    return this.keep(count);
  }

  /** Raises what a word says by one of its patterns; returns how many codes it speaks for then. */
  private takePattern(pattern: number, misspelt: number, before: number): number {
    const { start, codes, weights, own, most, ofOwn, ofMost, codeCount, noGoal } = this;
    const end = start[pattern + 1]!;
    let ownCount = 0;
    let total = steadying;
    let talk = 0;
    for (let at = start[pattern]!; at < end; at += 1) {
      const code = codes[at]!;
      const weight = weights[at]!;
      if (code === noGoal) {
        talk += weight;
        continue;
      }
      if (own[code] === 0) {
        ofOwn[ownCount] = code;
        ownCount += 1;
      }
      own[code]! += weight;
      total += weight;
    }
    const rarity = Math.log(codeCount / ownCount) / Math.log(codeCount);
    const factor = misspelt * Math.max(0, rarity);
    let count = before;
    const ofTalk = (misspelt * talk) / (total + talk);
    if (ofTalk > (most[noGoal] ?? 0)) {
      if (most[noGoal] === 0) {
        ofMost[count] = noGoal;
        count += 1;
      }
      most[noGoal] = ofTalk;
    }
    for (let at = 0; at < ownCount; at += 1) {
      const code = ofOwn[at]!;
      const value = (factor * own[code]!) / total;
      own[code] = 0;
      if (value <= most[code]!) continue;
      if (most[code] === 0) {
        ofMost[count] = code;
        count += 1;
      }
      most[code] = value;
    }
    return count;
  }

  private keep(count: number): WordShares {
    if (this.used + count > this.roomOfCodes.length) {
      this.roomOfCodes = new Uint16Array(Math.max(entriesTogether, count));
      this.roomOfValues = new Float64Array(this.roomOfCodes.length);
      this.used = 0;
    }
    const { roomOfCodes, roomOfValues, most, ofMost, used: from } = this;
    for (let at = 0; at < count; at += 1) {
      const code = ofMost[at]!;
      roomOfCodes[from + at] = code;
      roomOfValues[from + at] = most[code]!;
      most[code] = 0;
    }
    this.used = from + count;
    return { codes: roomOfCodes, values: roomOfValues, from, to: from + count };
  }
}
