import { type LaidOutText, splitParagraphs } from '@qadam/evidence/domain';
import { pieceLength, piecesOfText } from './long-text';

/** Normalised; or laid out with its paragraphs and masks, whole or part by part. */
export type TextToStore = string | LaidOutText | AsyncIterable<LaidOutText>;

/** A whole text in pieces, its paragraphs and masks with the first of them. */
function* partsOfWhole({ text, paragraphs, masks }: LaidOutText): Generator<LaidOutText, void> {
  let isFirst = true;
  for (const piece of piecesOfText(text)) {
    yield { text: piece, paragraphs: isFirst ? paragraphs : [], masks: isFirst ? masks : [] };
    isFirst = false;
  }
}

export async function* partsOfText(text: TextToStore): AsyncGenerator<LaidOutText, void> {
  if (typeof text === 'string') yield* partsOfWhole({ text, paragraphs: splitParagraphs(text), masks: [] });
  else if ('text' in text) yield* partsOfWhole(text);
  else yield* text;
}

const joined = (parts: readonly LaidOutText[]): LaidOutText => ({
  text: parts.map(({ text }) => text).join(''),
  paragraphs: parts.flatMap(({ paragraphs }) => paragraphs),
  masks: parts.flatMap(({ masks }) => masks),
});

/** Parts put together until each is about as long as one parameter of a statement may be. */
export async function* largerParts(parts: AsyncIterable<LaidOutText>): AsyncGenerator<LaidOutText, void> {
  let waiting: LaidOutText[] = [];
  let length = 0;
  for await (const part of parts) {
    waiting.push(part);
    length += part.text.length;
    if (length < pieceLength) continue;
    yield joined(waiting);
    [waiting, length] = [[], 0];
  }
  if (length > 0) yield joined(waiting);
}
