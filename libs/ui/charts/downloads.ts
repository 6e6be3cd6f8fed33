import type { ChartSpec } from '@qadam/chart/domain';

const inlined = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
];
const svgSpace = 'http://www.w3.org/2000/svg';
const headPx = 64;
const footPx = 32;
const edgePx = 16;

/** What stands around a drawing in its file. */
export type DrawingWords = Pick<ChartSpec, 'title' | 'subtitle' | 'source'>;

const save = (content: Blob, name: string): void => {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

/** A name for a file from the title of a chart. */
export const fileName = (title: string, extension: string): string =>
  `${
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/gu, '')
      .slice(0, 80) || 'qadam'
  }.${extension}`;

const textElement = (
  content: string,
  y: number,
  size: number,
  weight: number,
  like: CSSStyleDeclaration,
): SVGTextElement => {
  const text = document.createElementNS(svgSpace, 'text');
  text.textContent = content;
  const attributes = {
    x: edgePx,
    y,
    fill: like.color,
    'font-size': size,
    'font-weight': weight,
    'font-family': like.fontFamily,
  };
  for (const [name, value] of Object.entries(attributes)) text.setAttribute(name, `${value}`);
  return text;
};

/** The drawing as it stands on the page, on its own: styles inlined, title above, source beneath. */
const standalone = (drawing: SVGSVGElement, spec: DrawingWords): SVGSVGElement => {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = drawing.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, at) => {
    const style = getComputedStyle(originals[at] as Element);
    for (const name of inlined) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute('class');
    element.removeAttribute('style');
  });
  const [width, height] = [drawing.clientWidth + 2 * edgePx, drawing.clientHeight + headPx + footPx];
  const whole = document.createElementNS(svgSpace, 'svg');
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` }))
    whole.setAttribute(name, `${value}`);
  const page = getComputedStyle(document.body);
  const ground = document.createElementNS(svgSpace, 'rect');
  for (const [name, value] of Object.entries({ width, height, fill: page.backgroundColor }))
    ground.setAttribute(name, `${value}`);
  copy.setAttribute('x', `${edgePx}`);
  copy.setAttribute('y', `${headPx}`);
  whole.append(
    ground,
    textElement(spec.title, 26, 16, 600, page),
    textElement(spec.subtitle, 48, 12, 400, page),
    copy,
    textElement(spec.source, height - 12, 11, 400, page),
  );
  return whole;
};

const asText = (svg: SVGSVGElement): string => new XMLSerializer().serializeToString(svg);

export const saveCsv = (csv: string, title: string): void =>
  save(new Blob(['\ufeff', csv], { type: 'text/csv;charset=utf-8' }), fileName(title, 'csv'));

export const saveSvg = (drawing: SVGSVGElement, spec: DrawingWords): void =>
  save(new Blob([asText(standalone(drawing, spec))], { type: 'image/svg+xml' }), fileName(spec.title, 'svg'));

/** The drawing as a picture, twice as dense as the screen. */
export const savePng = async (drawing: SVGSVGElement, spec: DrawingWords): Promise<void> => {
  const svg = standalone(drawing, spec);
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(asText(svg))}`;
  await picture.decode();
  const canvas = Object.assign(document.createElement('canvas'), {
    width: picture.width * 2,
    height: picture.height * 2,
  });
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((content) => content && save(content, fileName(spec.title, 'png')), 'image/png');
};
