import type { ProblemKind } from '../problem';
import { rowsIn, type Maker } from './message-parts';

/** Sentences for what is odd about a year or a value. */
export const figureWords = {
  'decimal-comma': ({ value, proposal }) => ({
    kk: `«${value}» саны ${proposal} деп оқылды. Ондық бөлшекті нүктемен, бос орынсыз жазыңыз.`,
    ru: `Число «${value}» прочитано как ${proposal}. Пишите дробь через точку, без пробелов внутри числа.`,
    en: `“${value}” was read as ${proposal}. Write numbers with a decimal point and without spaces inside.`,
  }),
  'duplicate-key-conflict': ({ value, rows }) => ({
    kk: `Бір кілтке әртүрлі мән берілген (${rowsIn(rows).kk}); бұл жолда «${value}». Бірде-біреуі алынбады: дұрысын қалдырыңыз.`,
    ru: `Для одного ключа даны разные значения (${rowsIn(rows).ru}); здесь «${value}». Не принято ни одно: оставьте верное.`,
    en: `The same key has different values (${rowsIn(rows).en}); here “${value}”. None of them was taken: keep the right one.`,
  }),
  'duplicate-key-identical': ({ rows }) => ({
    kk: `Сол кілт, сол мән басқа жерде де берілген (${rowsIn(rows).kk}). Бір рет алынды; артық жолды өшіріңіз.`,
    ru: `Тот же ключ с тем же значением дан и в другом месте (${rowsIn(rows).ru}). Принято один раз; удалите лишнюю строку.`,
    en: `The same key with the same value is also given elsewhere (${rowsIn(rows).en}). It was taken once; remove the surplus row.`,
  }),
  'impossible-year': ({ value, years }) => ({
    kk: `«${value}» көрсеткіштің жылы бола алмайды. Төрт таңбалы жылды жазыңыз (${years}).`,
    ru: `«${value}» не может быть годом показателя. Укажите год четырьмя цифрами (${years}).`,
    en: `“${value}” cannot be the year of a figure. Give the year in four digits (${years}).`,
  }),
  'missing-value': () => ({
    kk: 'Жолда мән жоқ, ол алынбады. Мәнді жазыңыз немесе жолды өшіріңіз.',
    ru: 'В строке нет значения, она не принята. Впишите значение или удалите строку.',
    en: 'The row has no value and was not taken. Fill in the value or remove the row.',
  }),
  'text-in-number': ({ value }) => ({
    kk: `Мән орнында мәтін тұр: «${value}»; жол алынбады. Санды жазыңыз, түсініктемені басқа жерге көшіріңіз.`,
    ru: `На месте значения стоит текст: «${value}»; строка не принята. Впишите число, пояснение перенесите.`,
    en: `There is text in place of the value: “${value}”; the row was not taken. Write a number and move the remark elsewhere.`,
  }),
  'value-whitespace': ({ value }) => ({
    kk: `«${value}» санының шетінде бос орын бар; санның өзі алынды. Бос орынды өшіріңіз.`,
    ru: `У числа «${value}» лишние пробелы по краям; взято само число. Удалите пробелы.`,
    en: `The number “${value}” has spaces around it; the number itself was taken. Remove the spaces.`,
  }),
  'year-to-come': ({ value }) => ({
    kk: `${value} жыл әлі келген жоқ, оның мәні ең жаңа дерек болып көрсетілер еді; жол алынбады. Жылды түзетіңіз, ал бұл жоспар немесе болжам болса, оны файлдан алып тастаңыз.`,
    ru: `${value} год еще не наступил, и его значение показывалось бы как самое новое; строка не принята. Исправьте год, а план или прогноз уберите из файла.`,
    en: `The year ${value} is still to come, and its value would be shown as the newest figure; the row was not taken. Correct the year, or leave plans and forecasts out of the file.`,
  }),
  forecast: ({ value, years }) => ({
    kk: `Мән болжам деп белгіленген (${value}), ал болжам — өлшем емес: ${years} жылдың соңғы өлшенген мәні болып қалар еді, сондықтан жол алынбады. Өлшенген мәнді қойыңыз немесе болжамды файлдан алып тастаңыз.`,
    ru: `Значение отмечено как прогноз (${value}), а прогноз — не измерение: он стал бы последним измеренным значением за ${years} год; строка не принята. Поставьте измеренное значение или уберите прогнозы из файла.`,
    en: `The value is marked as a forecast (${value}), which is no measurement and would become the last measured value, that of ${years}; the row was not taken. Put the measured value there, or leave forecasts out of the file.`,
  }),
  jump: ({ value, years, rows, held }) =>
    rows === '' && held !== ''
      ? {
          kk: `Мән сақталған мәннен (${held}) тым алшақ: ${value} (${years}). Бірлігі мен үтірін дереккөзде тексеріңіз.`,
          ru: `Значение резко отличается от хранимого (${held}): ${value} (${years}). Проверьте в источнике единицу и запятую.`,
          en: `The value leaps from the stored one (${held}): ${value} (${years}). Check unit and decimals at the source.`,
        }
      : rows === ''
        ? {
            kk: `Мән алдыңғысынан тым алшақ: ${value} (${years}). Бірлігі мен үтірін дереккөзде тексеріңіз.`,
            ru: `Значение резко отличается от соседнего: ${value} (${years}). Проверьте в источнике единицу и запятую.`,
            en: `The value leaps from the one before: ${value} (${years}). Check unit and decimals at the source.`,
          }
        : {
            kk: `Бір жылдар арасында (${years}) көп мән бірден күрт өзгерген, мысалы ${value} (${rowsIn(rows).kk}). Сол жылы бірлігі немесе есептеу әдісі өзгерген-өзгермегенін дереккөзде тексеріңіз.`,
            ru: `Между одними и теми же годами (${years}) резко изменилось сразу много значений, например ${value} (${rowsIn(rows).ru}). Проверьте в источнике, не сменились ли единица или методика.`,
            en: `Many values leap between the same years (${years}), such as ${value} (${rowsIn(rows).en}). Check at the source whether unit or method changed.`,
          },
  'percent-out-of-range': ({ value, rows }) => ({
    kk: `Пайызбен берілген мән 0 мен 100 аралығында емес: ${value} (${rowsIn(rows).kk}). Бірлігін тексеріңіз.`,
    ru: `Значение в процентах вне пределов от 0 до 100: ${value} (${rowsIn(rows).ru}). Проверьте единицу измерения.`,
    en: `A value in percent lies outside 0 to 100: ${value} (${rowsIn(rows).en}). Check the unit.`,
  }),
  'sum-mismatch': ({ value, column, proposal, rows }) => ({
    kk: `Бөліктердің қосындысы жиынтыққа тең емес (${column}): ${proposal} ≠ ${value} (${rowsIn(rows).kk}). Мәндер алынды; тексеріңіз.`,
    ru: `Части не складываются в итог (${column}): ${proposal} ≠ ${value} (${rowsIn(rows).ru}). Значения приняты; проверьте их.`,
    en: `The parts do not add up to the total (${column}): ${proposal} ≠ ${value} (${rowsIn(rows).en}). The values were taken; check them.`,
  }),
} satisfies Partial<Readonly<Record<ProblemKind, Maker>>>;
