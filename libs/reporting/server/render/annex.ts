import type { Language, Trilingual } from '@qadam/language/domain';
import { chartLabel, label, type ReportDocument, type UsedValue, usedValues } from '@qadam/reporting/domain';
import { aboutSheet } from './about-sheets';
import { matrixTable, traceTable } from '../trace/trace-table';
import { numberFormat } from './number-format';
import { defused } from './spreadsheet-text';
import { annexSheets, longTableSheets, withNamesApart } from './table-sheets';
import writeXlsxFile, { type Row } from 'write-excel-file/node';

const texts = {
  figures: { kk: 'Сандар', ru: 'Числа', en: 'Figures' },
  voices: { kk: 'Дауыстар', ru: 'Голоса', en: 'Voices' },
  trace: { kk: 'Сөйлемдер', ru: 'Предложения', en: 'Sentences' },
  matrix: { kk: 'Міндеттер', ru: 'Задачи', en: 'Targets' },
  number: { kk: '№', ru: '№', en: 'No.' },
  text: { kk: 'Мәтіндегі түрі', ru: 'Как в тексте', en: 'As in the text' },
  value: { kk: 'Мәні', ru: 'Значение', en: 'Value' },
  unit: { kk: 'Өлшем бірлігі', ru: 'Единица измерения', en: 'Unit' },
  year: { kk: 'Жыл', ru: 'Год', en: 'Year' },
  area: { kk: 'Аумақ', ru: 'Территория', en: 'Area' },
  indicator: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Indicator' },
  title: { kk: 'Көрсеткіштің атауы', ru: 'Название показателя', en: 'Title of the indicator' },
  series: { kk: 'Қатар', ru: 'Ряд', en: 'Series' },
  source: { kk: 'Дереккөз', ru: 'Источник', en: 'Source' },
  vintage: { kk: 'Деректердің күні', ru: 'Данные на', en: 'Data as of' },
  standsIn: { kk: 'Қайда тұр', ru: 'Где стоит', en: 'Stands in' },
  inText: { kk: 'Мәтін', ru: 'Текст', en: 'Text' },
  projection: { kk: 'болжам', ru: 'прогноз', en: 'projection' },
  usedIn: { kk: 'Қай бөлімдерде', ru: 'В разделах', en: 'In sections' },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  frozen: { kk: 'бекітілген', ru: 'зафиксировано', en: 'frozen' },
  live: { kk: 'жаңа деректерге ілеседі', ru: 'следует за данными', en: 'live' },
  illustrative: { kk: 'Шартты мысал', ru: 'Условный пример', en: 'Illustrative example' },
  said: { kk: 'Айтылғаны', ru: 'Сказанное', en: 'What was said' },
  place: { kk: 'Орны', ru: 'Место', en: 'Place' },
  day: { kk: 'Күні', ru: 'Дата', en: 'Day' },
  group: { kk: 'Тобы', ru: 'Группа', en: 'Group' },
} as const satisfies Record<string, Trilingual>;

type TextName = keyof typeof texts;

type Cell = string | number | { readonly value: number; readonly format: string };

const row = (cells: readonly Cell[]): Row =>
  cells.map((value) =>
    value === ''
      ? null
      : typeof value === 'number'
        ? { value, type: Number }
        : typeof value === 'object'
          ? { ...value, type: Number }
          : { value: defused(value), type: String },
  );

const sheet = (
  name: TextName,
  columns: readonly (readonly [TextName, number])[],
  rows: Row[],
  language: Language,
) => ({
  sheet: texts[name][language],
  data: [
    columns.map(([column]) => ({ value: texts[column][language], fontWeight: 'bold' as const })),
    ...rows,
  ],
  stickyRowsCount: 1,
  columns: columns.map(([, width]) => ({ width })),
});

/** The trace as sheets: every sentence with what it rests on, and sections against targets. */
const traceSheets = ({ language, trace, voices }: ReportDocument) =>
  trace.length === 0
    ? []
    : [['trace', traceTable] as const, ['matrix', matrixTable] as const].map(([name, write]) => {
        const [head = [], ...rows] = write({
          language,
          sections: trace,
          voiceNumbers: new Map(voices.map(({ findingId, number }) => [findingId, number])),
        });
        return {
          sheet: texts[name][language],
          data: [
            head.map((title) => ({ value: String(title ?? ''), fontWeight: 'bold' as const })),
            ...rows.map((cells) => row(cells.map((cell) => cell ?? ''))),
          ],
          stickyRowsCount: 1,
          columns: head.map((title) => ({ width: Math.min(60, Math.max(12, String(title ?? '').length)) })),
        };
      });

/**
 * The data annex: every figure of the text, of the charts and of tables made from data with its origin, the voices
 * cited without any name, the annexes that are made from data, the trace where the report has it, and of which report they
 * are.
 */
export const compileAnnex = async (report: ReportDocument): Promise<Uint8Array> => {
  const { language } = report;
  const say = (name: TextName): string => texts[name][language];
  const flag = (isIllustrative: boolean): string => (isIllustrative ? say('illustrative') : '');
  const standsIn = ({ standsIn: kind, number, isProjection }: UsedValue): string =>
    kind === 'text'
      ? say('inText')
      : kind === 'goal-table' || kind === 'annex'
        ? label(kind === 'annex' ? 'dataAnnex' : 'indicatorsOfGoal', language)
        : [chartLabel(number ?? 0, language), isProjection ? say('projection') : '']
            .filter(Boolean)
            .join(', ');
  const asShown = ({ value, text }: UsedValue): Cell => {
    const format = numberFormat(value, text, language);
    return format === null ? value : { value, format };
  };
  const figures = usedValues(report).map((figure) =>
    row([
      figure.standsIn === 'text' ? (figure.number ?? '') : '',
      ...[figure.text, asShown(figure), figure.unit, figure.year ?? '', figure.area],
      ...[figure.indicator, figure.indicatorTitle, figure.series, figure.group, figure.source],
      ...[figure.vintage, standsIn(figure), figure.usedIn.join('; ')],
      ...[say(figure.frozen ? 'frozen' : 'live'), flag(figure.illustrative)],
    ]),
  );
  const voices = report.voices.map((voice) =>
    row([
      ...[voice.number, voice.summary, voice.place, voice.date, voice.stakeholderGroup],
      ...[voice.citedIn.join('; '), flag(voice.illustrative)],
    ]),
  );
  const figureSheet = sheet(
    'figures',
    [
      ...([
        ['number', 6],
        ['text', 18],
        ['value', 14],
        ['unit', 18],
        ['year', 8],
        ['area', 24],
      ] as const),
      ...([
        ['indicator', 12],
        ['title', 50],
        ['series', 30],
        ['group', 24],
        ['source', 36],
        ['vintage', 14],
      ] as const),
      ...([
        ['standsIn', 24],
        ['usedIn', 24],
        ['state', 16],
        ['illustrative', 20],
      ] as const),
    ],
    figures,
    language,
  );
  const voiceSheet = sheet(
    'voices',
    [
      ...([
        ['number', 6],
        ['said', 70],
        ['place', 24],
        ['day', 14],
        ['group', 24],
      ] as const),
      ...([
        ['usedIn', 24],
        ['illustrative', 20],
      ] as const),
    ],
    voices,
    language,
  );
  return new Uint8Array(
    await writeXlsxFile(
      withNamesApart([
        figureSheet,
        voiceSheet,
        ...annexSheets(report.sections, language),
        ...longTableSheets(report.sections, language),
        ...traceSheets(report),
        aboutSheet(report),
      ]),
    ).toBuffer(),
  );
};
