/** A piece of a text: a code that it names, or what stands between. */
export interface TextPiece {
  readonly text: string;
  readonly isCode: boolean;
}

const codePattern = /(?<![\p{L}\p{N}.,])(\d{1,2}\.(?:\d{1,2}|[a-d]))(?![\p{L}\p{N}]|\.\p{N})/gu;

/** Takes a text of the code book apart at the targets that it names; what is no code of the book stays text. */
export const namedCodes = (text: string, known: ReadonlySet<string>): readonly TextPiece[] =>
  text
    .split(codePattern)
    .map((piece, at) => ({ text: piece, isCode: at % 2 === 1 && known.has(piece) }))
    .filter((piece) => piece.text !== '');
