import type { DrawingWords } from './drawing-picture';

/** Saves a drawing of a page as a file; what it takes comes only when it is asked for. */
export const saveDrawing = async (
  as: 'saveAsSvg' | 'saveAsPng',
  drawing: SVGSVGElement,
  words: DrawingWords,
): Promise<void> => {
  const pictures = await import('./drawing-picture');
  await pictures[as](await pictures.drawingPicture(drawing, words), words.title);
};
