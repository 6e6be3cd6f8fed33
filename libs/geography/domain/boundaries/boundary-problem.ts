import type { Language, Trilingual } from '@qadam/language/domain';
import type { BoundaryFault, BoundaryProblem } from './boundary-feature';

type Words = (...details: readonly string[]) => Trilingual;

const words: Readonly<Record<BoundaryFault, Words>> = {
  'not-json': (place = '') => ({
    kk: `Файл JSON емес (${place}). Шекараны GeoJSON түрінде қайта шығарыңыз.`,
    ru: `Файл не является JSON (${place}). Выгрузите границы заново в GeoJSON.`,
    en: `The file is not JSON (${place}). Export the boundaries again as GeoJSON.`,
  }),
  topojson: () => ({
    kk: 'Бұл — TopoJSON. Оны GeoJSON түріне айналдырыңыз (мысалы, mapshaper: -o format=geojson).',
    ru: 'Это TopoJSON. Преобразуйте его в GeoJSON (например, mapshaper: -o format=geojson).',
    en: 'This is TopoJSON. Convert it to GeoJSON (for instance mapshaper: -o format=geojson).',
  }),
  'not-a-collection': (type = '') => ({
    kk: `Файлдың түрі «${type}», FeatureCollection керек. Барлық өңірді бір GeoJSON жинағына шығарыңыз.`,
    ru: `Тип файла «${type}», а нужен FeatureCollection. Выгрузите все регионы одной коллекцией GeoJSON.`,
    en: `The type of the file is “${type}”; a FeatureCollection is needed. Export all regions as one GeoJSON collection.`,
  }),
  'no-features': () => ({
    kk: 'Файлда бірде-бір пішін жоқ. Өңірлер қабатын таңдап, қайта шығарыңыз.',
    ru: 'В файле нет ни одной фигуры. Выберите слой с регионами и выгрузите его заново.',
    en: 'The file holds no shape. Choose the layer of the regions and export it again.',
  }),
  'other-coordinates': (name = '') => ({
    kk: `Файлдың координаттар жүйесі: ${name}. WGS 84 жүйесіне көшіріңіз: ogr2ogr -t_srs EPSG:4326.`,
    ru: `Система координат файла: ${name}. Пересчитайте в WGS 84: ogr2ogr -t_srs EPSG:4326.`,
    en: `The file names the coordinate system ${name}. Convert it to WGS 84: ogr2ogr -t_srs EPSG:4326.`,
  }),
  'too-many-positions': (count = '', most = '') => ({
    kk: `Файлда ${count} нүкте бар, ең көбі ${most}. Алдымен жеңілдетіңіз (мысалы, mapshaper: -simplify 20%).`,
    ru: `В файле ${count} точек, допустимо не больше ${most}. Сначала упростите его (например, mapshaper: -simplify 20%).`,
    en: `The file has ${count} points, at most ${most} are taken. Simplify it first (for instance mapshaper: -simplify 20%).`,
  }),
  'not-a-feature': (type = '') => ({
    kk: `Түрі «${type}», Feature керек. Бұл жолды алып тастаңыз немесе қайта шығарыңыз.`,
    ru: `Тип «${type}», а нужен Feature. Уберите эту запись или выгрузите её заново.`,
    en: `Its type is “${type}”; a Feature is needed. Take this entry out or export it again.`,
  }),
  'no-geometry': () => ({
    kk: 'Пішіні жоқ. Шекарасын қосыңыз немесе жазбаны алып тастаңыз.',
    ru: 'Нет геометрии. Добавьте границу или уберите запись.',
    en: 'It has no geometry. Add its boundary or take the entry out.',
  }),
  'not-a-polygon': (type = '') => ({
    kk: `Пішіні ${type}; Polygon немесе MultiPolygon керек. Аумақтар қабатын шығарыңыз, сызықтар мен нүктелерді емес.`,
    ru: `Геометрия ${type}, а нужна Polygon или MultiPolygon. Выгрузите слой территорий, а не линий или точек.`,
    en: `Its geometry is ${type}; Polygon or MultiPolygon is needed. Export the layer of territories, not of lines or points.`,
  }),
  'broken-ring': (count = '') => ({
    kk: `Тұйық сызықта ${count} нүкте бар, кемінде төртеу керек. Пішінді түзетіңіз.`,
    ru: `В контуре точек: ${count}, а нужно не меньше четырёх. Исправьте фигуру.`,
    en: `A ring has ${count} points; at least four are needed. Mend the shape.`,
  }),
  'open-ring': () => ({
    kk: 'Сызық тұйықталмаған: соңғы нүкте біріншісіне тең болуы керек. Пішінді тұйықтаңыз.',
    ru: 'Контур не замкнут: последняя точка должна совпадать с первой. Замкните фигуру.',
    en: 'A ring is not closed: its last point must be its first. Close the shape.',
  }),
  'not-a-position': (text = '') => ({
    kk: `${text} — координата емес; бойлық пен ендік екі сан болуы керек.`,
    ru: `${text} не является координатой; нужны два числа: долгота и широта.`,
    en: `${text} is not a position; two numbers are needed, longitude and latitude.`,
  }),
  projected: (text = '') => ({
    kk: `${text} градусқа ұқсамайды, метрге ұқсайды: файл проекцияда. WGS 84 жүйесіне көшіріңіз: ogr2ogr -t_srs EPSG:4326.`,
    ru: `${text} похоже не на градусы, а на метры: файл в проекции. Пересчитайте в WGS 84: ogr2ogr -t_srs EPSG:4326.`,
    en: `${text} looks like metres, not degrees: the file is projected. Convert it to WGS 84: ogr2ogr -t_srs EPSG:4326.`,
  }),
  'out-of-range': (text = '') => ({
    kk: `${text} ауқымнан тыс: бойлық −180…180, ендік −90…90. Бойлық бірінші тұруы керек; орындарын тексеріңіз.`,
    ru: `${text} вне пределов: долгота −180…180, широта −90…90. Долгота стоит первой; проверьте порядок.`,
    en: `${text} is out of range: longitude −180 to 180, latitude −90 to 90. Longitude comes first; check the order.`,
  }),
  'contradictory-names': (areas = '') => ({
    kk: `Коды мен атауы әртүрлі өңірлерді көрсетеді: ${areas}. Бірін түзетіңіз.`,
    ru: `Код и название указывают на разные регионы: ${areas}. Исправьте одно из них.`,
    en: `Its code and its name point to different regions: ${areas}. Mend one of them.`,
  }),
  'same-area': (area = '', other = '') => ({
    kk: `${other}-пішін де «${area}» өңіріне сәйкес келеді. Бірін қалдырыңыз немесе екеуін бір MultiPolygon етіңіз.`,
    ru: `Фигура ${other} тоже соответствует региону «${area}». Оставьте одну или объедините их в MultiPolygon.`,
    en: `Shape ${other} joins ${area} too. Leave one of them, or make them one MultiPolygon.`,
  }),
  'nothing-joined': () => ({
    kk: 'Бірде-бір пішін өңірге сәйкес келмеді. Әр пішінге өңірдің кодын, ISO, КАТО немесе атауын қосыңыз.',
    ru: 'Ни одна фигура не соответствует региону. Добавьте к каждой код региона, ISO, КАТО или название.',
    en: 'No shape joins a region. Give each the code of the region, its ISO or KATO code or its name.',
  }),
  'years-needed': () => ({
    kk: 'Файлдағы өңірлер бір кезеңдегі өңірлермен дәл келмейді. Шекара қай жылдарға жарайтынын жазыңыз (бастапқы және соңғы жыл).',
    ru: 'Набор регионов в файле не совпадает ни с одним периодом. Укажите, для каких лет годятся границы (первый и последний год).',
    en: 'The regions of the file are not exactly those of one time. Say for which years the boundaries hold (first and last year; --valid-from, --valid-to).',
  }),
  'years-reversed': (from = '', to = '') => ({
    kk: `Бастапқы жыл (${from}) соңғы жылдан (${to}) кейін тұр. Оларды ауыстырыңыз.`,
    ru: `Первый год (${from}) позже последнего (${to}). Поменяйте их местами.`,
    en: `The first year (${from}) comes after the last (${to}). Change them round.`,
  }),
  'crosses-change': (area = '', year = '', before = '') => ({
    kk: `«${area}» шекарасы ${year} жылы өзгерді, бір пішін екі жағына бірдей жарамайды. Соңғы жылды ${before} немесе бастапқы жылды ${year} деп беріңіз.`,
    ru: `Границы региона «${area}» изменились в ${year} году: одна фигура не годится для обеих сторон. Последний год должен быть ${before} или первый — ${year}.`,
    en: `The borders of ${area} changed in ${year}: one shape cannot be right on both sides. End with ${before}, or begin with ${year}.`,
  }),
  'regions-of-other-years': (first = '…', last = '…') => ({
    kk: `Файлдағы өңірлер дәл ${first}–${last} жылдардағы өңірлер: пішіндер сол кездегі шекаралар. Жылдарды соған сай беріңіз немесе кейінгі шекаралары бар файлды алыңыз.`,
    ru: `В файле ровно те регионы, что были в ${first}–${last} годах: это границы того времени. Укажите эти годы или возьмите файл с более поздними границами.`,
    en: `The regions of the file are exactly those of ${first} to ${last}: its shapes are the borders of that time. Give those years, or take a file with the borders of the other years.`,
  }),
};

/** A problem in three languages; details that have a name of their own in each are given so. */
export const boundaryProblem = (
  fault: BoundaryFault,
  feature: number | null = null,
  ...details: readonly (string | Trilingual)[]
): BoundaryProblem => {
  const inLanguage = (language: Language): string =>
    words[fault](...details.map((detail) => (typeof detail === 'string' ? detail : detail[language])))[
      language
    ];
  return { fault, feature, message: { kk: inLanguage('kk'), ru: inLanguage('ru'), en: inLanguage('en') } };
};
