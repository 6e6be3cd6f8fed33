import type { ChartSpec } from '@qadam/chart/domain';
import { embeddedFamily, embeddedFontsFor } from './embedded-fonts';
import type { StandalonePicture } from './standalone-picture';

/** What stands around a drawing in its file. */
export type DrawingWords = Pick<ChartSpec, 'title' | 'subtitle' | 'source'>;

const inlined = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
];
const svgSpace = 'http://www.w3.org/2000/svg';
const headPx = 64;
const footPx = 32;
const edgePx = 16;

const withAttributes = <Element extends SVGElement>(
  element: Element,
  attributes: Readonly<Record<string, string | number>>,
): Element => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, `${value}`);
  return element;
};

const make = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement =>
  withAttributes(document.createElementNS(svgSpace, name), attributes);

const textElement = (
  content: string,
  y: number,
  size: number,
  weight: number,
  colour: string,
): SVGElement => {
  const text = make('text', { x: edgePx, y, fill: colour, 'font-size': size, 'font-weight': weight });
  text.textContent = content;
  return text;
};

/** A drawing as it stands on the page, on its own: styles inlined, title above, source beneath. */
export const drawingPicture = async (
  drawing: SVGSVGElement,
  { title, subtitle, source }: DrawingWords,
): Promise<StandalonePicture> => {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = drawing.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, at) => {
    const style = getComputedStyle(originals[at] as Element);
    for (const name of inlined) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute('class');
    element.removeAttribute('style');
  });
  const [width, height] = [drawing.clientWidth + 2 * edgePx, drawing.clientHeight + headPx + footPx];
  const { backgroundColor, color } = getComputedStyle(document.body);
  const whole = make('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': `${embeddedFamily}, sans-serif`,
  });
  const fonts = make('style', {});
  fonts.textContent = await embeddedFontsFor(`${copy.textContent}${title}${subtitle}${source}`);
  whole.append(
    fonts,
    make('rect', { width, height, fill: backgroundColor }),
    textElement(title, 26, 16, 600, color),
    textElement(subtitle, 48, 12, 400, color),
    withAttributes(copy, { x: edgePx, y: headPx }),
    textElement(source, height - 12, 11, 400, color),
  );
  return { svg: new XMLSerializer().serializeToString(whole), width, height };
};

export { saveAsPng, saveAsSvg } from './standalone-picture';
