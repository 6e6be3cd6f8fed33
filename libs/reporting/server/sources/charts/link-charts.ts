import {
  type LinkKind,
  linkKindOf,
  linkMatrixOf,
  linkPercent,
  linkRingOf,
  leadingKind,
} from '@qadam/indicators/domain';
import type {
  InterlinkageQuestion,
  InterlinkageService,
  InterlinkagesObject,
} from '@qadam/indicators/server';
import { visitor } from '@qadam/identity/domain';
import { formatNumber, formatPercent, type Language } from '@qadam/language/domain';
import { type ChartChoice, goalTile, type ResolvedChart } from '@qadam/reporting/domain';
import { asOfLoad } from './chart-frame';
import { goalName } from './goal-chart-words';
import { originOf, shownOf } from './goal-values';
import { linkKindWords, linkWords } from './link-chart-words';

/** Over the years of the area, or over the regions in the chosen year. */
const questionOf = ({ area, year }: ChartChoice): InterlinkageQuestion =>
  year == null ? { over: 'years', area } : { over: 'areas', year };

/** What links the goals or indicators; `null` where no pair could be assessed, as in a year that cannot be compared. */
const readLinks = async (
  interlinkages: InterlinkageService,
  language: Language,
  choice: ChartChoice,
  vintageId: number | undefined,
): Promise<InterlinkagesObject | null> => {
  const data = await interlinkages.matrix(visitor(language), {
    ...questionOf(choice),
    asOf: asOfLoad(vintageId),
  });
  if (data.year !== null && !data.years.includes(data.year)) return null;
  const { synergy, tradeOff, neither } = data.counts;
  return synergy + tradeOff + neither === 0 ? null : data;
};

const frameOf = (data: InterlinkagesObject, language: Language) => {
  const where =
    data.area === null
      ? linkWords.overAreas[language](data.year ?? 0)
      : linkWords.overYears[language](data.area.name);
  const origin = originOf(data.sources, language);
  const source = `${origin.line} · ${linkWords.method[language]}: ${data.method}`;
  const place = data.area?.name ?? where;
  return { where, source, origin, place };
};

const kindNamed =
  (language: Language) =>
  (kind: LinkKind): string =>
    linkKindWords[kind][language];

/** The matrix of the page of interlinkages: goals by goals. */
export const drawLinks = async (
  interlinkages: InterlinkageService,
  language: Language,
  choice: ChartChoice,
  vintageId?: number,
): Promise<ResolvedChart | null> => {
  const data = await readLinks(interlinkages, language, choice, vintageId);
  if (data === null) return null;
  const { where, source, origin, place } = frameOf(data, language);
  const named = new Map(data.goals.map(({ code, title }) => [code, goalName(code, title)]));
  const titles = new Map(data.goals.map(({ code, title }) => [code, title]));
  const nameOf = (code: string): string => named.get(code) ?? code;
  const leading = data.cells.map((cell) => ({ ...cell, ...leadingKind(cell.counts) }));
  // Pairs of goals by what they show; the rest are told by their number.
  const told = (['synergy', 'trade-off'] as const).flatMap((kind) => {
    const own = leading.filter((cell) => cell.kind === kind);
    const pairs = own.map(
      ({ goal, otherGoal, share }) =>
        `${linkWords.pair[language](goal, otherGoal)}: ${formatPercent(Math.round((share ?? 0) * 100), language)}`,
    );
    return own.length === 0 ? [] : [`${linkKindWords[kind][language]} – ${pairs.join('; ')}.`];
  });
  const counted = (['mixed', 'not-assessable'] as const).map(
    (kind) =>
      `${linkKindWords[kind][language]}: ${formatNumber(leading.filter((cell) => cell.kind === kind).length, language)}`,
  );
  const spec = linkMatrixOf(
    data,
    {
      ...{ language, unit: '%', source, subtitle: linkWords.measure[language] },
      title: linkWords.matrix[language](where),
      alternative: [linkWords.pairsOfGoals[language], ...told, `${counted.join('; ')}.`].join(' '),
    },
    {
      goal: ({ code, title }) => goalName(code, title),
      kind: kindNamed(language),
      ...{ row: linkWords.goal[language], column: linkWords.otherGoal[language] },
      measures: linkWords.measures.map((words) => words[language]),
    },
  );
  const values = data.cells.flatMap(({ goal, otherGoal, synergyShare, tradeOffShare }) =>
    (
      [
        ['synergy', synergyShare],
        ['trade-off', tradeOffShare],
      ] as const
    ).flatMap(([kind, share]) =>
      share === null
        ? []
        : [
            shownOf(
              {
                ...{ indicator: goal, indicatorTitle: titles.get(goal) ?? '', area: place, unit: '%' },
                series: linkWords.shareWith[language](linkKindWords[kind][language], nameOf(otherGoal)),
                value: linkPercent(share) ?? 0,
              },
              origin,
            ),
          ],
    ),
  );
  return { spec, values, illustrative: false };
};

/** As it is read on the page. */
const rhoDecimals = 2;

/** The network of the page of interlinkages: the surest links between indicators on a ring. */
export const drawNetwork = async (
  interlinkages: InterlinkageService,
  language: Language,
  choice: ChartChoice,
  vintageId?: number,
): Promise<ResolvedChart | null> => {
  const data = await readLinks(interlinkages, language, choice, vintageId);
  if (data === null) return null;
  const links = [...data.synergies, ...data.tradeOffs];
  if (links.length === 0) return null;
  const { where, source, origin, place } = frameOf(data, language);
  const rho = (value: number | null): string =>
    formatNumber(value ?? 0, language, {
      minimumFractionDigits: rhoDecimals,
      maximumFractionDigits: rhoDecimals,
    });
  const told = [...Map.groupBy(links, ({ kind }) => linkKindOf(kind))].map(
    ([kind, own]) =>
      `${linkKindWords[kind][language]} – ${own.map((link) => `${link.one.code} ${link.one.title}, ${link.other.code} ${link.other.title}: ${rho(link.rho)}`).join('; ')}.`,
  );
  const spec = linkRingOf(
    data,
    {
      ...{ language, unit: '', source, subtitle: linkWords.surest[language] },
      title: linkWords.network[language](where),
      alternative: told.join(' '),
    },
    {
      kind: kindNamed(language),
      goalColour: (goal) => goalTile(Number(goal)).colour,
      columns: {
        ...{ one: linkWords.indicator[language], other: linkWords.otherIndicator[language] },
        ...{ kind: linkWords.kind[language], value: linkWords.rho },
        ...{ more: linkWords.more[language], years: linkWords.years[language] },
      },
    },
  );
  const values = links.flatMap(({ one, other, rho: value }) =>
    value === null
      ? []
      : [
          shownOf(
            {
              ...{ indicator: one.code, indicatorTitle: one.title, area: place, unit: '' },
              series: `${linkWords.rho}: ${other.code} ${other.title}`,
              value: Number(value.toFixed(rhoDecimals)),
            },
            origin,
          ),
        ],
  );
  return { spec, values, illustrative: false };
};
