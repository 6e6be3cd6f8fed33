import { describe, expect, it } from '@jest/globals';
import { contrast } from '@qadam/chart/domain';
import { goalColours, goalNumbers, numeralInk } from './goal-colours';
import {
  darkColours,
  darkSeries,
  lightColours,
  lightSeries,
  shapeRoles,
  surfaceRoles,
  textRoles,
} from './tokens';

describe.each([
  ['light', lightColours, lightSeries],
  ['dark', darkColours, darkSeries],
])('the %s colours', (_mode, colours, series) => {
  it('label the lines of a chart readably', () => {
    for (const line of series) expect(contrast(line, colours.surface)).toBeGreaterThanOrEqual(4.5);
  });

  const pairs = surfaceRoles.flatMap((surface) => textRoles.map((text) => [text, surface] as const));

  it.each(pairs)('%s can be read on %s (WCAG 1.4.3)', (text, surface) => {
    expect(contrast(colours[text], colours[surface])).toBeGreaterThanOrEqual(4.5);
  });

  it('carry words on the accent, hovered or not', () => {
    expect(contrast(colours['accent-ink'], colours.accent)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours['accent-ink'], colours['accent-hover'])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(surfaceRoles.flatMap((surface) => shapeRoles.map((shape) => [shape, surface] as const)))(
    '%s can be seen on %s (WCAG 1.4.11)',
    (shape, surface) => {
      expect(contrast(colours[shape], colours[surface])).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('goal tiles', () => {
  it.each(goalNumbers)('the numeral of goal %i can be read; large text needs 3 : 1', (goal) => {
    expect(contrast(numeralInk(goal), goalColours[goal])).toBeGreaterThanOrEqual(3);
  });
});
