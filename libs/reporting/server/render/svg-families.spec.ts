import { describe, expect, it } from '@jest/globals';
import { withFamilies } from './svg-families';

const codePoints = (letters: string): ReadonlySet<number> =>
  new Set([...letters].map((letter) => letter.codePointAt(0) ?? 0));

const own = codePoints('abc &;lt');
const further = [
  { family: 'Signs', letters: codePoints('≤∑') },
  { family: 'Faces', letters: codePoints('≤😀') },
];

describe('the fonts of an SVG', () => {
  it('are named for each run of letters that its own font lacks, the first that has them', () => {
    expect(withFamilies('<svg><text x="1">a ≤∑ b 😀</text></svg>', own, further)).toBe(
      '<svg><text x="1">a <tspan font-family="Signs">≤∑</tspan> b <tspan font-family="Faces">😀</tspan></text></svg>',
    );
  });

  it('leave names, descriptions, markup and letters that no font has as they are', () => {
    for (const svg of [
      '<svg><title>a ≤ b</title><desc>≤</desc><text>a &lt; b</text></svg>',
      '<svg><text>水</text></svg>',
    ])
      expect(withFamilies(svg, own, further)).toBe(svg);
  });
});
