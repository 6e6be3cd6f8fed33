import type { Trilingual } from '@qadam/language/domain';

const russian: Readonly<Record<string, string>> = { г: 'город', п: 'поселок', с: 'село' };

/**
 * The name of a town as Qadam writes it, from that of a source that puts the kind of place before it or leaves it out:
 * `г_Рудный`, `city Rudny`, `Рудный` become `город Рудный`, `Rudny city`, `Рудный қаласы`. What is written
 * otherwise stays as it is.
 */
export const townName = ({ kk, ru, en }: Trilingual): Trilingual => {
  const inRussian = (name: string) =>
    name.replace(/^(г|п|с)[._\s]+(?=\S)/iu, (_, kind: string) => `${russian[kind.toLowerCase()]} `);
  const inEnglish = inRussian(en).replace(/^(city|village)\s+(.+)$/iu, (_, kind: string, name: string) => {
    return `${name} ${kind.toLowerCase()}`;
  });
  const own = inRussian(ru);
  const isCity = /^город\s/iu.test(own) || /\scity$/iu.test(inEnglish);
  const isPlain = /^\p{Lu}[\p{L}-]+$/u.test(kk) && /[\p{Ll}]/u.test(kk);
  return { kk: isCity && isPlain ? `${kk} қаласы` : inRussian(kk), ru: own, en: inEnglish };
};
