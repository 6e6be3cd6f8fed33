const alternatives = (words: string): string => words.trim().replaceAll(/\s+/gu, '|');

/** Those who write a review, and whose word it gives. */
const bodies = {
  en: alternatives(
    'we government ministry ministries state akimats? country kazakhstan parliament council committee agency region republic programme',
  ),
  ru: alternatives(
    'мы нам правительств\\p{L}* министерств\\p{L}* минист\\p{L}* акимат\\p{L}* государств\\p{L}* стран[аые] республик\\p{L}* казахстану? ' +
      'парламент\\p{L}* маслихат\\p{L}* комитет\\p{L}* агентств\\p{L}* ведомств\\p{L}* область области программ[аыуе]',
  ),
};

/** Things that are done rather than happen. */
const done = {
  en: alternatives(
    'adopted introduced created established built opened repaired renovated extended expanded strengthened improved developed reduced cut raised ' +
      'ensured approved launched provided trained funded published connected completed doubled halved set\\sup put\\sin\\splace',
  ),
  ru: alternatives(
    'постро прин откр созда сниж сокращ увелич повыш обеспеч довед отремонт провед внедр подключ опублик разработ утвержд реализ заверш ' +
      'установ удво охвач выдел запущ модерн расшир улучш введ обуч',
  ),
};

/** What happens by itself: it is foretold. */
const foretold =
  '(?:reach|amount|exceed|outnumber|grow|rise|fall|number|have|become|remain|continue|see|face|be(?!\\s(?:\\p{L}+ly\\s)?\\p{L}+(?:ed|ing|uilt|ut)\\b))';

/** What a writer asks of the reader of the text rather than of the country. */
const thought = {
  en: '(?:understand|consider|note|remember|treat|recall|stress|mention|limit|respect)',
  ru: '(?:\\p{L}+\\s)?(?:учитыва\\p{L}*|учесть|рассматрива\\p{L}*|рассмотреть|обращать|обратить|отме[чт]\\p{L}*|поним\\p{L}*|помнить|подчерк\\p{L}*|сказать|иметь|осозна\\p{L}*)',
};

