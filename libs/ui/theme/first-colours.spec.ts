import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { darkColours, lightColours } from './tokens';

describe('the colours of the first look', () => {
  const [light = '', dark = ''] = readFileSync(join(import.meta.dirname, 'first-colours.css'), 'utf8').split(
    '@media',
  );
  const coloursIn = (css: string) =>
    Object.fromEntries([...css.matchAll(/--q-([\w-]+): (#\w+);/gu)].map(([, role, value]) => [role, value]));

  it('are those of the theme, light and dark', () => {
    expect(coloursIn(light)).toEqual(lightColours);
    expect(coloursIn(dark)).toEqual(darkColours);
  });
});
