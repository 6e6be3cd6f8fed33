/** A point of the scoring of the primary method: between two of them the score runs in a straight line. */
export interface ScoreAnchor {
  /** Pace since the base year, as a part of the pace that the target value needs. */
  readonly ofNeeded: number;
  /** Growth a year in the wanted direction, as a fraction, where there is no target value and no limit is near. */
  readonly growth: number | null;
  readonly score: number;
}

/** From best to worst; beyond the first and the last the score stays as it is. */
export const scoreAnchors: readonly ScoreAnchor[] = [
  { ofNeeded: 1.3, growth: 0.02, score: 5 },
  { ofNeeded: 1, growth: null, score: 2.86 },
  { ofNeeded: 0.95, growth: 0.015, score: 2.5 },
  { ofNeeded: 0.6, growth: 0.005, score: 0 },
  { ofNeeded: 0, growth: 0, score: -2.5 },
  { ofNeeded: -0.6, growth: -0.02, score: -5 },
];
