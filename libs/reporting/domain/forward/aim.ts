/** Those whose aims a review gives, with at most three words that name them. */
const bodies = {
  en: '(?:we|government|ministry|ministries|state|akimats?|country|kazakhstan|parliament|council|committee|agency|region|republic|programme)(?:\\s[\\p{L}-]+){0,3}?',
  ru: '(?:мы|правительств\\p{L}*|министерств\\p{L}*|акимат\\p{L}*|государств\\p{L}*|стран[аые]|республик\\p{L}*|казахстану?|парламент\\p{L}*|маслихат\\p{L}*|комитет\\p{L}*|агентств\\p{L}*|ведомств\\p{L}*)(?:\\s[\\p{L}-]+){0,3}?',
};

/** What is foretold by itself. */
const foretold = '(?!(?:grow|rise|fall|number|have|become|remain|be)\\b)';

const infinitive = '(?:\\p{L}+\\s){0,2}?\\p{L}+(?:[тч]ь|ти|ться|тись)(?!\\p{L})';
const dash = '[\\s\\u00a0]*[–—:-][\\s\\u00a0]*';

/** An aim of a body, said as one. */
const aims = [
  '\\b(?:target|goal|objective|aim|ambition)s?\\s(?:is|are)\\sto\\s',
  `\\b${bodies.en}\\s(?:also\\s)?(?:is|are)\\sto\\s${foretold}\\p{L}`,
  `\\b${bodies.en}\\s(?:also\\s)?(?:aims?\\s(?:at|for)|(?:seeks?|strives?)\\sto|(?:is|are)\\s(?:aiming\\s(?:at|for)|striving\\sto|determined\\sto))\\s`,
  `(?<!\\p{L})(?:цель|задача)(?:${dash}|\\sсостоит\\sв\\sтом,?\\s(?:чтобы\\s)?)${infinitive}`,
  `(?<!\\p{L})(?:ставится|стоит|поставлена)\\s(?:цель|задача)${dash.replace('[–—:-]', '[–—:-]?')}${infinitive}`,
  `(?<!\\p{L})${bodies.ru}\\s(?:должен|должн[аоы]|стрем(?:ится|ятся|имся)|поручено)\\s(?!был[аои]?(?!\\p{L}))${infinitive}`,
  `^мақсат(?:ымыз|ы)?${dash}.*\\p{L}(?:у|ю)[.!]?$`,
  '(?<!\\p{L})(?:мақсат\\s(?:етеді|етеміз|етіп\\sотыр(?:мыз)?)|ұмтыла(?:ды|мыз)|тапсырылды)[.!]?$',
].map((pattern) => new RegExp(pattern, 'iu'));

/** An aim that names no doing: with its year it is one to answer for. */
const valued = [
  '\\b(?:target|goal|objective|aim|ambition)s?(?:\\sis\\s|\\sof\\s|:|\\s[–—-])',
  '(?<!\\p{L})(?:цель|цел(?:евой|евые)\\sпоказател[ьи]|амбици[яи])[\\s\\u00a0]*[–—:-]',
  '^(?:мақсат(?:ымыз|ы)?|нысаналы\\sкөрсеткіш)[\\s\\u00a0]*[–—:-]',
].map((pattern) => new RegExp(pattern, 'iu'));

/** What a sentence tells as past. */
const past = /(?<!\p{L})(?:was|were|been|had|был[аои]?|болды|болған|еді)(?!\p{L})/iu;

/** Whether a sentence gives an aim: “The target is to reach …”, «Цель – достичь …», «Мақсатымыз: … жеткізу». */
export const isAim = (sentence: string, hasDeadline: boolean): boolean =>
  !past.test(sentence) &&
  !/^[\s"“]*(?:if|unless|whether)\b/iu.test(sentence) &&
  !/\?["»”)]*\s*$/u.test(sentence) &&
  (aims.some((aim) => aim.test(sentence)) || (hasDeadline && valued.some((aim) => aim.test(sentence))));
