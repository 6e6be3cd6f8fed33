import { foldText } from '@qadam/language/domain';
import { asLatin, sameLatin } from './latin-letters';
import { isMadeAsName } from './made-names';
import { remembered } from './remembered';

/** Given names that are common in Kazakhstan, in the nominative. */
const cyrillic = `
Абылай Абзал Адай Адиль Азамат Азат Айбек Айгерим Айгүл Айгуль Айда Айдана Айдар Айдос Айжан Айкын Айман Айна Айнагуль
Айнұр Айнур Айсулу Айсұлу Айша Акбота Ақбота Ақерке Акмарал Ақмарал Алишер Алма Алмагуль Алмас Алмат Алтынай Алия Әлия
Амангельды Амантай Амина Әмина Анара Анель Ануар Аружан Арман Армангуль Арсен Арыстан Асан Асем Әсем Асель Әсел Асет
Асқар Аскар Асхат Асылбек Ахмет Аяулым Аян Бағдат Багдат Бағлан Бақыт Бакыт Бақытгүл Бакытгуль Бақытжан Бакытжан Балжан
Батыр Батырхан Баян Бауыржан Бауржан Бекзат Бекболат Бекжан Берик Берік Бибигуль Бибігүл Болат Ботагоз Ботагөз Галым
Ғалым Галия Ғалия Гаухар Гульжан Гүлжан Гульмира Гүлмира Гульнар Гүлнар Гульнара Гүлнара Гульсум Гульшат Гүлшат Гульназ
Гүлназ Дамир Дана Данияр Дания Дархан Дастан Даулет Дәулет Даурен Дәурен Дидар Дина Динара Диас Динмухамед Досжан
Думан Ерлан Ермек Ержан Ержигит Еркебулан Еркін Еркин Ерболат Ербол Есен Есет Ескендір Жаксылык Жақсылық Жамиля Жәмила
Жанар Жанара Жанат Жанна Жансая Жанерке Жанибек Жәнібек Жания Жаслан Жомарт Жұлдыз Жулдыз Жумабек Жұмабек Жумагуль
Зарина Зауре Зәуре Зере Зейнеп Зухра Зияда Ильяс Ілияс Инкар Іңкәр Кайрат Қайрат Кайсар Қайсар Калима Калиям Камшат
Қамшат Канат Қанат Канагат Карлыгаш Қарлығаш Касым Қасым Кенже Кенжебек Кеңес Комшабай Кулян Куляш Күләш Куралай Құралай
Қуаныш Куаныш Лаззат Ләззат Лаура Ляззат Магжан Мағжан Мадина Майра Мақсат Максат Малика Манас Марал Марат Марғұлан
Мархаба Мейрам Мейрамгуль Меруерт Мирас Молдир Мөлдір Мурат Мұрат Муратбек Мұхтар Мухтар Мухит Назгүл Назгуль Назым
Назира Назерке Нуржан Нұржан Нурлан Нұрлан Нурбол Нұрбол Нурболат Нургуль Нұргүл Нуркен Нурсултан Нұрсұлтан Нурия Олжас
Омар Оразбек Орынбасар Перизат Рабига Рамазан Рахат Рашид Райхан Раушан Ринат Роза Рустам Рустем Рысты Сабина Сабит Сәбит
Сағат Салтанат Самал Самат Санжар Сания Сара Саида Сауле Сәуле Сейтжан Серик Серік Серикбай Симбат Талгат Талғат Тамара
Тимур Тлеу Токтар Тоқтар Толеген Төлеген Торгын Турар Тұрар Улан Ұлан Улжан Ұлжан Умит Үміт Ұлболсын Фарида Фатима
Хадиша Халима Шакен Шәкен Шара Шолпан Шынар Шамшия Ынтымак Ырысты Эльмира Эльвира Юлдуз Яна
Александр Алексей Анатолий Андрей Антон Артем Борис Вадим Валентин Валерий Василий Виктор Виталий Владимир Владислав
Вячеслав Геннадий Георгий Григорий Даниил Денис Дмитрий Евгений Егор Иван Игорь Илья Кирилл Константин Леонид Максим
Михаил Никита Николай Олег Павел Петр Роман Руслан Сергей Станислав Степан Федор Юрий Ярослав Анна Алена Алла Анастасия
Валентина Валерия Вера Виктория Галина Дарья Евгения Екатерина Елена Елизавета Жанна Зинаида Зоя Инна Ирина Ксения Лариса
Лидия Любовь Людмила Маргарита Марина Мария Надежда Наталья Наталия Нина Оксана Ольга Полина Раиса Светлана София Софья
Тамара Татьяна Ульяна Юлия
Кенесары Толғанай Толганай Ғайни Гайни Хабиба Зауреш Зәуреш Жибек Жібек Сағындық Сагындык Мырзабек Амангүл Амангул Жамал Қуанышбек Куанышбек
Сағынбек Сагынбек Әбдіқадыр Абдикадыр Әшір Ашир Бейсенбай Бейсен Дәуіт Даут Есболат Есқали Ескали Қайрола Кайролла Қаныш Каныш Мұстафа Мустафа
Орал Рүстем Сәуле Тоқтасын Токтасын Төребек Туребек Шәйза Шаиза Шолпанай Ыбырай Ибраһим Ибрагим Джон Ханс
Абдолла Абдулла Абилкас Аблай Ағыбай Агыбай Азиз Айбар Айбике Айбол Айгана Айдын Айзада Айзат Айкерім Айкоркем
Аймаржан Аймурат Айнаш Айсана Айсара Айтбай Айтжан Айшолпан Акан Акжан Ақжан Акжол Ақжол Акылбек Ақылбек Алиакбар
Алпамыс Алуа Амангелді Амандык Амандық Амир Әмір Аманжол Анвар Арайлым Асанали Асылжан Асылхан Аскарбек Атабек Аяжан
Аягоз Аягөз Әбдіғали Әбілқайыр Әділет Адилет Әділ Әйгерім Әлібек Алибек Алихан Әлихан Әлішер Әсия Асия Базарбек
Балауса Бахыт Бақберген Бакберген Бекарыс Бексултан Бексұлтан Бектас Бибинур Ботакоз Ғабит Габит Ғазиз Газиз Ғани Гани
Гулайым Гүлайым Гулбану Гульбану Гүлбаршын Гульбаршын Гулдана Гульдана Гулден Гульден Гүлзада Гульзада Гулзат Гульзат
Гулим Гулимжан Гульсара Гүлсара Гулсим Гүлсім Дәмелі Дамеля Дәулетбек Даулетбек Дәмір Диана Дильназ Ділназ Дилара
Ділара Динмухаммед Досбол Досымжан Ерасыл Ерғали Ергали Ерзат Ерсұлтан Ерсултан Ертай Ескендир Жандос Жанболат Жанбота
Жаннат Жаннұр Жаннур Жансерік Жансерик Жарас Жасұлан Жасулан Жолдыбай Жумагали Жұмағали Жұмаш Жумаш Зәмзәм Замзагуль
Зейнолла Зинеп Зульфия Индира Қабылбек Кажымурат Қажымұрат Қазыбек Казыбек Қайыргелді Каиргельды Қайыржан Каиржан
Қайырбек Каирбек Қалампыр Қанатбек Канатбек Қасымжомарт Кенжегүл Кенжегуль Кәмила Камила Кәмшат Кулпаш Күлпаш Кунсулу
Күнсұлу Қуандық Куандык Лейла Ләйла Ләззәт Мағауия Магауия Мақпал Макпал Мәншүк Маншук Марфуға Мейіржан Мейиржан
Миргуль Мұқан Мукан Мұратхан Набира Наргиз Наурызбай Несібелі Несибели Нұрай Нурай Нұрбек Нурбек Нұрғазы Нургазы
Нұрғали Нургали Нұрдәулет Нурдаулет Нұржамал Нуржамал Нұрқанат Нурканат Нұрлыбек Нурлыбек Нұрперзент Нұрсая Нурсая
Нұртай Нуртай Нұрила Нурила Оразалы Оразгүл Оразгуль Өмірбек Омирбек Пернебек Пернегүл Пернекуль Рауан Рахила Рахима
Рақымжан Рахимжан Роллан Рсалды Руфина Рысбек Сағадат Сагадат Сағын Сағынтай Сагинтай Сәкен Сакен Салима Сәлима Самғат
Самгат Сандугаш Сандуғаш Сапарбек Сарсен Сәрсен Сарсенбай Сәрсенбай Сәбира Сабира Сәния Сейфолла Сейлхан Серікжан
Серикжан Серікгүл Сұлтанбек Сырым Талапкер Тәттігүл Тасбулат Темирбек Темірбек Темірлан Темирлан Тілеген Төлеу Толеу
Тоқтархан Турсын Тұрсын Тұрсынбек Турсынбек Тұрсынгүл Турсынгуль Уалихан Уәлихан Улбала Ұлбала Фариза Фархад Хамит
Қамит Хасен Хусаин Шамиль Шәмшия Шахмардан Шәріп Шарипа Шәрипа Шынгыс Шыңғыс Чингиз Шынболат Ырыскүл Ырыскуль Эльдар
Эльнара Эльнур Юсуп Ясин Алина Альбина Аркадий Богдан Борислав Василиса Вероника Глеб Данила Елисей Захар Игнат Илона
Карина Кристина Лилия Любава Матвей Мирослав Олеся Ростислав Римма Рената Савелий Семен Сёмен Снежана Таисия Тарас
Тимофей Филипп Эдуард Элина Эмма Юлиана Яков`;

