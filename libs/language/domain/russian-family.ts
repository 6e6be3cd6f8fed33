import { foldText } from './folding';
import { stemRussian } from './russian-stem';

/** An adjective of a noun: its base, the suffix, the ending. */
const adjective =
  /^(.{3,}?)(?:инск|овск|ьск|ск|ьн|н)(?:ыми|ими|ого|его|ому|ему|ый|ий|ой|ая|яя|ое|ее|ые|ие|ым|им|ых|их|ую|юю|ом|ем|ей)$/u;

/** A noun of what an adjective says: «бедность» of «бедный», «занятость» of «занятый». */
const quality = /^(.{4,})ост(?:ь|и|ью|ей|ям|ями|ях)$/u;

/**
 * What a Russian adjective on -ск- or -н- is made from, folded; the stem of any other word: «детской» and «детей» meet in
 * «дет», «школьный» and «школ» in «школ». By rule, without a dictionary, so a noun that ends like such an adjective loses
 * as much: compare families only after words and stems. A noun on -ость has the family of its adjective: «бедность» and
 * «бедных» meet in «бед», «смертность» and «смертей» in «смерт». Source: Русская грамматика (АН СССР, 1980), vol. 1,
 * § 602-660, adjectives motivated by nouns, and § 313, nouns on -ость motivated by adjectives.
 */
export const familyOfRussian = (word: string): string => {
  const whole = foldText(word).replace(quality, '$1ый');
  return adjective.exec(whole)?.[1] ?? stemRussian(whole);
};
