import { type Language, languages, type Trilingual } from '@qadam/language/domain';
import {
  type FindingKind,
  findingKinds,
  type SpeakerSex,
  speakerSexes,
  type StakeholderGroup,
  stakeholderGroups,
} from '../findings/finding';
import { asksFor, asksWhatIsSaid, foldHeading } from './column-headings';
import { dateColumn } from './date-column';
import { personalColumns } from './personal-columns';
import { findingKindLabels, speakerSexLabels, stakeholderGroupLabels } from '../findings/labels';

/** What a column can be. */
export const columnRoles = ['finding', 'area', 'group', 'sex', 'date', 'kind'] as const;

export type ColumnRole = (typeof columnRoles)[number];

/** Headings by role; `finding` is the one that must be there. */
export type ColumnMapping = { readonly finding: string } & Readonly<
  Partial<Record<Exclude<ColumnRole, 'finding'>, string>>
>;

export const sameHeading = (one: string, other: string): boolean => foldHeading(one) === foldHeading(other);

/** What tables with the same headings have in common, whatever their order: the key under which a mapping is remembered. */
export const columnSetKey = (headings: readonly string[]): string =>
  JSON.stringify([...new Set(headings.map(foldHeading).filter((heading) => heading !== ''))].sort());

/** The column of each role in a table; `null` where it has none for the findings. */
export const placesOf = (
  mapping: ColumnMapping,
  headings: readonly string[],
): Readonly<Record<ColumnRole, number | null>> | null => {
  const placeOf = (role: ColumnRole): number | null => {
    const wanted = mapping[role];
    const at = wanted === undefined ? -1 : headings.findIndex((heading) => sameHeading(heading, wanted));
    return at < 0 ? null : at;
  };
  const places = {
    ...{ finding: placeOf('finding'), area: placeOf('area'), group: placeOf('group') },
    ...{ sex: placeOf('sex'), date: placeOf('date'), kind: placeOf('kind') },
  };
  return places.finding === null ? null : places;
};

export type MappingProblem = {
  readonly field: string;
  readonly why: 'no-object' | 'no-finding' | 'unknown' | 'no-text';
};

/** A mapping as JSON: `{"finding":"What was said","area":"District","group":…,"sex":…,"date":…,"kind":…}`. Never throws. */
export const readColumnMapping = (value: unknown): ColumnMapping | MappingProblem => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { field: '', why: 'no-object' };
  const given = value as Record<string, unknown>;
  const inside =
    typeof given['columns'] === 'object' && given['columns'] !== null
      ? (given['columns'] as Record<string, unknown>)
      : given;
  for (const [field, heading] of Object.entries(inside)) {
    if (!columnRoles.includes(field as ColumnRole)) return { field, why: 'unknown' };
    if (typeof heading !== 'string' || heading.trim() === '') return { field, why: 'no-text' };
  }
  return typeof inside['finding'] === 'string'
    ? (inside as ColumnMapping)
    : { field: 'finding', why: 'no-finding' };
};

/**
 * Headings of what a form keeps for itself, under its own names: when it was filled in and sent may be the day of what was
 * said (`time`), numbers and marks that link its rows are nothing to choose (`mark`); `null` for a question.
 */
export const bookKeepingOf = (heading: string): 'time' | 'mark' | null =>
  /^(?:start|end|today|_submission_time|SubmissionDate)$/u.test(heading)
    ? 'time'
    : /^(?:_[a-z_]+|deviceid|[a-z][a-z0-9_]*_count)$/u.test(heading)
      ? 'mark'
      : null;

/** Words; no number, time, or mark of a device such as `uuid:4f1c…`: one piece with a digit in it. */
const isSaid = (cell: string): boolean => /\p{L}/u.test(cell) && !/^\S*\d\S*$/u.test(cell.trim());

/** What stands in the kept text where a name or number was. */
const placeholders = /\[[\p{L}-]+ \d+\]/gu;
const leastWords = 3;

/** Answers in people's own words: sentences, and not the same few again and again as where one of a list is chosen. */
const areOwnWords = (cells: readonly string[]): boolean => {
  const said = cells.map((cell) => cell.replace(placeholders, ' ').trim()).filter(isSaid);
  const words = said.reduce((sum, cell) => sum + (cell.match(/\p{L}+/gu)?.length ?? 0), 0);
  const isVaried = said.length < 4 || new Set(said.map(foldHeading)).size * 2 >= said.length;
  return said.length > 0 && words >= leastWords * said.length && isVaried;
};

/**
 * A first guess for a person to correct: what was said stands in a column whose heading tells so, else in the one with
 * the longest answers in people's own words; never in one of names or numbers of persons. `null` where there is none.
 */