const latin = `
Aigerim Aigul Aida Aidana Aidar Aidos Aizhan Ainur Akbota Akmaral Alima Aliya Alisher Alma Almas Almat Altynai Amangeldy
Amina Anara Anuar Aruzhan Arman Asel Aset Askar Askhat Assel Azamat Bagdat Bakhyt Bakyt Bauyrzhan Baurzhan Bekzat Berik
Bolat Botagoz Bulat Dana Daniyar Darkhan Dastan Daulet Dauren Dinara Dina Dinmukhamed Erlan Yerlan Yermek Yerzhan
Galym Gaukhar Gulmira Gulnar Gulnara Gulshat Gulzhan Kairat Qairat Kanat Qanat Karlygash Laura Lyazzat Madina Magzhan
Maira Maksat Marat Meruert Murat Mukhtar Nazgul Nazym Nurlan Nurzhan Nurbol Nursultan Olzhas Omar Perizat Raushan Rustam
Sabina Saltanat Samat Sanzhar Saule Serik Sholpan Talgat Timur Tolegen Ulan Zarina Zhanar Zhanat Zhanna Zhanibek Zhuldyz
Alexander Alexey Andrey Anna Boris Dmitry Elena Irina Ivan Mikhail Natalya Nikolay Oleg Olga Pavel Sergey Svetlana
Tatyana Viktor Vladimir Yelena Yuri Fyodor`;

