import type { Page } from 'playwright-core';

/** How many pixels of a picture are nearly black, in its uppermost tenth, where the title stands. */
export const inkInTitleOf = (page: Page, png: Buffer): Promise<number> =>
  page.evaluate(`(async () => {
    const bytes = Uint8Array.from(atob('${png.toString('base64')}'), (one) => one.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height });
    const paint = canvas.getContext('2d');
    paint.drawImage(picture, 0, 0);
    const { data } = paint.getImageData(0, 0, picture.width, Math.round(picture.height / 10));
    let ink = 0;
    for (let at = 0; at < data.length; at += 4) ink += data[at] + data[at + 1] + data[at + 2] < 200 ? 1 : 0;
    return ink;
  })()`);
