import type { Trilingual } from '@qadam/language/domain';

/** Sentences of expected failures of rounds, each saying what to do. */
export const codedInRound = (title: string): Trilingual => ({
  kk: `Бұл тұжырымды сіз «${title}» раундында кодтап жатырсыз. Кодты сол раундтың бетінде таңдаңыз.`,
  ru: `Этот вывод вы кодируете в раунде «${title}». Выберите код на странице раунда.`,
  en: `You are coding this finding in the round “${title}”. Choose its codes on the page of the round.`,
});

export const decidedInRound = (title: string): Trilingual => ({
  kk: `Бұл тұжырымды сіз «${title}» раундында кодтадыңыз, ол бойынша шешім әлі қабылдануда. Раунд жабылғанын күтіңіз.`,
  ru: `Этот вывод вы кодировали в раунде «${title}», по нему еще принимают решение. Дождитесь закрытия раунда.`,
  en: `You coded this finding in the round “${title}”, and it is still being decided about. Wait until the round is closed.`,
});

export const roundWords = {
  title: {
    kk: 'Раундқа атау беріңіз.',
    ru: 'Дайте раунду название.',
    en: 'Give the round a title.',
  },
  coders: {
    kk: 'Кемінде бір кодтаушыны таңдаңыз.',
    ru: 'Выберите хотя бы одного кодировщика.',
    en: 'Choose at least one coder.',
  },
  notCoder: {
    kk: 'Кодтаушы талдаушы болуға тиіс. Тізімнен таңдаңыз.',
    ru: 'Кодировщик должен быть аналитиком. Выберите из списка.',
    en: 'A coder must be an analyst. Choose one from the list.',
  },
  noFindings: {
    kk: 'Бұл сүзгіге бірде-бір тұжырым сәйкес келмейді. Сүзгіні кеңейтіңіз.',
    ru: 'Под этот отбор не подходит ни один вывод. Расширьте отбор.',
    en: 'No finding fits this choice. Widen it.',
  },
  tooMany: {
    kk: 'Бір раундқа 5000-нан көп тұжырым сыймайды. Сүзгіні тарылтыңыз немесе үлесін азайтыңыз.',
    ru: 'В один раунд помещается не больше 5000 выводов. Сузьте отбор или уменьшите долю.',
    en: 'A round holds up to 5,000 findings. Narrow the choice, or take a smaller share.',
  },
  share: {
    kk: 'Үлес 0 мен 100 пайыз аралығында болуға тиіс.',
    ru: 'Доля должна быть от 0 до 100 процентов.',
    en: 'A share lies between 0 and 100 per cent.',
  },
  notLead: {
    kk: 'Мұны тек раундты құрған талдаушы немесе әкімші істей алады.',
    ru: 'Это может сделать только аналитик, создавший раунд, или администратор.',
    en: 'Only the analyst who made the round, or an administrator, can do this. Ask one of them.',
  },
  notCoding: {
    kk: 'Бұл раундта кодтау аяқталған. Бетті қайта ашыңыз.',
    ru: 'Кодирование в этом раунде закончено. Откройте страницу заново.',
    en: 'Coding has ended in this round. Load the page again.',
  },
  noCodeChosen: {
    kk: 'Бұл раундта бұл тұжырымға код таңдалған жоқ. Код таңдаңыз немесе «Ешқайсысы келмейді» түймесін басыңыз.',
    ru: 'В этом раунде для вывода не выбран ни один код. Выберите код или нажмите «Ничего не подходит».',
    en: 'No code is chosen for this finding in this round. Choose one, or press “None fits”.',
  },
  codesChosen: {
    kk: 'Бұл раундта бұл тұжырымға код таңдалып қойған. Алдымен оны алып тастаңыз.',
    ru: 'В этом раунде для вывода уже выбраны коды. Сначала уберите их.',
    en: 'Codes are chosen for this finding in this round already. Remove them first.',
  },
  stillCoding: {
    kk: 'Кодтау әлі жүріп жатыр. Барлығы бітіргенше күтіңіз немесе кодтауды себебін көрсетіп аяқтаңыз.',
    ru: 'Кодирование еще идет. Дождитесь всех или завершите его, указав причину.',
    en: 'Coding is still going on. Wait until all have finished, or end it with a reason.',
  },
  notDecided: {
    kk: 'Бұл тұжырым бойынша шешім жоқ. Бетті қайта ашыңыз.',
    ru: 'По этому выводу решения нет. Откройте страницу заново.',
    en: 'There is no decision about this finding. Load the page again.',
  },
  closed: {
    kk: 'Раунд жабылған, шешімдері өзгермейді. Тегті тұжырымның өз бетінде түзетіңіз.',
    ru: 'Раунд закрыт, его решения не меняются. Исправьте тег на странице вывода.',
    en: 'The round is closed and its decisions stand. Change the tag on the page of the finding.',
  },
  reason: {
    kk: 'Себебін жазыңыз: кейін оны басқалар оқиды.',
    ru: 'Напишите причину: ее прочтут другие.',
    en: 'Write the reason; others will read it.',
  },
  otherArea: {
    kk: 'Таңдалған тұжырымдардың кейбірі кодтаушының аумағына кірмейді. Аумақты немесе кодтаушыны өзгертіңіз.',
    ru: 'Часть выводов не входит в территорию кодировщика. Измените территорию или кодировщика.',
    en: 'Some of these findings lie outside the areas of a coder. Choose another area or another coder.',
  },
} as const satisfies Readonly<Record<string, Trilingual>>;

export const undecided = (count: number): Trilingual => ({
  kk: `Әлі ${count} тұжырым бойынша шешім жоқ. Алдымен оларды шешіңіз.`,
  ru: `Не решено выводов: ${count}. Сначала решите их.`,
  en: `Findings without a decision: ${count}. Decide them first.`,
});
