// `node tools/subset-fonts.mjs`: makes the files of libs/ui/theme/fonts out of Noto Sans as npm brings it: the letters of
// Kazakh, Russian and English in the weights that the pages use. Letters of other languages stay in the full files,
// which a browser fetches only for a page that holds such a letter (libs/ui/theme/fonts.css).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { root } from './workspace.mjs';

const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('');

const files = [
  {
    name: 'latin',
    of: 'latin',
    letters: `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ıŒœʻʼˆ˚˜${range(0x2000, 0x206f)}€™↑↓−∕`,
  },
  { name: 'cyrillic', of: 'cyrillic', letters: `${range(0x400, 0x45f)}\u0301ҐґҰұ№` },
  { name: 'kazakh', of: 'cyrillic-ext', letters: 'ӘәҒғҚқҢңӨөҮүҺһ' },
];
const require = createRequire(import.meta.url);
const folder = join(root, 'libs/ui/theme/fonts');

mkdirSync(folder, { recursive: true });
for (const { name, of, letters } of files) {
  const whole = readFileSync(
    require.resolve(`@fontsource-variable/noto-sans/files/noto-sans-${of}-wght-normal.woff2`),
  );
  const part = await subsetFont(whole, letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700, default: 400 } },
  });
  writeFileSync(join(folder, `noto-sans-${name}.woff2`), part);
  process.stdout.write(`${name}: ${whole.length} -> ${part.length} bytes\n`);
}
