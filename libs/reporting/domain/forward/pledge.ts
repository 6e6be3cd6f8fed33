const pledges = [
  /\b(?:(?:we|will|and|who|that|akimat|government|ministry|country)\s+(?:commit|pledge|promise|undertake)s?|(?:commits|pledges|undertakes|committed (?:itself|ourselves|themselves)|(?:is|are) committed)) to\b/iu,
  /(?<!\p{L})(?:обязу(?:емся|ется|ются|юсь)|обязал(?:ся|ась|ось|ись)|обеща(?:ем|ет|ют)|(?:берем|берём|берет|берёт|берут|взял[аи]?) на себя обязательств\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})(?:міндеттен(?:еміз|еді|ді|дік)|(?:міндеттеме|уәде) (?:аламыз|алады|алды|алдық|береміз|береді|берді|бердік))(?!\p{L})/iu,
];

/**
 * Whether a sentence says of itself that it is a promise: “We commit to …”, «Мы обязуемся …», «… міндеттенеміз». A plan
 * or a goal without such a verb is none.
 */
export const isPledge = (sentence: string): boolean => pledges.some((pledge) => pledge.test(sentence));
