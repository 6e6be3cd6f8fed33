import type { Trilingual } from '@qadam/language/domain';

export const reasonCodes = [
  'base-at-target',
  'base-not-before-current',
  'beyond-numbers',
  'no-area-values',
  'too-few-regions',
  'no-bounds',
  'no-direction',
  'no-figures',
  'no-spread',
  'no-target',
  'not-positive',
  'opposite-signs',
  'target-has-other-sign',
  'target-year-not-after-base',
  'too-few-points',
  'two-values-of-one-year',
] as const;

export type ReasonCode = (typeof reasonCodes)[number];

/** Why a series cannot be assessed. */
export interface ProgressReason {
  /**
   * A year to come is one only against the present, which no method knows, and two settings are those of a table:
   * whoever reads figures finds them.
   */
  readonly code: ReasonCode | 'year-to-come' | 'two-settings';
  readonly sentence: Trilingual;
}

const sentences: Readonly<Record<ReasonCode, Trilingual>> = {
  'base-at-target': {
    kk: 'Бастапқы мән нысаналы мәнге жетіп тұрған, сондықтан одан бергі қажетті қарқынды есептеу мүмкін емес.',
    ru: 'Исходное значение уже на уровне целевого, поэтому требуемый от него темп вычислить нельзя.',
    en: 'The base value is at the target already, so no pace that is required from there can be computed.',
  },
  'base-not-before-current': {
    kk: 'Базалық жылдан бері екі жылдың дерегі жоқ.',
    ru: 'С базового года нет данных хотя бы за два года.',
    en: 'There are no data for two years since the base year.',
  },
  'beyond-numbers': {
    kk: 'Мәндер бір-бірінен тым алшақ: есептелетін сан компьютер сақтай алатын шамадан асып кетеді.',
    ru: 'Значения слишком далеки друг от друга: вычисляемое число выходит за пределы того, что может хранить компьютер.',
    en: 'The values lie too far apart: a number that has to be computed from them is beyond what a computer can hold.',
  },
  'no-area-values': {
    kk: 'Осы көрсеткіштің соңғы жылы бойынша салыстыруға мән тым аз: бағыты мен нысаналы мәні бірдей кемінде екі аумақтың сол жылғы мәні керек.',
    ru: 'За последний год этого ряда слишком мало значений для сравнения: нужны хотя бы две территории с тем же направлением и целевым значением за тот же год.',
    en: 'There are too few values of the latest year to compare with: at least two areas with the same direction and target and a value of that year are needed.',
  },
  'too-few-regions': {
    kk: 'Өңірлер бір-бірінен қаншалықты алшақ екенін айтуға мән тым аз: соңғы жылдың мәні кемінде екі өңірде болуы керек.',
    ru: 'Слишком мало данных, чтобы сказать, насколько далеки друг от друга регионы: данные за последний год нужны хотя бы по двум регионам.',
    en: 'There are too few figures to say how far apart regions lie: at least two regions need a figure of the latest year.',
  },
  'no-bounds': {
    kk: 'Шкаланың шекаралары да, нысаналы мән де берілмеген.',
    ru: 'Не заданы ни границы шкалы, ни целевое значение.',
    en: 'Neither the bounds of the scale nor a target value are set.',
  },
  'no-direction': {
    kk: 'Бағыты көрсетілмеген: мәннің өсуі жақсы ма, кемуі жақсы ма, белгісіз.',
    ru: 'Не указано направление: неизвестно, рост или снижение значения считать прогрессом.',
    en: 'No direction is given: it is not known whether higher or lower values are better.',
  },
  'no-figures': {
    kk: 'Бұл қатарда бірде-бір мән жоқ.',
    ru: 'В этом ряду нет ни одного значения.',
    en: 'The series has no figures.',
  },
  'no-spread': {
    kk: 'Аумақтардың мәндері бірдей, қашықтықты өлшейтін бірлік жоқ.',
    ru: 'Значения территорий одинаковы, расстояние измерить нечем.',
    en: 'All areas have the same value, so there is no unit to measure the distance in.',
  },
  'no-target': {
    kk: 'Нысаналы мән берілмеген, ал бұл әдіске ол қажет.',
    ru: 'Целевое значение не задано, а этому методу оно нужно.',
    en: 'No target value is set, and this method needs one.',
  },
  'not-positive': {
    kk: 'Орташа жылдық өсім тек оң мәндерден есептеледі.',
    ru: 'Среднегодовой темп роста вычисляется только по положительным значениям.',
    en: 'A compound growth rate can be computed from positive values only.',
  },
  'opposite-signs': {
    kk: 'Базалық және соңғы мәндердің таңбалары әртүрлі, өсу қарқынын есептеу мүмкін емес.',
    ru: 'Знаки исходного и последнего значений различны, темп роста вычислить нельзя.',
    en: 'The base value and the latest value have opposite signs, so no growth rate can be computed.',
  },
  'target-has-other-sign': {
    kk: 'Нысаналы мәннің таңбасы базалық мәндікінен өзгеше, қажетті өсу қарқынын есептеу мүмкін емес.',
    ru: 'Знак целевого значения отличается от знака исходного, требуемый темп роста вычислить нельзя.',
    en: 'The target has another sign than the base value, so no required growth rate can be computed.',
  },
  'target-year-not-after-base': {
    kk: 'Нысаналы жыл базалық жылдан кейін емес, сондықтан нысаналы мәнге жетуге берілген мерзім жоқ және қажетті қарқынды есептеу мүмкін емес.',
    ru: 'Целевой год не позже базового, поэтому времени на достижение целевого значения нет и требуемый темп вычислить нельзя.',
    en: 'The target year is not after the base year, so there is no time in which to reach the target and no required pace can be computed.',
  },
  'too-few-points': {
    kk: 'Үрдісті бағалау үшін кемінде екі жылдың дерегі керек.',
    ru: 'Для оценки тенденции нужны данные хотя бы за два года.',
    en: 'A trend needs data for at least two years.',
  },
  'two-values-of-one-year': {
    kk: 'Бір жылға екі түрлі мән берілген, қайсысы дұрыс екені белгісіз.',
    ru: 'За один год даны два разных значения, какое из них верное, неизвестно.',
    en: 'Two different values are given for one year, and it is not known which of them is right.',
  },
};

const reasons = Object.fromEntries(
  reasonCodes.map((code) => [code, { code, sentence: sentences[code] }]),
) as Readonly<Record<ReasonCode, ProgressReason>>;

/** The reason with its sentence in the three languages. */
export const reasonFor = (code: ReasonCode): ProgressReason => reasons[code];
