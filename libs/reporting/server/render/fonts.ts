import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The cuts of Noto Sans that the printed review uses. */
const cuts = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic', '700Bold'] as const;

let loaded: Promise<readonly Buffer[]> | undefined;

/** Noto Sans from `node_modules`, read once; no font of the machine is ever used. The regular cut comes first. */
export const loadFonts = (): Promise<readonly Buffer[]> => {
  const require = createRequire(import.meta.url);
  loaded ??= Promise.all(
    cuts.map((cut) => readFile(require.resolve(`@expo-google-fonts/noto-sans/${cut}/NotoSans_${cut}.ttf`))),
  );
  return loaded;
};