/** Of visitors and advisers: no words of English themselves, nor of the names of places here. */
const english = `
John James Mary Michael Robert David Sarah Peter Susan Thomas Jane William Elizabeth George Paul Andrew Daniel Emma Emily
Linda Patricia Jennifer Barbara Richard Charles Joseph Christopher Matthew Anthony Steven Kevin Brian Edward Karen Nancy
Margaret Julia Alice Kate Anne Helen Mohammed Ahmed Hans Klaus Pierre Giovanni Carlos`;

/** Without the ending that cases change: Айгуля, Айгулью and Айгуль are one. */
const stemOf = (folded: string): string => folded.replace(/[аяйьыиeaeuy]+$/u, '');

const wordsIn = (list: string): readonly string[] => list.trim().split(/\s+/u).map(foldText);
const foreign = new Set(wordsIn(english));
/** The same as Russian and Kazakh write them. */
const foreignInCyrillic = new Set(
  wordsIn(`
Джон Джеймс Мэри Майкл Роберт Дэвид Питер Сьюзан Томас Джейн Уильям Элизабет Джордж Эндрю Дэниел Дэниэл Эмили Патриция Дженнифер
Ричард Чарльз Джозеф Кристофер Мэтью Энтони Стивен Кевин Брайан Нэнси Джулия Элис Кейт Энн Хелен Мохаммед Мохаммад Ахмед Ганс
Ханс Клаус Юрген Вольфганг Пьер Франсуа Мишель Джованни Карлос Майк Джек Фрэнк Гэри`),
);