const english = [
  // A body, at most four words that name it, and that it plans something.
  `\\b(?:${bodies.en})\\b(?:\\s[\\p{L}-]+){0,4}?\\s(?:also\\s)?(?:plans?|intends?|aims?|(?:is|are)\\s(?:planning|going))\\sto\\s`,
  `\\b(?:${bodies.en})\\s(?:also\\s)?(?:will|shall|must|needs?\\sto|(?:has|have)\\sto)\\s(?!(?:${foretold}|${thought.en})\\b)`,
  `\\bit\\sis\\s(?:also\\s)?(?:planned|envisaged|foreseen|intended|necessary)\\sto\\s(?!${thought.en}\\b)`,
  `\\bthere\\s(?:is\\sa\\splan|are\\splans)\\sto\\s`,
  '(?<!\\b(?:as|than|what)\\s(?:it\\s)?)\\b(?:is|are)\\s(?:also\\s|currently\\s)?(?:planned|envisaged|foreseen|scheduled)\\b(?!\\sto\\s(?:understand|consider|note)\\b)',
  // “If it is to be met” is a condition, “is to be found” says where something is.
  '(?<!\\b(?:if|unless|whether)\\b.*)\\b(?:is|are|shall)\\s(?:to\\s)?(?<=to\\s|shall\\s)be\\s(?:\\p{L}+ly\\s)?(?!(?:found|seen|expected|noted|hoped|feared|welcomed|regretted|understood|remembered|considered|blamed|limited|needed)\\b)(?:\\p{L}{2,}ed|built|made|met|put|set|cut|brought|held|given|taken|laid|dug|drawn|kept|taught)\\b',
  `\\b(?:will|shall|must|needs?\\sto|(?:has|have)\\sto)\\sbe\\s(?:\\p{L}+ly\\s)?(?:${done.en})\\b`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** Nouns that end like it: «долгий путь». */
const notVerb = '(?!(?:путь|часть|область|сеть|помощь|речь|цепь|очередь|мощь)(?!\\p{L}))';
const infinitive = `(?:\\p{L}+\\s){0,2}?${notVerb}\\p{L}+(?:[тч]ь|ти|ться|тись)(?!\\p{L})`;

const russian = [
  '(?<!как\\s(?:и\\s)?)(?<!\\p{L})(?:планиру(?:ется|ются)|предусматрива(?:ется|ются)|намеча(?:ется|ются)|предполагается\\s(?=\\p{L}+ть))(?!\\p{L})',
  // Laws provide for what is so already: that is no plan unless something is to be done.
  `(?<!(?<!\\p{L})(?:был[аои]?|как(?:\\sи)?)\\s)(?<!\\p{L})(?:намечен[аоы]?|запланирован[аоы]?|предусмотрено(?=\\s${infinitive}))(?!\\p{L})(?!\\sбыл)`,
  '(?<!\\p{L})предстоит\\s(?:\\p{L}+\\s)?(?:строительство|открытие|создание|введение|внедрение|принятие|разработка|запуск|ремонт|модернизация|завершение|реализация|подключение|расширение|повышение|снижение|сокращение|обеспечение)(?!\\p{L})',
  '(?<!\\p{L})(?:планируем|намечаем|намереваемся|собираемся)(?!\\p{L})',
  '^[\\s"«“]*(?:намерен[аоы]?|планируют?|собира[ею]тся)(?!\\p{L})',
  `(?<!\\p{L})(?:${bodies.ru})(?:\\s[\\p{L}-]+){0,4}?\\s(?:намерен[аоы]?|планиру[ею]т|намечает|намечают|намерева[ею]тся|собира[ею]тся)(?!\\p{L})`,
  `(?<!\\p{L})(?:буд[еу]т|должн[аоы]?\\sбыть|должен\\sбыть)\\s(?:\\p{L}+\\s)?(?:${done.ru})\\p{L}*(?:ен|ён|ан|ят|ыт|ут)[аоы]?(?!\\p{L})`,
  '(?<!\\p{L})(?:построим|примем|откроем|создадим|снизим|сократим|увеличим|повысим|обеспечим|доведем|доведём|введем|введём|отремонтируем|проведем|проведём|внедрим|подключим|опубликуем|разработаем|утвердим|реализуем|завершим|установим|удвоим|охватим|выделим|запустим|модернизируем|расширим|улучшим|обучим)(?!\\p{L})',
].map((pattern) => new RegExp(pattern, 'iu'));

/** What is needed, with the word before: whoever needs it stands there in the dative. */
const russianNeed = new RegExp(
  `(?:(?<who>\\p{L}+)\\s)?(?<!\\p{L})(?:необходимо|нужно|надо|следует|предстоит|требуется)\\s(?!было|будет\\sбыло|${thought.ru}(?!\\p{L}))${infinitive}`,
  'iu',
);
const russianDative = /(?:ам|ям|ому|ему|ой|ей|ению|еку|им)$/iu;
const ownRussian = new RegExp(`^(?:${bodies.ru})$`, 'iu');

const said =
  /(?<!\p{L})(?:говорят|считают|просят|отмечают|полагают|(?:по\s)?мнению|словам|дейді|айтады|санайды|сұрайды|say|think|ask|believe)(?!\p{L})/iu;

const kazakhDoing = '(?:\\p{L}{2,}(?:у|ю)(?:ы|і|ымыз|іміз|ді|ды|ға|ге)?)';
const kazakh = [
  `${kazakhDoing}\\s(?:жоспарлануда|жоспарланған|көзделген|жоспарланып\\sотыр|көзделуде|көзделіп\\sотыр|көздеп\\sотыр|қажет|керек|тиіс|ниетті(?:міз)?|ниеттеніп\\sотыр)(?=[\\s."»”)]*$)`,
  // The form of intention: «салмақ», «жеткізбек»; nouns end like it.
  '(?!(?:тамақ|еңбек|көмек|сабақ|жұмбақ|бармақ|қабақ|бөбек|өрмек|ермек)(?!\\p{L})|(?:өс|бол|қал|көбей|азай)[мбп])\\p{L}{2,}(?:мақ|мек|бақ|бек|пақ|пек)(?:пыз|піз)?(?=[\\s."»”)]*$)',
  '(?:салынады|құрылады|енгізіледі|қабылданады|азайтылады|жөнделеді|ұлғайтылады|кеңейтіледі|салам[ыз]{2}|ашамыз|құрамыз|енгіземіз|қабылдаймыз|азайтамыз|арттырамыз|көбейтеміз|жөндейміз|оқытамыз|(?:қамтамасыз|жүзеге)\\s(?:етеміз|асырамыз))(?=[\\s."»”)]*$)',
].map((pattern) => new RegExp(`(?<!\\p{L})${pattern}`, 'iu'));

const kazakhOthers =
  /(?<!\p{L})(?:тұрғын|адам|халық|халқ|бала|әйел|отбасы|мұғалім|дәрігер|шаруа|жас|ауыл\sтұрғын)(?:дар|дер|лар|лер|тар|тер)?(?:ға|ге|қа|ке|на|не)?(?!\p{L})/iu;

/** Of people of whom a sentence tells what they plan or need. */
export const isOfOthers = (sentence: string): boolean => kazakhOthers.test(sentence);

const isNeeded = (sentence: string): boolean => {
  const found = russianNeed.exec(sentence);
  if (!found) return false;
  const who = found.groups?.['who'] ?? '';
  if (/^не$/iu.test(who)) return false;
  return !russianDative.test(who) || ownRussian.test(who);
};

/**
 * Whether a sentence says what its authors plan, or what is to be done, also where it names no year: “We plan to …”,
 * «Планируется …», «Необходимо …», «… көзделуде», «… қажет». What was planned, what others plan or need, what somebody
 * asks for and what is foretold are none.
 */
export const isPlainPledge = (sentence: string): boolean => {
  if (/\?["»”)]*\s*$/u.test(sentence) || said.test(sentence)) return false;
  if ([...english, ...russian].some((pattern) => pattern.test(sentence)) || isNeeded(sentence)) return true;
  return !isOfOthers(sentence) && kazakh.some((pattern) => pattern.test(sentence));
};
