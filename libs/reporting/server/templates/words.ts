import type { Trilingual } from '@qadam/language/domain';
import type { TemplateProblemCode } from '@qadam/reporting/domain';

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
};

/** The problem with the section that has it in front. */
export const problemSentence = (code: TemplateProblemCode, key: string): Trilingual => {
  const words = problemWords[code];
  const place = key === '' ? '' : `${key}: `;
  return { kk: place + words.kk, ru: place + words.ru, en: place + words.en };
};
