import type { RichText } from '@qadam/reporting/domain';
import type { PlacedMark, ReviewMark } from './placed-marks';

/** A range of the text that the reader chose. */
export interface Selected {
  readonly content: RichText;
  readonly from: number;
  readonly to: number;
}

/** The text beside a review, whether it is read or written. */
export interface TextPlace {
  /** The text as it stands on the page now. */
  readonly content: () => RichText;
  readonly show: (marks: readonly ReviewMark[]) => void;
  /** Brings a mark into view and to the fore. */
  readonly reveal: (id: string | null) => void;
  /** Tells of what is selected, `null` where nothing is, and of marks that are clicked. */
  readonly listen: (listener: TextListener) => () => void;
}

export interface TextListener {
  readonly onSelect: (selected: Selected | null) => void;
  readonly onMark: (id: string) => void;
}

/** The classes by which a mark is seen. */
export const markClass = ({ kind }: Pick<PlacedMark, 'kind'>, isCurrent: boolean): string =>
  `r-mark r-mark-${kind}${isCurrent ? ' r-mark-current' : ''}`;
