const looksLikeYear = /^(?:19|20)\d\d$/u;

/** Words that say that a year follows. */
const yearBefore =
  /(?<!\p{L})(?:in|by|since|from|to|until|till|before|after|during|for|year|years|than|the|this|its|our|their|early|late|mid|end of|as of|q[1-4]|в|во|к|ко|с|со|до|по|на|за|от|после|года?у?|году|жылы|жыл|мен|және|vision|strategy|agenda|census|plan|programme|program|report|survey|review|budget|baseline|model|стратеги\p{L}*|повестк\p{L}*|перепис\p{L}*|план\p{L}*|доклад\p{L}*|обзор\p{L}*|бюджет\p{L}*|стратегия\p{L}*|жоспар\p{L}*|баяндама\p{L}*|шолу\p{L}*|january|february|march|april|may|june|july|august|september|october|november|december|январ\p{L}|феврал\p{L}|март\p{L}?|апрел\p{L}|ма[йяе]|июн\p{L}|июл\p{L}|август\p{L}?|сентябр\p{L}|октябр\p{L}|ноябр\p{L}|декабр\p{L})[\s\u00a0]*$/iu;

/** These join years as they join anything. */
const joinedBefore = /(?<!\p{L})(?:of|and|or|и|или|және|мен|пен)[\s\u00a0]*$/iu;

/** What says after a number that it was a year: its name, or a word that tells what happened in it. */
const yearAfter =
  /^[\s\u00a0]?(?:[-–—]|г(?:г|од\p{L}*)?(?!\p{L})|ж(?:ж|ыл\p{L}*)?(?!\p{L})|күн тәртібі|стал|был|принес|показал|оказал|(?:year|was|were|is|are|has|had|saw|brought|marked|became|will|and|or|to|with|when|as|at|on|in|the|it|we|they|но|и|или|по|мен|және|пен)(?!\p{L}))/iu;

const wordAfter = /^[\s\u00a0]\p{Ll}/u;

/** The people, places and things that are counted most: after these even “of 2,019” is a count. */
const countedAfter =
  /^[\s\u00a0](?:people|persons|women|men|children|girls|boys|schools|villages|households|families|jobs|tonnes|tons|hectares|kilomet\p{L}*|litres|deaths|cases|человек|людей|женщин\p{L}*|мужчин\p{L}*|детей|граждан|школ[аы]?|сел|семей|семьи|тонн\p{L}*|гектар\p{L}*|случа\p{L}*|адам|әйел|ер адам|бала|мектеп|ауыл|отбасы|тонна\p{L}*|гектар\p{L}*)(?!\p{L})/iu;

/** “About 2040 of them”, “more than 2040” in Kazakh. */
const aboutInKazakh = /^[-‑]\p{L}{2,3}[\s\u00a0](?:жуық|таяу|астам|артық)(?!\p{L})/iu;

/** Several years in a row: 2019, 2020 and 2021. */
const yearsBefore =
  /(?:(?:19|20)\d\d(?:,|\s?[-–—/]|[\s\u00a0](?:and|or|to|и|или|по|және|мен|пен))?[\s\u00a0]?)+$/u;

/**
 * Whether a number from 1900 to 2099 is a year, by what stands around it: a preposition, the name of a year, brackets
 * and dashes, or a verb of which it is the subject. Before any other noun it counts.
 */
export const isYear = (text: string, sentenceBefore: string, after: string): boolean => {
  if (!looksLikeYear.test(text) || aboutInKazakh.test(after)) return false;
  const before = sentenceBefore.replace(yearsBefore, '');
  const isTold = yearBefore.test(before);
  // “In 2023 schools were closed”, but “some 2023 schools”.
  if (countedAfter.test(after)) return isTold;
  if (isTold || yearAfter.test(after) || before !== sentenceBefore) return true;
  if (/[(\[–—-][\s\u00a0]?$/u.test(before)) return true;
  return joinedBefore.test(before) || !wordAfter.test(after);
};
