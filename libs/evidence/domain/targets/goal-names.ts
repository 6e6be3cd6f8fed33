import type { Trilingual } from '@qadam/language/domain';

const names = (kk: string, ru: string, en: string): Trilingual => ({ kk, ru, en });

/**
 * The names by which goals are printed on posters, icons and forms, which the short titles of Qadam are not always;
 * bars between several. English and Russian: the names beside the icons of the United Nations
 * (un.org/sustainabledevelopment). Kazakh: first those of the national reporting platform (kazstat/sdg-data-kazstat),
 * then other wordings that are in use in Kazakhstan. They help to find a goal; they are shown nowhere.
 */
export const goalNames: Readonly<Record<string, Trilingual>> = {
  '1': names('Кедейлікті жою | Кедейшілікті жою', 'Ликвидация нищеты', 'No poverty'),
  '2': names('Аштықты жою | Нөлдік аштық', 'Ликвидация голода', 'Zero hunger'),
  '3': names(
    'Денсаулық пен амандық | Жақсы денсаулық және әл-ауқат | Мықты денсаулық және әл-ауқат',
    'Хорошее здоровье и благополучие',
    'Good health and well-being',
  ),
  '4': names('Сапалы білім беру | Сапалы білім', 'Качественное образование', 'Quality education'),
  '5': names('Гендерлік теңдік', 'Гендерное равенство', 'Gender equality'),
  '6': names('Таза су мен санитария', 'Чистая вода и санитария', 'Clean water and sanitation'),
  '7': names(
    'Қолжетімді әрі таза энергия | Арзан және таза энергия | Қымбат емес және таза энергия',
    'Недорогостоящая и чистая энергия',
    'Affordable and clean energy',
  ),
  '8': names(
    'Лайықты жұмыс пен экономикалық өсу | Лайықты еңбек және экономикалық өсім',
    'Достойная работа и экономический рост',
    'Decent work and economic growth',
  ),
  '9': names(
    'Индустриализация, инновациялар мен инфрақұрылым | Индустрияландыру, инновация және инфрақұрылым',
    'Индустриализация, инновации и инфраструктура',
    'Industry, innovation and infrastructure',
  ),
  '10': names('Теңсіздікті қысқарту | Теңсіздікті азайту', 'Уменьшение неравенства', 'Reduced inequalities'),
  '11': names(
    'Тұрақты қалалар мен елді мекендер | Орнықты қалалар мен қоғамдастықтар',
    'Устойчивые города и населенные пункты',
    'Sustainable cities and communities',
  ),
  '12': names(
    'Жауапты тұтыну мен өндіру | Жауапкершілікпен тұтыну және өндіріс',
    'Ответственное потребление и производство',
    'Responsible consumption and production',
  ),
  '13': names(
    'Климаттың өзгеруіне қарсы күрес | Климаттың өзгеруімен күрес',
    'Борьба с изменением климата',
    'Climate action',
  ),
  '14': names(
    'Мұхит экожүйелерін қорғау | Теңіз экожүйелерін сақтау | Су астындағы тіршілік',
    'Сохранение морских экосистем',
    'Life below water',
  ),
  '15': names(
    'Құрлық экожүйелерін қорғау | Құрлық экожүйелерін сақтау | Құрлықтағы тіршілік',
    'Сохранение экосистем суши',
    'Life on land',
  ),
  '16': names(
    'Бейбітшілік, сот әділдігі мен мықты институттар | Бейбітшілік, сот төрелігі және тиімді институттар',
    'Мир, правосудие и эффективные институты',
    'Peace, justice and strong institutions',
  ),
  '17': names(
    'Тұрақты даму мүдделеріндегі әріптестіктер | Тұрақты даму мүддесіндегі серіктестік | Мақсаттарға жету үшін әріптестік',
    'Партнерство в интересах устойчивого развития',
    'Partnerships for the goals',
  ),
};
