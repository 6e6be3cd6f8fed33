type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text made safe for XML content and attributes; control characters that XML forbids are dropped. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

const coordinate = (value: number): string => String(Math.round(value * 100) / 100);

/** One SVG element; attributes that are `undefined` are left out, `content` must be markup already. */
export const element = (name: string, attributes: Attributes, content = ''): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${typeof value === 'number' ? coordinate(value) : escapeXml(value ?? '')}"`,
    )
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
};

export const textElement = (text: string, attributes: Attributes): string =>
  element('text', attributes, escapeXml(text) || ' ');
