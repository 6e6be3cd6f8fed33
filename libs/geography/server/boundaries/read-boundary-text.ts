import { invalidInput } from '@qadam/platform/server';

/** Ten times the boundaries of the regions in full detail. */
export const largestBoundaryBytes = 25 * 2 ** 20;

const megabytes = largestBoundaryBytes / 2 ** 20;

export const boundaryFileTooLarge = (file: string) =>
  invalidInput(
    {
      kk: `${file} тым үлкен: ең көбі ${megabytes} МБ. Алдымен жеңілдетіңіз (мысалы, mapshaper: -simplify 20%).`,
      ru: `${file} слишком велик: не больше ${megabytes} МБ. Сначала упростите его (например, mapshaper: -simplify 20%).`,
      en: `${file} is too big: at most ${megabytes} MB. Simplify it first (for instance mapshaper: -simplify 20%).`,
    },
    { file },
  );

/** @throws Failure `invalid-input` for a file that is too big or is no text in UTF-8. */
export const readBoundaryText = (file: string, bytes: Uint8Array): string => {
  if (bytes.length > largestBoundaryBytes) throw boundaryFileTooLarge(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw invalidInput(
      {
        kk: `${file} UTF-8 мәтіні емес. Шекараны GeoJSON (UTF-8) түрінде шығарыңыз; shapefile алдымен айналдырылады.`,
        ru: `${file} не является текстом UTF-8. Выгрузите границы в GeoJSON (UTF-8); shapefile сначала преобразуйте.`,
        en: `${file} is no text in UTF-8. Export the boundaries as GeoJSON (UTF-8); convert a shapefile first.`,
      },
      { file },
    );
  }
};
