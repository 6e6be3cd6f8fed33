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

/** As dots, twice as dense as the screen. */
export const saveAsPng = async ({ svg, width, height }: StandalonePicture, title: string): Promise<void> => {
  const picture = new Image(width, height);
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = Object.assign(document.createElement('canvas'), {
    width: width * pictureDensity,
    height: height * pictureDensity,
  });
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((content) => content && saveFile(content, fileName(title, 'png')), 'image/png');
};
