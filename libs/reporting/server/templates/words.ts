import { type Language, languages, type Trilingual } from '@qadam/language/domain';
import type { TemplateProblem, TemplateProblemCode, TemplateRow } from '@qadam/reporting/domain';
import { numbersOf } from '../sections/numbering';

/** What a refusal of a change to a template, or of a new review, says. */
export const templateWords = {
  savedMeanwhile: {
    kk: 'Бұл үлгіні осы арада басқа адам сақтады. Бетті жаңартып, өзгерістеріңізді қайта енгізіңіз.',
    ru: 'Этот шаблон тем временем сохранил другой человек. Обновите страницу и внесите изменения снова.',
    en: 'Someone saved this template in the meantime. Reload the page and make your changes again.',
  },
  nothingChanged: {
    kk: 'Үлгіде ештеңе өзгерген жоқ, сондықтан жаңа нұсқа сақталмады.',
    ru: 'В шаблоне ничего не изменилось, поэтому новая версия не сохранена.',
    en: 'Nothing in the template has changed, so no new version was saved.',
  },
  keyTaken: {
    kk: 'Мұндай кілт бар. Басқасын таңдаңыз.',
    ru: 'Такой ключ уже есть. Выберите другой.',
    en: 'This key is taken. Choose another one.',
  },
  keyUnreadable: {
    kk: 'Кілт кіші латын әріптерінен, цифрлардан және дефистен тұруы керек, мысалы vnr-2028.',
    ru: 'Ключ состоит из строчных латинских букв, цифр и дефисов, например vnr-2028.',
    en: 'A key has small Latin letters, digits and hyphens, such as vnr-2028.',
  },
  titleMissing: {
    kk: 'Атауын үш тілде жазыңыз.',
    ru: 'Дайте название на трех языках.',
    en: 'Give the title in all three languages.',
  },
  noSuchArea: {
    kk: 'Мұндай аумақ жоқ. Тізімнен таңдаңыз.',
    ru: 'Такой территории нет. Выберите из списка.',
    en: 'There is no such area. Choose one from the list.',
  },
  noRegionMissing: {
    kk: 'Бұл шолуда тарауы жоқ өңір қалмады немесе жергіліктендіру бөлімі жоқ.',
    ru: 'В этом обзоре нет региона без главы или нет раздела о локализации.',
    en: 'Each region has a chapter in this review, or the review has no section on localisation.',
  },
  chapterTouched: {
    kk: 'Тараулардың бірінде жұмыс басталған немесе ол тағайындалған, сондықтан ешқайсысы алынбады.',
    ru: 'В одной из глав уже работают, или она назначена, поэтому ни одна не убрана.',
    en: 'One of the chapters has been worked on or assigned, so none was removed.',
  },
  nothingNewer: {
    kk: 'Шолу үлгінің соңғы нұсқасымен жұмыс істейді.',
    ru: 'Обзор уже следует последней версии шаблона.',
    en: 'The review already follows the newest version of its template.',
  },
} as const satisfies Readonly<Record<string, Trilingual>>;

const problemWords: Readonly<Record<TemplateProblemCode, Trilingual>> = {
  empty: {
    kk: 'Үлгіде кемінде бір бөлім болуы керек.',
    ru: 'В шаблоне должен быть хотя бы один раздел.',
    en: 'A template needs at least one section.',
  },
  'key-unreadable': {
    kk: 'Бөлім кілті кіші латын әріптерінен, цифрлардан, дефистен және ең көбі екі қиғаш сызықтан тұруы керек.',
    ru: 'Ключ раздела состоит из строчных латинских букв, цифр, дефисов и не более двух косых черт.',
    en: 'The key of a section has small Latin letters, digits, hyphens and at most two slashes.',
  },
  'key-twice': {
    kk: 'Мұндай кілтпен екі бөлім бар. Біреуін өзгертіңіз.',
    ru: 'С этим ключом два раздела. Измените один.',
    en: 'Two sections have this key. Change one of them.',
  },
  'parent-missing': {
    kk: 'Бөлім өзі кіретін тараудың ішінде тұруы керек.',
    ru: 'Раздел должен стоять внутри главы, к которой он относится.',
    en: 'The section must stand inside the chapter that it belongs to.',
  },
  'title-missing': {
    kk: 'Бөлімнің атауын үш тілде жазыңыз.',
    ru: 'Дайте название раздела на трех языках.',
    en: 'Give the title of the section in all three languages.',
  },
  'limit-out-of-range': {
    kk: 'Сөз шегі 1 мен 100 000 арасындағы бүтін сан болуы керек.',
    ru: 'Предел слов должен быть целым числом от 1 до 100 000.',
    en: 'The word limit must be a whole number from 1 to 100,000.',
  },
  'goal-out-of-range': {
    kk: 'Мақсат 1 мен 17 арасында болуы керек.',
    ru: 'Цель должна быть от 1 до 17.',
    en: 'The goal must be from 1 to 17.',
  },
  'target-unreadable': {
    kk: 'Міндеттерді 5 немесе 5.c түрінде, үтір арқылы жазыңыз.',
    ru: 'Пишите задачи в виде 5 или 5.c через запятую.',
    en: 'Write targets as 5 or 5.c, with commas between.',
  },
  'target-unknown': {
    kk: 'Тұрақты даму мақсаттарында мұндай мақсат не міндет жоқ: %. Мысалы, 5 немесе 5.c.',
    ru: 'Среди целей устойчивого развития нет такой цели или задачи: %. Есть, например, 5 или 5.c.',
    en: 'The Sustainable Development Goals have no such goal or target: %. There is 5, for example, or 5.c.',
  },
};

const newSection: Trilingual = { kk: 'Жаңа бөлім', ru: 'Новый раздел', en: 'New section' };

const quoted = (name: string, language: Language): string => (language === 'en' ? `“${name}”` : `«${name}»`);

const afterWords = (name: string): Trilingual => ({
  kk: `(${name} бөлімінен кейін)`,
  ru: `(после раздела ${name})`,
  en: `(after ${name})`,
});

/** The section by its number and title; one without a title yet by the section before it. */
const placeOf = (key: string, rows: readonly TemplateRow[], language: Language): string => {
  const numbers = numbersOf(rows, language);
  const nameOf = (row: TemplateRow): string =>
    [
      numbers.get(row.key) ?? '',
      row.title[language].trim() || languages.map((each) => row.title[each].trim()).find(Boolean) || '',
    ]
      .filter(Boolean)
      .join(' ');
  const at = rows.findIndex((row) => row.key === key);
  const row = rows[at];
  if (!row) return '';
  if (languages.some((each) => row.title[each].trim() !== '')) return `${quoted(nameOf(row), language)}: `;
  const number = numbers.get(key);
  const before = rows.slice(0, at).findLast((one) => languages.some((each) => one.title[each].trim() !== ''));
  const after = before ? ` ${afterWords(quoted(nameOf(before), language))[language]}` : '';
  return `${newSection[language]}${number ? ` ${number}` : ''}${after}: `;
};

/** The problem with the section that has it in front. */
export const problemSentence = (
  { code, key, targets = [] }: TemplateProblem,
  rows: readonly TemplateRow[],
): Trilingual => {
  const words = problemWords[code];
  const say = (language: Language): string =>
    placeOf(key, rows, language) + words[language].replace('%', targets.join(', '));
  return { kk: say('kk'), ru: say('ru'), en: say('en') };
};
