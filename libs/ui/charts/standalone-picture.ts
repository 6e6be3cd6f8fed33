import { fileName, saveFile } from './save-file';

/** A picture that needs nothing from the page: its letters, colours and words are inside. */
export interface StandalonePicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const pictureDensity = 2;

export const saveAsSvg = ({ svg }: StandalonePicture, title: string): void =>
  saveFile(new Blob([svg], { type: 'image/svg+xml' }), fileName(title, 'svg'));

const imageOf = async ({ svg, width, height }: StandalonePicture): Promise<HTMLImageElement> => {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
};

const canvasOf = (image: HTMLImageElement, density: number): HTMLCanvasElement => {
  const canvas = Object.assign(document.createElement('canvas'), {
    width: Math.round(image.width * density),
    height: Math.round(image.height * density),
  });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
};

/** Dense enough to see whether there are letters. */
const proofDensity = 0.5;
const lookMs = 60;
const mostLooks = 50;

/**
 * A picture counts as loaded before the fonts inside it are: waits until it is drawn with letters, twice alike, as the
 * letters of another script may come later.
 */
const untilItHasLetters = async (image: HTMLImageElement, picture: StandalonePicture): Promise<void> => {
  const bare = picture.svg.replace('</style>', 'text{visibility:hidden}</style>');
  const letterless = canvasOf(await imageOf({ ...picture, svg: bare }), proofDensity).toDataURL();
  let last = '';
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const now = canvasOf(image, proofDensity).toDataURL();
    if (now !== letterless && now === last) return;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, lookMs));
  }
};

/** As dots, twice as dense as the screen. */
export const saveAsPng = async (picture: StandalonePicture, title: string): Promise<void> => {
  const image = await imageOf(picture);
  await untilItHasLetters(image, picture);
  canvasOf(image, pictureDensity).toBlob(
    (content) => content && saveFile(content, fileName(title, 'png')),
    'image/png',
  );
};
