import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Properties that are on where they stand, unless their value says otherwise (`CT_OnOff` of ECMA-376, 17.17.4). */
const switches = 'b|bCs|i|iCs|strike|dstrike|caps|smallCaps|vanish|webHidden|specVanish|tblHeader';

const switchedOff = new RegExp(
  `<(\\w+):(${switches})\\s+\\1:val\\s*=\\s*(["'])(?:0|false|off)\\3\\s*(?:/>|>\\s*</\\1:\\2\\s*>)`,
  'gu',
);

/**
 * A file of Word without the properties that it switches off, which say the same as none: mammoth takes a row for a heading
 * wherever the property stands, and knows no `off`.
 */
export const withoutSwitchedOff = (bytes: Uint8Array): Buffer => {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] =>
    /^word\/[^/]+\.xml$/u.test(name)
      ? [name, strToU8(strFromU8(part).replace(switchedOff, ''))]
      : [name, part],
  );
  return Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
};
