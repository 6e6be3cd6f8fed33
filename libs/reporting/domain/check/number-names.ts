/**
 * What stands around a number that is a name, a date, an address or an age and claims nothing, in three languages.
 * Each pattern takes the number with the words that tell.
 */
const names: readonly RegExp[] = [
  // Letters and a number joined: COVID-19, Agenda-2030.
  /\p{L}[-‑]\d+(?:[.,]\d+)?(?!\d)/gu,
  // Resolution 70/1.
  /(?:resolutions?|резолюци\p{L}*|документ\p{L}*|documents?)\s[A-Z/]*\d+\/\d+/giu,
  /(?<![\d/])\d+\/\d+[\s-]?(?:қарар|resolution|резолюци)/giu,
  // Standards: ISO 14001, ISO/IEC 27001:2022, ГОСТ Р 123-45.
  /(?<!\p{L})(?:ISO(?:\/IEC)?|IEC|EN|ИСО|ГОСТ(?:\s?Р)?|СТ\s?РК)[\s-]\d+(?:[:-]\d+)*/gu,
  // Names with a number of their own: Industry 4.0, Euro 5.
  /(?<!\p{L})(?:industry|web|society|индустри\p{L}*|общество|қоғам)\s\d\.\d(?![\d.,]*\d)/giu,
  /(?<!\p{L})(?:euro|евро|еуро)[\s-]?[1-7](?![\d.,]*\d)(?!\s?%)(?!\s(?:million|billion|thousand|per|млн|млрд|миллион|миллиард|тыс|мың|за|на)(?!\p{Lu}))/giu,
  // Conventions: ILO Convention 190, Конвенция МОТ 190, 190-конвенция; and the goals, as 8-ТДМ.
  /(?<!\p{L})(?:conventions?|protocol|конвенци\p{L}+|протокол(?:а|у|ом|е)?)(?:\s(?:ILO|МОТ|UN|ООН))?\s\d{1,3}(?:\s(?:and|и)\s\d{1,3})*(?![\d.,]*\d)(?!\s?%)(?!\s\p{L}+(?:ов|ев|ей|ий|ых|их|ек|ок)(?!\p{L}))/giu,
  /(?<!\d)\d{1,3}[-‑](?:конвенция|хаттама|тдм|одм)\p{L}*/giu,
  // Short numbers that one calls.
  /(?<!\p{L})(?:hotline|helpline|telephone|call|dial|телефон(?:а|у|ом|ы)?|номер(?:а|у|ом|ы)?|звоните|наберите|желі(?:сі)?|нөмірі?)(?:\s(?:доверия|помощи|спасения|номер|number|centre|is|at|по|на|—|–)|:)*\s1\d{2,3}(?![\d.,]*\d)(?!\s?%)(?!\s(?:people|times|раз|км|km|адам))/giu,
  /(?<!\p{L})(?:line|лини(?:я|и|ю|ей))\s1\d\d(?![\d.,]*\d)(?!\s?%)(?!\s(?:people|times|раз|км|km|метр))/giu,
  // Article 5(3)(b).
  /(?:article|section|rule|regulation|clause|стать\p{L}*|пункт\p{L}*|бап|тармақ)\s\d+(?:\(\p{L}{0,2}\d*\))+/giu,
  /(?<!\p{L})(?:version|v\.|верси\p{L}*|нұсқа\p{L}*)\s?\d+(?:\.\d+)*/giu,
  /(?<!\d)\d+(?:\.\d+)*-нұсқа/giu,
  /(?<!\p{L})(?:world war|мировая война|дүниежүзілік соғыс)\s\d/giu,
  /(?<![\d/])24\/7(?!\d)/gu,
  // Times of day; a ratio is said to be one.
  /(?<!(?:ratio|соотношени\p{L}*|арақатынас\p{L}*)[^.:]{0,30})(?<![\d:])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:])/giu,
  // Dates: 2024-05-03, 03.05.2024, 3/5/2024.
  /(?<![\d-])(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/gu,
  /(?<!\d)\d{1,2}([./])\d{1,2}\1(?:19|20)\d\d(?!\d)/gu,
  // Telephones: 8 7172 74 00 00, +7 (7172) 74-00-00.
  /(?<![\d,.])(?:\+\d{1,3}|8)[\s\u00a0-]?\(?\d{3,4}\)?(?:[\s\u00a0-]?\d{2,3}){2,4}(?!\d)/gu,
  // Ages of those who are spoken of.
  /(?<!\p{L})(?:aged?|ages)\s(?:(?:under|over|from|between)\s)?\d{1,3}(?:\s?(?:[-–—]|to|and)\s?\d{1,3})?(?:\+|\syears?)?/giu,
  /\d{1,3}\s?[-–—]\s?\d{1,3}[\s-]years?[\s-]olds?/giu,
  /(?<!\d)\d{1,3}[-\s]years?[-\s]olds?/giu,
  /(?<!\p{L})(?:children|people|persons|adults|men|women|girls|boys|those|infants|youth)\s(?:under|over|below|above)\s(?:the age of\s)?\d{1,3}(?![\d.,]*\d)/giu,
  /(?<!\p{L})(?:дет\p{L}+|люд\p{L}+|лиц\p{L}*|женщин\p{L}*|мужчин\p{L}*|девоч\p{L}+|мальчик\p{L}*|подрост\p{L}+|молод[её]ж\p{L}*|школьник\p{L}*|граждан\p{L}*|населени\p{L}+|жител\p{L}+)\s(?:(?:в возрасте|от|с)\s){1,2}\d{1,3}\s(?:до|по)\s\d{1,3}\s(?:лет|года)/giu,
  /возраст\p{L}*\s(?:(?:от|до|старше|младше|с)\s)?\d{1,3}(?:\s?(?:[-–—]|до|и)\s?\d{1,3})?(?:\s(?:лет|года?))?/giu,
  /(?:дет\p{L}*|люд\p{L}*|лиц\p{L}*|женщин\p{L}*|мужчин\p{L}*|ребен\p{L}*|населени\p{L}*|граждан\p{L}*|работник\p{L}*|рабоч\p{L}*|сотрудник\p{L}*|служащ\p{L}*|специалист\p{L}*|пенсионер\p{L}*|студент\p{L}*|учащ\p{L}*|юнош\p{L}*|матер\p{L}*|пациент\p{L}*|занят\p{L}*|безработн\p{L}*|молод[её]ж\p{L}*|жител\p{L}*|респондент\p{L}*|участни\p{L}*)\s\(?(?:в\s)?(?:до|старше|младше)?\s?(?:\d{1,3}\s?[-–—]\s?)?\d{1,3}\s(?:лет|года)/giu,
  /(?<!\d)(?:\d{1,3}\s?[-–—]\s?)?\d{1,3}[-‑\s]?летн/giu,
  /(?<!\d)(?:\d{1,3}\s?[-–—]\s?)?\d{1,3}\s?жас(?:\sаралығында|тағы|тан асқан|тан кіші|тан үлкен|қа дейінгі|ар)/giu,
  /(?<!\p{L})(?:women|men|people|persons|adults|girls|boys|youth|workers|employees|residents|citizens|patients|voters|those|population|женщин\p{L}*|мужчин\p{L}*|люд\p{L}+|лиц\p{L}*|граждан\p{L}*|работник\p{L}*|населени\p{L}+|жител\p{L}+|пациент\p{L}*|әйел\p{L}*|ер\p{L}*|адам\p{L}*|халық\p{L}*|тұрғын\p{L}*)\s\(?\d{1,3}\+(?!\d)/giu,
  /(?<!\p{L})(?:women|men|adults|girls|boys|youth|workers|employees)\s\(?\d{1,2}\s?[-–—]\s?\d{1,2}(?:\syears)?(?![\d.,]*\d)(?!\s?(?:%|per ?cent|thousand|million|times|\p{Ll}{3,}s(?!\p{L})))/giu,
  // Addresses: postal codes and the numbers of houses.
  /(?<![\d.,])0\d{5}(?!\d)/gu,
  /(?:postal code|post code|postcode|zip(?: code)?|индекс\p{L}*)[:\s]+\d{4,6}(?!\d)/giu,
  /(?<![\d.,])\d{6}(?=,?\s(?:г\.|гор\.|город|қ\.|Астана|Алматы|Шымкент|Караганд|Қарағанды|Жезказган|Жезқазған|Astana|Almaty|Shymkent|Karaganda|Kazakhstan|Казахстан|Қазақстан|Республика|Republic))/gu,
  /(?<!\p{L})(?:ул\.|улиц\p{L}*|пр\.|просп\.|проспект\p{L}*|пр-т|бульвар\p{L}*|пер\.|мкр\.?|микрорайон\p{L}*|шоссе|площад\p{L}*)\s[^,.;\d]{2,40},\s?(?:д\.\s?|дом\s)?\d{1,4}\p{L}?(?:\/\d+)?(?!\s?%|[\d.,]*\d|\s\p{Ll}{3,})/giu,
  /(?<=,\s)(?:д\.|дом|кв\.|офис|каб\.|корп\.)\s?\d{1,4}(?![\d.,]*\d|\s\p{Ll}{3,})/giu,
  /\d{1,4}\p{L}?\s(?:\p{Lu}\p{L}+\s){1,3}(?:street|avenue|road|boulevard|lane)(?!\p{L})/gu,
  /\p{Lu}\p{L}+\s(?:street|avenue|ave\.|road|boulevard|lane|көшесі|даңғылы|бульвары|шағын ауданы),?\s(?:house\s|building\s|no\.\s)?\d{1,4}(?:\/\d+)?(?!\s?%|[\d.,]*\d|\s\p{Ll}{3,})/giu,
  /(?<!\d)\d{1,4}[-‑](?:үй|пәтер|кеңсе)(?!\p{L})/giu,
  // Formats and nets that are called by a number: C5+1, 5G.
  /(?<![\p{L}\p{N}])[CС]5\s?\+\s?1(?!\d)/gu,
  /(?<![\d.,])[2-6]\s?G(?![\p{L}\p{N}])/gu,
  // The goals, targets and five pillars of the Agenda, said together.
  /(?<=(?:goals|targets|sdgs|цел\p{L}+|задач\p{L}*|мақсат\p{L}*|міндет\p{L}*)(?:,\s|\s(?:and|и|және|мен)\s|,\sand\s))5\s(?:pillars|принцип\p{L}+|столп\p{L}+|тірек\p{L}*)/giu,
  // Grades of a school, from one to another: 1–4-сынып.
  /(?<!\d)\d{1,2}\s?[-–—]\s?\d{1,2}[-‑](?:сынып|курс)\p{L}*/giu,
  // The goals themselves.
  /(?<!\d)17\s(?:(?:sustainable development\s)?goals|sdgs|цел\p{L}+|цур|мақсат|тдм)/giu,
  /(?<!\d)169\s(?:targets|задач|міндет|нысана)/giu,
  // The limit of the Paris Agreement.
  /(?<!\d)\d(?:[.,]\d)?[-‑\s]?(?:degree(?!s)|градусн|градустық)/giu,
  /(?<![\d.,])(?:1[.,]5|2)[\s\u00a0]?°[\s\u00a0]?[CС][\s\u00a0](?=pathway|target|limit|goal|scenario|threshold)/giu,
  // What is kept under a number of its own, before it.
  /(?<!\p{L})(?:resolution|decree|order|phase|stage|step|box|footnote|note|scope|grade|class|room|level|tier|pillar|priority|option|round|module|appendix|volume|form|question|lesson|principle|category|group|route|line|lot)s?\s\d{1,3}(?:(?:,\s|\s?[-–—]\s?|\s(?:and|or|to)\s|,\sand\s)\d{1,3})*(?![.,]?\d)(?!\s?%)/giu,
  /(?<!\p{L})(?:резолюци|указ|приказ|распоряжени|этап|фаз|шаг|вставк|врезк|сноск|примечани|scope|охват|класс|кабинет|комнат|уровен|уровн|раунд|модул|том|форм|вопрос|урок|принцип|приоритет|категори|групп|маршрут)\p{L}{0,3}\s\d{1,3}(?:(?:,\s|\s?[-–—]\s?|\s(?:и|или|до|по)\s)\d{1,3})*(?![.,]?\d)(?!\s?%)(?!\s\p{L}+(?:ов|ев|ей|ий|ых|их|ек|ок)(?!\p{L}))/giu,
  /(?<!\p{L})scope\s\d(?:(?:,\s|\s(?:және|мен)\s)\d)*/giu,
  // Kazakh joins the number to what it names.
  /(?<!\d)\d{1,3}[-‑](?:кезең|қадам|сілтеме|ескерту|сынып|бөлме|кабинет|бап|баб|тармақ|деңгей|топ|форма|нысан|сұрақ|қосымша|том|санат|басымдық|бағыт|курс|күн|шілде|мамыр)\p{L}*/giu,
  // How many rows a table has that is quoted by its caption.
  /\((?:rows|строк|жолдары): \d+\)/gu,
  // The number of a heading.
  /^\d+(?:\.\d+)+\.?\s(?=\p{Lu})/gu,
];

/** From where to where each of them stands in a sentence. */
export const namesIn = (sentence: string): readonly (readonly [from: number, to: number])[] =>
  names.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].map(({ 0: text, index }) => [index, index + text.length] as const),
  );
