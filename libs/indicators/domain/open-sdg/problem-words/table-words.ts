import type { ProblemKind } from '../problem';
import { proposedAmong, rowsIn, type Maker } from './message-parts';

/** What a number such as `1,234` may mean. */
const readings = (value: string): readonly string[] => {
  const number = value.replace(/[\s%]/gu, '');
  return [number.replace(',', '.'), number.replace(',', '')];
};

/** Sentences for what is wrong in a table: its sheets, headings and columns, and the mapping that reads them. */
export const tableWords = {
  'ambiguous-number': ({ value, known, rows }) =>
    known === ''
      ? {
          kk: `«${value}» саны екі түрлі оқылады, ${readings(value).join(' не ')}: үтір бөлшекті де, мыңдықты да білдіруі мүмкін. Оны нүктемен не үтірсіз жазыңыз.`,
          ru: `Число «${value}» читается двояко, ${readings(value).join(' или ')}: запятая может отделять и дробь, и тысячи. Запишите его с точкой или без запятой.`,
          en: `“${value}” can be read in two ways, ${readings(value).join(' or ')}: the comma may mark decimals or thousands. Write it with a decimal point, or without the comma.`,
        }
      : {
          kk: `«${value}» саны ${known} деп оқылды (${rowsIn(rows).kk}), өйткені бағанда бөлшек үтірмен жазылған. Нүкте бөлшекті білдірсе, оны да үтірмен жазыңыз.`,
          ru: `Число «${value}» прочитано как ${known} (${rowsIn(rows).ru}), так как дроби в столбце записаны с запятой. Если точка отделяет дробь, запишите и его с запятой.`,
          en: `“${value}” was read as ${known} (${rowsIn(rows).en}), as the column writes decimals with a comma. If the point marks decimals, write this number with a comma too.`,
        },
  'second-table': ({ value }) => ({
    kk: `Бұл жолда баған атаулары қайта тұр (${value}): екінші кесте басталады. Осы жол мен одан төмендегілер алынбады; екінші кестені бөлек параққа не файлға көшіріңіз.`,
    ru: `В этой строке снова заголовки (${value}): здесь начинается вторая таблица. Эта строка и все ниже не приняты; перенесите вторую таблицу на отдельный лист или в отдельный файл.`,
    en: `This row holds headings again (${value}): a second table begins. It and the rows below were not taken; move the second table to a sheet or a file of its own.`,
  }),
  'percent-sign': ({ value, column, proposal, rows }) =>
    proposal === ''
      ? {
          kk: `«${column}» бағанындағы «${value}» пайызбен жазылған, ал көрсеткіштің бірлігі басқа; мән алынбады. Бірлігін немесе мәнді түзетіңіз.`,
          ru: `В столбце «${column}» значение «${value}» записано в процентах, а единица показателя другая; оно не принято. Исправьте единицу или значение.`,
          en: `“${value}” in column “${column}” is written in percent, while the figures have another unit; it was not taken. Correct the unit or the value.`,
        }
      : {
          kk: `Мәндер пайыз белгісімен жазылған: «${value}» ${proposal} деп алынды (${rowsIn(rows).kk}).`,
          ru: `Значения записаны со знаком процента: «${value}» взято как ${proposal} (${rowsIn(rows).ru}).`,
          en: `Values are written with a percent sign: “${value}” was taken as ${proposal} (${rowsIn(rows).en}).`,
        },
  'mapping-mismatch': ({ value, column, known }) =>
    known === 'changed'
      ? {
          kk: `Осындай атаулы соңғы кестенің бағандары басқа еді${value === '' ? '' : `; енді жоқ: ${value}`}${column === '' ? '' : `; жаңа: ${column}`}. Есте сақталған сипаттама қолданылмады, бағандар қайта танылды; олардың дұрыс оқылғанын тексеріңіз.`,
          ru: `У прошлой таблицы с этим названием были другие столбцы${value === '' ? '' : `; теперь нет: ${value}`}${column === '' ? '' : `; новые: ${column}`}. Запомненное описание не применялось, столбцы определены заново; проверьте, верно ли они прочитаны.`,
          en: `The last table of this title had other columns${value === '' ? '' : `; now missing: ${value}`}${column === '' ? '' : `; new: ${column}`}. The remembered mapping was not applied and the columns were understood anew; check that they are read rightly.`,
        }
      : known === 'extra'
        ? {
            kk: `«${column}» бағаны сипаттамада жоқ, ол оқылмады. Керек болса, бағандар сипаттамасына қосыңыз.`,
            ru: `Столбца «${column}» нет в описании, он не прочитан. Если он нужен, добавьте его в описание столбцов.`,
            en: `Column “${column}” is not in the mapping and was not read. If it is needed, add it to the column mapping.`,
          }
        : {
            kk: `Бағандар сипаттамасында ${column} — «${value}», ал файлда ${known === '' ? 'мұндай баған жоқ' : `онда «${known}» тұр`}. Ештеңе алынбады; файлды немесе бағандар сипаттамасын түзетіңіз.`,
            ru: `В описании столбцов ${column} — «${value}», а в файле ${known === '' ? 'такого столбца нет' : `там «${known}»`}. Ничего не взято; исправьте файл или описание столбцов.`,
            en: `The column mapping calls ${column} “${value}”, while the file has ${known === '' ? 'no such column' : `“${known}” there`}. Nothing was taken; correct the file or the mapping.`,
          },
  'day-as-year': ({ value, proposal, rows }) => ({
    kk: `«${value}» күні ${proposal} жыл деп түсінілді (${rowsIn(rows).kk}). Мән өткен жылдың соңына қатысты болса, сол жылды жазыңыз.`,
    ru: `День «${value}» понят как ${proposal} год (${rowsIn(rows).ru}). Если значение относится к концу прошлого года, впишите тот год.`,
    en: `The day “${value}” was understood as the year ${proposal} (${rowsIn(rows).en}). Where the figure is of the end of the year before, write that year.`,
  }),
  'no-figure': ({ value, rows }) => ({
    kk: `«${value}» белгісі «мән жоқ» деп түсінілді (${rowsIn(rows).kk}); бұл ұяшықтардан ештеңе алынбады. Мән болса, оны жазыңыз.`,
    ru: `Знак «${value}» понят как «значения нет» (${rowsIn(rows).ru}); из этих ячеек ничего не взято. Если значение есть, впишите его.`,
    en: `The sign “${value}” was understood as “no figure” (${rowsIn(rows).en}); nothing was taken from these cells. Where there is a figure, write it.`,
  }),
  'missing-column': ({ column, rows }) => ({
    kk: `Файлда «${column}» бағаны жоқ, сондықтан ол алынбады. Баған атауын ${rows === '' ? '1' : rows}-жолға қосыңыз.`,
    ru: `В файле нет столбца «${column}», поэтому он не принят. Добавьте название столбца в строку ${rows === '' ? '1' : rows}.`,
    en: `The file has no column “${column}” and was not taken. Add the heading to row ${rows === '' ? '1' : rows}.`,
  }),
  'not-annual': ({ value }) => ({
    kk: `«${value}» кезеңі бір күнтізбелік жыл емес, оның бөлігі ғана; мән алынбады. Жылдық мәндерді қалдырыңыз немесе жыл бойынша қорытып жазыңыз (SDMX-те FREQ = A).`,
    ru: `Период «${value}» — не календарный год, а его часть; значение не принято. Оставьте годовые значения или сведите части года в годовое (в SDMX FREQ = A).`,
    en: `“${value}” is no calendar year but a part of one; the figure was not taken. Keep the figures of whole years, or aggregate the parts into them (in SDMX FREQ = A).`,
  }),
  'blank-area': ({ column, rows }) =>
    rows === ''
      ? {
          kk: `«${column}» бағанының ұяшығы бос, ал жоғарыда аумақ жазылған: ол жоғарғысын қайталай ма, әлде бүкіл елді білдіре ме, белгісіз. Жол алынбады; аумақты жазыңыз немесе бағандар сипаттамасында бос ұяшық нені білдіретінін көрсетіңіз (above немесе total).`,
          ru: `Ячейка столбца «${column}» пуста, а выше территория названа: неясно, повторяет ли она верхнюю или означает всю страну. Строка не принята; впишите территорию или укажите в описании столбцов, что значат пустые ячейки (above или total).`,
          en: `The cell in column “${column}” is blank below a named area: it may repeat that one or mean the country. The row was not taken; write the area, or say in the column mapping what blank cells mean (above or total).`,
        }
      : {
          kk: `«${column}» бағанындағы бос ұяшықтар бүкіл ел деп түсінілді (${rowsIn(rows).kk}). Олай болмаса, аумақты жазыңыз.`,
          ru: `Пустые ячейки столбца «${column}» поняты как вся страна (${rowsIn(rows).ru}). Если это не так, впишите территорию.`,
          en: `Blank cells in column “${column}” were understood as the country (${rowsIn(rows).en}). Where that is wrong, write the area.`,
        },
  'blank-group': ({ column, rows }) =>
    rows === ''
      ? {
          kk: `«${column}» бағанының ұяшығы бос, ал жоғарыда топ жазылған: ол жоғарғысын қайталай ма, әлде жиынтықты білдіре ме, белгісіз. Жол алынбады; топты жазыңыз немесе бағандар сипаттамасында бос ұяшық нені білдіретінін көрсетіңіз (above немесе total).`,
          ru: `Ячейка столбца «${column}» пуста, а выше группа названа: неясно, повторяет ли она верхнюю или означает итог. Строка не принята; впишите группу или укажите в описании столбцов, что значат пустые ячейки (above или total).`,
          en: `The cell in column “${column}” is blank below a named group: it may repeat that one or mean the total. The row was not taken; write the group, or say in the column mapping what blank cells mean (above or total).`,
        }
      : {
          kk: `«${column}» бағанындағы бос ұяшықтар жиынтық деп түсінілді (${rowsIn(rows).kk}). Олай болмаса, топты жазыңыз.`,
          ru: `Пустые ячейки столбца «${column}» поняты как итог (${rowsIn(rows).ru}). Если это не так, впишите группу.`,
          en: `Blank cells in column “${column}” were understood as the total (${rowsIn(rows).en}). Where that is wrong, write the group.`,
        },
  'hidden-cells': ({ value }) => ({
    kk: `Жасырын жолдар мен бағандар оқылмады: ${value}. Олар керек болса, Excel-де көрсетіп, файлды сақтаңыз.`,
    ru: `Скрытые строки и столбцы не прочитаны: ${value}. Если они нужны, отобразите их в Excel и сохраните файл.`,
    en: `Hidden rows and columns were not read: ${value}. Where they are needed, show them in Excel and save the file.`,
  }),
  'merged-value': ({ value, rows }) => ({
    kk: `«${value}» мәні бірнеше ұяшықты біріктіретін ұяшықта тұр (${rows}): қай жолға не жылға жататыны белгісіз. Ол алынбады; біріктіруді алып тастап, әр ұяшыққа мәнін жазыңыз.`,
    ru: `Значение «${value}» стоит в объединенной ячейке (${rows}): неясно, к какой строке или к какому году оно относится. Оно не принято; разъедините ячейки и впишите каждой ее значение.`,
    en: `The value “${value}” stands in a merged cell (${rows}): it is not clear which row or year it belongs to. It was not taken; take the cells apart and give each its value.`,
  }),
  'percent-format': ({ value, proposal, rows, column }) =>
    proposal === ''
      ? {
          kk: `Ұяшық Excel-де пайыз ретінде көрсетілген («${value}» саны 100-ге көбейтіліп көрінеді), ал өлшем бірлігі пайыз емес. Мән алынбады; бірлікті немесе ұяшық пішімін түзетіңіз.`,
          ru: `Ячейка показана в Excel как процент (число «${value}» видно умноженным на 100), а единица измерения — не процент. Значение не принято; исправьте единицу или формат ячейки.`,
          en: `Excel shows the cell as a percentage (the number “${value}” is seen times 100), and the unit is not the percentage. The value was not taken; correct the unit or the format of the cell.`,
        }
      : {
          kk: `«${column}» бағанының ұяшықтары Excel-де пайыз пішімінде (${rowsIn(rows).kk}): файлдағы «${value}» саны көрінетіндей ${proposal} деп алынды. Мәндерді тексеріңіз.`,
          ru: `Ячейки столбца «${column}» показаны в Excel в формате процентов (${rowsIn(rows).ru}): число «${value}» принято так, как оно видно: ${proposal}. Проверьте значения.`,
          en: `Cells of column “${column}” have Excel's percentage format (${rowsIn(rows).en}): the number “${value}” was taken as people see it, ${proposal}. Check the values.`,
        },
  'remembered-constant': ({ value, column }) => ({
    kk: `Осындай бағандары бар соңғы кестеде «${column}» мәні «${value}» болған, бірақ бұл кесте сол екенін айтпайды. Ештеңе алынбады; бағандар сипаттамасында (--mapping) немесе импорт бетінде мәнін көрсетіңіз.`,
    ru: `У прошлой таблицы с такими столбцами «${column}» было «${value}», но эта таблица не говорит, что она та же. Ничего не принято; укажите значение в описании столбцов (--mapping) или на странице импорта.`,
    en: `The last table with these headings had “${value}” as ${column}, and nothing here says that this is the same one. Nothing was taken; say what holds in the column mapping (--mapping) or on the page of imports.`,
  }),
  'sheets-not-read': ({ value, known }) => ({
    kk: `Кітаптан «${value}» парағы оқылды; сандары бар басқа парақтар оқылмады: ${known}. Олар керек болса, әрқайсысын таңдап, бөлек жүктеңіз.`,
    ru: `Из книги прочитан лист «${value}»; другие листы с числами не прочитаны: ${known}. Если они нужны, выберите и загрузите каждый отдельно.`,
    en: `Of the workbook the sheet “${value}” was read; other sheets with figures were not: ${known}. Where they are needed, choose and load each by itself.`,
  }),
  'unit-unlike': ({ value, proposal, count }) =>
    count === ''
      ? {
          kk: `Кестеде «${value}» деп жазылған, ал осы көрсеткіштің белгілі өлшем бірлігі — ${proposal}. Ештеңе алынбады; бағандар сипаттамасында бірлікті анық көрсетіңіз, мәндерді көбейту керек болса, multiplier қосыңыз.`,
          ru: `В таблице написано «${value}», а известная единица этого показателя — ${proposal}. Ничего не принято; укажите единицу в описании столбцов явно, а если значения нужно умножить, добавьте multiplier.`,
          en: `The table says “${value}”, and the known unit of the indicator is ${proposal}. Nothing was taken; name the unit in the column mapping, and add a multiplier where the values have to be multiplied.`,
        }
      : {
          kk: `Кестеде «${value}» деп жазылған, ал өлшем бірлігі ретінде ${proposal} көрсетілген. Мәндер алынды; бірлігін тексеріңіз.`,
          ru: `В таблице написано «${value}», а единицей указано ${proposal}. Значения приняты; проверьте единицу.`,
          en: `The table says “${value}”, and its unit was given as ${proposal}. The values were taken; check the unit.`,
        },
  'repeated-column': ({ value }) => ({
    kk: `«${value}» бағаны бірнеше рет кездеседі, файл алынбады. Артығын өшіріңіз.`,
    ru: `Столбец «${value}» встречается несколько раз, файл не принят. Удалите лишний.`,
    en: `The column “${value}” occurs more than once; the file was not taken. Remove the surplus one.`,
  }),
  'new-unit': ({ value, proposal, known, rows, place }) =>
    place === 'mapping'
      ? {
          kk: `Бүкіл кестеге «${value}» өлшем бірлігі аталған, ол белгісіз, ал көрсеткіштің мәндері басқа бірлікте бар (${rows}).${proposedAmong(proposal, known).kk} Мәндер алынбады: бағандар сипаттамасындағы бірлікті түзетіңіз немесе ол шынымен жаңа болса, сонда растаңыз.`,
          ru: `Для всей таблицы названа единица измерения «${value}», она неизвестна, а у показателя уже есть значения в другой (${rows}).${proposedAmong(proposal, known).ru} Значения не приняты: исправьте единицу в описании столбцов или, если она и правда новая, подтвердите ее там.`,
          en: `The unit “${value}” is named for the whole table and is not known, and the indicator has figures in another one (${rows}).${proposedAmong(proposal, known).en} Nothing was taken: correct the unit in the column mapping, or confirm it there where it is new indeed.`,
        }
      : {
          kk: `«${value}» өлшем бірлігі белгісіз, ал көрсеткіштің мәндері басқа бірлікте бар (${rows}).${proposedAmong(proposal, known).kk} Жол алынбады: бірлікті түзетіңіз немесе ол шынымен жаңа болса, бағандар сипаттамасында растаңыз.`,
          ru: `Единица измерения «${value}» неизвестна, а у показателя уже есть значения в другой (${rows}).${proposedAmong(proposal, known).ru} Строка не принята: исправьте единицу или, если она и правда новая, подтвердите ее в описании столбцов.`,
          en: `The unit “${value}” is not known, and the indicator has figures in another one (${rows}).${proposedAmong(proposal, known).en} The row was not taken: correct the unit, or confirm it in the column mapping where it is new indeed.`,
        },
  'unit-by-name': ({ value, proposal, rows }) => ({
    kk: `«${value}» өлшем бірлігі атауы бойынша «${proposal}» деп алынды (${rowsIn(rows).kk}). Басқаша болса, бағандар сипаттамасында түзетіңіз.`,
    ru: `Единица измерения «${value}» принята по названию как «${proposal}» (${rowsIn(rows).ru}). Если это не так, исправьте описание столбцов.`,
    en: `The unit “${value}” was taken by its name as “${proposal}” (${rowsIn(rows).en}). If it means another, correct the column mapping.`,
  }),
  'code-by-name': ({ value, column, proposal, rows }) => ({
    kk: `«${column}» бағанындағы «${value}» атауы бойынша «${proposal}» деп алынды (${rowsIn(rows).kk}). Бағандар сипаттамасында растаңыз.`,
    ru: `«${value}» в столбце «${column}» принято по названию как «${proposal}» (${rowsIn(rows).ru}). Подтвердите это в описании столбцов.`,
    en: `“${value}” in column “${column}” was taken by its name as “${proposal}” (${rowsIn(rows).en}). Confirm it in the column mapping.`,
  }),
  'unnamed-column': ({ value, column, count }) =>
    value === ''
      ? {
          kk: `Атауы жоқ бағандар: ${count} (${column}). Оларға атау беріңіз немесе өшіріңіз.`,
          ru: `Столбцы без названия: ${count} (${column}). Назовите их или удалите.`,
          en: `Columns without a heading: ${count} (${column}). Name them or remove them.`,
        }
      : {
          kk: `${column} бағанының атауы жоқ, ал онда «${value}» тұр; жол алынбады. Бағанға атау беріңіз немесе оны өшіріңіз.`,
          ru: `У столбца ${column} нет названия, а в нем стоит «${value}»; строка не принята. Назовите столбец или удалите его.`,
          en: `Column ${column} has no heading yet holds “${value}”; the row was not taken. Name the column or remove it.`,
        },
  'area-by-name': ({ value, proposal, rows, name }) => {
    const { kk, ru, en } = name ?? { kk: proposal, ru: proposal, en: proposal };
    return {
      kk: `«${value}» аумағы атауы бойынша «${kk}» деп алынды, коды: ${proposal} (${rowsIn(rows).kk}). Бағандар сипаттамасында растаңыз.`,
      ru: `Территория «${value}» принята по названию как «${ru}», код ${proposal} (${rowsIn(rows).ru}). Подтвердите это в описании столбцов.`,
      en: `The area “${value}” was taken by its name as “${en}”, code ${proposal} (${rowsIn(rows).en}). Confirm it in the column mapping.`,
    };
  },
  'several-columns': ({ value }) => ({
    kk: `Бірнеше баған бір мағынада: ${value}. Біреуін қалдырыңыз немесе бағандар сипаттамасында қайсысы алынатынын көрсетіңіз.`,
    ru: `Несколько столбцов имеют один смысл: ${value}. Оставьте один или укажите в описании столбцов, какой из них брать.`,
    en: `Several columns mean the same: ${value}. Keep one, or say in the column mapping which of them counts.`,
  }),
  'unclear-column': ({ value, proposal, known }) => ({
    kk: `«${value}» бағанында не тұрғаны атауынан да, ұяшықтарынан да түсініксіз.${proposedAmong(proposal, known).kk} Бағандар сипаттамасында оның мағынасын көрсетіңіз немесе бағанды ескермеуді таңдаңыз.`,
    ru: `Ни заголовок, ни ячейки не говорят, что стоит в столбце «${value}».${proposedAmong(proposal, known).ru} Укажите в описании столбцов, что он означает, или отметьте, что его не нужно брать.`,
    en: `Neither heading nor cells tell what column “${value}” holds.${proposedAmong(proposal, known).en} Say in the column mapping what it means, or that it is to be ignored.`,
  }),
  'several-value-columns': ({ value }) => ({
    kk: `Мән бағаны бірнешеу: ${value}. Біреуін қалдырыңыз немесе әрқайсысына жыл беріңіз.`,
    ru: `Столбцов со значениями несколько: ${value}. Оставьте один или укажите год для каждого.`,
    en: `There are several columns of values: ${value}. Keep one, or give each its year.`,
  }),
} satisfies Partial<Readonly<Record<ProblemKind, Maker>>>;