export const guessMapping = (
  headings: readonly string[],
  rows: readonly { readonly cells: readonly string[] }[],
): ColumnMapping | null => {
  const sample = rows.slice(0, 50);
  const wordsAt = (cells: readonly string[], column: number) =>
    (cells[column] ?? '').replace(placeholders, ' ').trim();
  const length = (column: number): number =>
    sample.reduce(
      (sum, { cells }) => sum + (isSaid(wordsAt(cells, column)) ? wordsAt(cells, column).length : 0),
      0,
    );
  /** Who speaks, of which sex and what for is told in words that are known, or at least in words; never counted. */
  const readOf: Partial<Record<ColumnRole, (cell: string) => unknown>> = {
    ...{ group: groupOfCell, sex: sexOfCell, kind: kindOfCell },
  };
  const roleOf = (role: Exclude<ColumnRole, 'finding'>) => {
    if (role === 'date') return dateColumn(headings, sample);
    const read = readOf[role];
    const named = headings.flatMap((heading, at) => (asksFor(role, heading) ? [at] : []));
    if (!read) return named[0] ?? -1;
    const filled = (column: number) =>
      sample.map(({ cells }) => cells[column] ?? '').filter((cell) => cell.trim() !== '');
    const known = named.find((column) => filled(column).some((cell) => read(cell) !== null));
    const inWords = named.find((column) => filled(column).every((cell) => isSaid(cell)));
    return known ?? inWords ?? -1;
  };
  const others = (['area', 'group', 'sex', 'date', 'kind'] as const).map(
    (role) => [role, roleOf(role)] as const,
  );
  const personal = personalColumns(headings, sample);
  const taken = new Set(others.map(([, at]) => at));
  const free = headings
    .map((_, column) => column)
    .filter((column) => !taken.has(column) && !personal.has(column) && length(column) > 0);
  const longest = (columns: readonly number[]) =>
    [...columns].sort((one, other) => length(other) - length(one))[0];
  const finding =
    longest(free.filter((column) => asksWhatIsSaid(headings[column] ?? ''))) ??
    longest(free.filter((column) => areOwnWords(sample.map(({ cells }) => cells[column] ?? ''))));
  const heading = finding === undefined ? undefined : headings[finding];
  if (!heading) return null;
  return {
    finding: heading,
    ...Object.fromEntries(others.flatMap(([role, at]) => (at < 0 ? [] : [[role, headings[at] ?? '']]))),
  };
};

const oneOf = <Code extends string>(
  codes: readonly Code[],
  labels: Readonly<Record<Code, Trilingual>>,
  cell: string,
  alsoCalled: Partial<Record<Code, string>>,
): Code | null => {
  const wanted = foldHeading(cell).replace(/-/gu, ' ');
  const names = (code: Code) => [
    code.replace(/-/gu, ' '),
    ...languages.map((language: Language) => foldHeading(labels[code][language])),
    ...(alsoCalled[code] ?? '').split(', ').map(foldHeading),
  ];
  return codes.find((code) => names(code).includes(wanted)) ?? null;
};

/** What people write in tables for the same thing, beside the labels. */
const kindsAlsoCalled: Readonly<Partial<Record<FindingKind, string>>> = {
  need: 'нужда, просьба, запрос, мұқтаждық, өтініш, сұраныс, request',
  problem: 'жалоба, трудность, мәселе, шағым, қиындық, complaint, issue',
  proposal: 'идея, совет, ой, кеңес, suggestion, idea, recommendation',
  'good-practice': 'хорошая практика, лучшая практика, опыт, жақсы тәжірибе, best practice',
  commitment: 'обещание, уәде, promise',
};
const groupsAlsoCalled: Readonly<Partial<Record<StakeholderGroup, string>>> = {
  'local-executive-body': 'акимат, местный исполнительный орган, мио, әкімдік, akimat',
  maslikhat: 'маслихат, депутат, депутаты, мәслихат, депутаттар, deputies',
  'public-council': 'общественный совет, қоғамдық кеңес, public council',
  ngo: 'нпо, үеұ, неправительственная организация, ngos',
  'rural-akim': 'сельский аким, аким, ауыл әкімі, әкім, akim',
  residents: 'житель, жительница, население, тұрғын, халық, resident, villagers',
  women: 'женщина, әйел, woman',
  youth: 'молодые, молодые люди, студенты, жас, young people, young',
  'older-people':
    'пенсионер, пенсионеры, пенсионерка, пожилые, ветераны, зейнеткер, зейнеткерлер, қарттар, pensioners, elderly',
  'persons-with-disabilities':
    'лица с инвалидностью, инвалиды, инвалид, мүгедектер, people with disabilities, disabled',
  business: 'бизнес, предприниматель, кәсіпкер, entrepreneurs',
  farmers: 'фермер, крестьяне, крестьянское хозяйство, шаруа, шаруалар, farmer',
  education: 'учитель, учителя, педагоги, образование, мұғалім, мұғалімдер, білім, teacher, teachers',
  health: 'врач, врачи, медики, здравоохранение, дәрігер, дәрігерлер, денсаулық сақтау, doctor, doctors',
  other: 'другое, прочие, басқа',
};
const sexesAlsoCalled: Readonly<Partial<Record<SpeakerSex, string>>> = {
  women: 'ж, жен, жен., женский, женщина, әйел, қыз, f, female, woman, w, girl',
  men: 'м, муж, муж., мужской, мужчина, мужчины, ер, еркек, ер адам, ер кісі, m, male, man, boy',
  mixed: 'смешанный, оба, аралас, both',
};

/** Kind, group or sex that a cell names: by code, by its label in any of the three languages, or by a usual word. */
export const kindOfCell = (cell: string): FindingKind | null =>
  oneOf(findingKinds, findingKindLabels, cell, kindsAlsoCalled);
export const groupOfCell = (cell: string): StakeholderGroup | null =>
  oneOf(stakeholderGroups, stakeholderGroupLabels, cell, groupsAlsoCalled);
export const sexOfCell = (cell: string): SpeakerSex | null =>
  oneOf(speakerSexes, speakerSexLabels, cell, sexesAlsoCalled);
