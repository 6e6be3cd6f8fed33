const chartAddress = /data:image\/svg\+xml;base64,([A-Za-z0-9+/=]+)/gu;

const fromBase64 = (packed: string): string =>
  new TextDecoder().decode(Uint8Array.from(atob(packed), (letter) => letter.codePointAt(0) ?? 0));

const toBase64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));

/**
 * The drawn pages with the letters of their charts inside. A chart stands in them as a picture of its own, to which no
 * font of the page reaches: without its letters it is drawn in another font, whose wider words do not fit. `fontsFor`
 * gives the CSS with the letters of a text under the name `family`.
 */
export const withChartFonts = async (
  pages: string,
  family: string,
  fontsFor: (text: string) => Promise<string>,
): Promise<string> => {
  const charts = new Map<string, string>();
  for (const [address, packed = ''] of pages.matchAll(chartAddress)) {
    if (charts.has(address)) continue;
    const chart = fromBase64(packed);
    const lettered = chart
      .replace(/font-family="[^"]*"/u, `font-family="${family}"`)
      .replace(/^(<svg[^>]*>)/u, `$1<style>${await fontsFor(chart)}</style>`);
    charts.set(address, `data:image/svg+xml;base64,${toBase64(lettered)}`);
  }
  return pages.replace(chartAddress, (address) => charts.get(address) ?? address);
};