const latinForms = new Set(
  wordsIn(cyrillic)
    .map(asLatin)
    .filter((name) => name.length > 3),
);
const listed = [...wordsIn(cyrillic), ...wordsIn(latin), ...foreign, ...foreignInCyrillic];
const whole = new Set(listed);
const stems = new Set(listed.map(stemOf).filter((stem) => stem.length >= 3));

/** Endings of case: Russian ones, then Kazakh ones in folded letters. */
const endings =
  /(?:ами|ом|ем|ою|ею|ой|ей|ью|[аяуюеыи]|нын|нин|дын|дин|тын|тин|нан|нен|дан|ден|тан|тен|мен|бен|пен|га|ге|ка|ке|ны|ни|ды|ди|ты|ти|да|де|та|те)$/u;

/** The town, which is no case of Алма. */
const almaty = /^алматы(?:да|дан|га|нын|ны|мен)?$/u;

/** Words that have the letters of a name or of one of its cases, folded. */
const noNames =
  /^(?:жане|жана(?:дан|нын)?|гана|дари(?:ге|ни|ден|мен|нин)?|дара|сары|сана(?:у|йды)?|сан(?:нын|га|ы|ынын|ынан)|алма(?:йды|йтын|су|са|у|ды|м)|алу\p{L}{0,3}|айда|asia|asset|alia|oral|шарт\p{L}*|март(?:а|е|у|ом)?|мэри\p{L}*|набира\p{L}*|даром|жанынан|данны|омарта|тараса|жара(?:сы)?|болатын(?:ын)?|орынбасары\p{L}*|мейрамхана|улану|уланды)$/u;

const isListed = (word: string): boolean => {
  const folded = foldText(word);
  if (noNames.test(folded)) return false;
  if (whole.has(folded) || latinForms.has(sameLatin(folded.replace(/['’]s$/u, '')))) return true;
  if (almaty.test(folded)) return false;
  const bare = folded.replace(endings, '');
  return (
    isMadeAsName(folded) ||
    (bare !== folded &&
      bare.length >= 3 &&
      (whole.has(bare) || stems.has(bare) || stems.has(stemOf(bare)) || isMadeAsName(bare)))
  );
};

/** Whether a word is one of the listed given names, or made as Kazakh ones are, in any case, in Kazakh letters or without them. */
export const isGivenName = remembered(isListed);

/** «Елена», as it stands in the list, which is no case of another name, as «Валерия» is of Валерий. */
export const isNominativeOfOne = (word: string): boolean => {
  const folded = foldText(word);
  return whole.has(folded) && ['', 'й', 'ь'].every((end) => !whole.has(folded.slice(0, -1) + end));
};

const casesOfForeign =
  /(?:а|у|ом|е|нын|нин|дын|дин|тын|тин|га|ге|ка|ке|мен|пен|бен|дан|ден|тан|тен|нан|нен|ды|ди|ты|ти)$/u;

/** Whether a word is a given name of abroad: what stands behind it is a surname of any ending. */
export const isForeignGivenName = remembered((word) => {
  const folded = foldText(word);
  return [foreign, foreignInCyrillic].some(
    (names) => names.has(folded) || names.has(folded.replace(casesOfForeign, '')),
  );
});
