import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { darkColours, darkSeries, lightColours, lightSeries } from './tokens';

const rules = readFileSync(join(import.meta.dirname, 'colours.css'), 'utf8');

/** The colours that the rule behind a selector sets. */
const coloursOf = (selector: string): Readonly<Record<string, string>> => {
  const [, body = ''] = rules.split(`${selector} {`);
  return Object.fromEntries(
    [...(body.split('}')[0] ?? '').matchAll(/--q-([\w-]+): (#\w+);/gu)].map(([, role, value]) => [
      role,
      value,
    ]),
  );
};

const withSeries = (colours: Readonly<Record<string, string>>, series: readonly string[]) => ({
  ...colours,
  ...Object.fromEntries(series.map((value, at) => [`series-${at + 1}`, value])),
});

describe('the colours in the style sheet', () => {
  it('are those of the tokens where nothing is chosen or the device is light', () => {
    expect(coloursOf('\n:root')).toEqual(withSeries(lightColours, lightSeries));
  });

  it.each([
    ['where dark is chosen', "\n  :root[data-theme='dark']"],
    ['where the device is dark and light is not chosen', "  :root:not([data-theme='light'])"],
  ])('are the dark ones %s', (_when, selector) => {
    expect(coloursOf(selector)).toEqual(withSeries(darkColours, darkSeries));
  });

  it('are never the dark ones on paper', () => {
    const blocks = rules.split(/^(?=@media)/mu);
    const dark = blocks.filter((block) => block.includes(darkColours.surface));
    expect(dark).toHaveLength(2);
    for (const block of dark) expect(block).toMatch(/^@media screen\b/u);
  });
});
