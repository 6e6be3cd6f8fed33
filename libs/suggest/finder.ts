import { LinearScorer } from './classifier/linear-model';
import { type Codes, orderCodes } from './codes';
import {
  countManners,
  type EvidenceRoom,
  LinearSums,
  makeEvidenceRoom,
  sumTerms,
  sumWords,
} from './fusion/evidence';
import { makeOverviewRoom, type OverviewRoom } from './fusion/signals';
import { codeNearness } from './nearness/code-nearness';
import type { LabelledReading } from './nearness/near-texts';
import { nearestOf, type Remembered, RememberedTexts } from './nearness/remembered-texts';
import { OntologyMatcher, type TermMatch } from './ontology/matcher';
import { type OwnMatch, OwnWordIndex } from './own-words/own-words';
import { Reader, type Reading, type Without } from './reading/reader';
import type { LabelledText } from './suggestion';
import type { SuggestWeights } from './weights/weights';

export interface SuggesterInput {
  readonly weights: SuggestWeights;
  /** Official titles that the installation has loaded, in any language. */
  readonly wording?: readonly LabelledText[];
  /** Findings whose tags people have accepted or adjudicated. */
  readonly memory?: readonly LabelledText[];
}

/** What a reading shares with accepted findings and official wording; null where there are none. */
export interface AskedAbout {
  readonly memory: readonly Remembered[] | null;
  readonly wording: readonly Remembered[] | null;
  /** The installation's own words in the reading. */
  readonly own: readonly OwnMatch[];
}

const nearestTexts = 12;

/** Room for what is worked out of one text; it serves the next one again. */
export interface Room {
  readonly evidence: EvidenceRoom;
  readonly overview: OverviewRoom;
  readonly sums: Float64Array;
}

/** Finds what speaks for each code of a text: its terms, its words, and what is remembered. It weighs nothing. */
export class Finder {
  readonly codes: Codes;
  readonly reader: Reader;
  readonly scorer: LinearScorer;
  readonly memory: RememberedTexts;
  private readonly matcher: OntologyMatcher;
  private readonly wording: RememberedTexts;
  private readonly ownWords: OwnWordIndex | null;
  private readonly remembered: WeakMap<LabelledText, LabelledReading>;

  constructor(
    { weights, memory = [], wording = [] }: SuggesterInput,
    base?: Finder,
    memoryChanged?: (read: (labelled: LabelledText) => LabelledReading) => RememberedTexts,
  ) {
    this.codes = base?.codes ?? orderCodes(weights.goals, weights.targets);
    this.matcher =
      base?.matcher ?? new OntologyMatcher(weights.terms, this.codes.targets.length, this.codes.noGoal);
    this.scorer = base?.scorer ?? new LinearScorer(weights.model);
    this.reader = base?.reader ?? new Reader(this.matcher, this.scorer);
    this.remembered = base?.remembered ?? new WeakMap();
    const read = (labelled: LabelledText) => this.readLabelled(labelled);
    this.memory = memoryChanged?.(read) ?? RememberedTexts.of(memory, read);
    const { ownWords = [] } = weights;
    this.ownWords = ownWords.length === 0 ? null : new OwnWordIndex(ownWords, this.codes);
    this.wording = base?.wording ?? RememberedTexts.of(wording, read);
  }

  makeRoom(): Room {
    return {
      evidence: makeEvidenceRoom(this.codes),
      overview: makeOverviewRoom(this.codes),
      sums: LinearSums.roomFor(this.scorer),
    };
  }

  private readLabelled(labelled: LabelledText): LabelledReading {
    const known = this.remembered.get(labelled) ?? {
      reading: this.reader.read(labelled.text),
      codes: labelled.targets.flatMap((code) => this.codes.indexOf(code) ?? []),
    };
    this.remembered.set(labelled, known);
    return known;
  }

  matchesOf({ distinct, distinctAt }: Reading): TermMatch[] {
    return this.matcher.matchesIn(distinctAt.map((at) => distinct[at]!.known.fits));
  }

  ask(reading: Reading, itself: readonly LabelledText[] = []): AskedAbout {
    return {
      memory: this.memory.isEmpty ? null : this.memory.ask(reading, itself),
      wording: this.wording.isEmpty ? null : this.wording.ask(reading),
      own: this.ownIn(reading),
    };
  }

  ownIn(reading: Reading): readonly OwnMatch[] {
    return this.ownWords?.matchesIn(reading) ?? [];
  }

  evidenceOf(
    reading: Reading,
    asked: AskedAbout,
    matches: readonly TermMatch[],
    sums: LinearSums,
    room: EvidenceRoom,
  ): EvidenceRoom {
    sumWords(room, reading);
    return this.evidenceBut(null, reading, asked, matches, sums, room);
  }

  /** Words in `without` count as absent; `sums`, and the words in the room, are without them already. */
  evidenceBut(
    without: Without,
    reading: Reading,
    { memory, wording, own }: AskedAbout,
    matches: readonly TermMatch[],
    sums: LinearSums,
    room: EvidenceRoom,
  ): EvidenceRoom {
    const { targets } = this.codes;
    const wordCount = reading.words.length;
    sumTerms(room, reading, matches, without);
    sums.logits(room);
    room.near = memory === null ? [] : nearestOf(memory, nearestTexts, without);
    room.memory = memory === null ? null : codeNearness(room.near, targets.length);
    room.wording =
      wording === null ? null : codeNearness(nearestOf(wording, nearestTexts, without), targets.length);
    room.own = this.ownWords?.sumsOf(own, without) ?? null;
    room.cyrillicShare = wordCount === 0 ? 0 : reading.cyrillicCount / wordCount;
    room.strangeness = reading.strangeness;
    room.wordCount = wordCount;
    room.talkCount = room.talk.size;
    countManners(room, reading, without);
    return room;
  }
}
