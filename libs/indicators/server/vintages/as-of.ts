import { isCalendarDay } from '@qadam/language/domain';
import { type LoadInHistory, loadsThatCount } from '@qadam/indicators/domain';
import { type Database, invalidInput, notFound } from '@qadam/platform/server';
import { dayOf, type KnownLoads } from './known-loads';

/** A day (YYYY-MM-DD) or the number of a load to look back to, as addresses and the API give it; what holds now without one. */
export type AsOf = string | null | undefined;

/** How every question about figures takes it. */
export const asOfArgument = {
  type: () => String,
  nullable: true,
  description: 'A day (YYYY-MM-DD) or the number of a load to look back to; what holds now without one.',
} as const;

/** What had been set and drawn by a moment, where it is no longer what holds now. */
export interface Standing {
  /**
   * Directions, targets, methods, breaks of method and headlines of goals recorded after this are left out (a time stamp
   * as PostgreSQL writes it).
   */
  readonly settingsUntil: string;
  /** Changes of borders after this day are left out, `YYYY-MM-DD`. */
  readonly bordersUntil: string;
}

/** A point in the history of the figures. */
export interface Moment {
  readonly known: KnownLoads;
  /** The year from which the age of figures is told; `null`: the present one. */
  readonly year: number | null;
  /** `null`: directions, targets, methods, breaks of method and borders were those of now. */
  readonly standing: Standing | null;
}

export const presentMoment: Moment = { known: null, year: null, standing: null };

/** What came with the product was there from the beginning, whenever it was written into this database. */
export const isShippedSetting = '(version = 1 and person_id is null)';

/** A narrowing is somebody's choice: it was not there before it was set, even where nobody is named. */
export const isShippedIndicatorSetting = `(${isShippedSetting} and series_key is null and area_code is null)`;

const isLoadNumber = (text: string): boolean => /^[1-9]\d{0,8}$/u.test(text);

/** How far ahead of Greenwich a day begins first. */
const firstDayHours = 14;

/** Whether a day has begun nowhere on earth yet, `now` in milliseconds: what will be known by then nobody can tell. */
const isToCome = (day: string, now: number): boolean =>
  day > new Date(now + firstDayHours * 3_600_000).toISOString().slice(0, 10);

/**
 * A day or the number of a load; `null` for what holds now.
 * @throws Failure `invalid-input` for anything else, such as a day that the calendar does not have, or one to come.
 */
export const readAsOf = (text: AsOf, now = Date.now()): string | null => {
  if (text == null || text === '') return null;
  if (isCalendarDay(text) && isToCome(text, now))
    throw invalidInput(
      {
        kk: `${text} күні әлі келген жоқ: ол күні не белгілі болатынын ешкім білмейді. Бүгінгі не бұрынғы күнді таңдаңыз.`,
        ru: `День ${text} еще не наступил: что будет известно к нему, не знает никто. Выберите сегодняшний или более ранний день.`,
        en: `The day ${text} is still to come: nobody knows what will be known by then. Choose today or an earlier day.`,
      },
      { field: 'asOf' },
    );
  if (isCalendarDay(text) || isLoadNumber(text)) return text;
  throw invalidInput(
    {
      kk: `«${text}» — күн де, жүктеу нөмірі де емес. Оны 2024-10-24 немесе 3 үлгісімен жазыңыз.`,
      ru: `«${text}» — не дата и не номер загрузки. Запишите так: 2024-10-24 или 3.`,
      en: `“${text}” is neither a day nor the number of a load. Write it like 2024-10-24 or 3.`,
    },
    { field: 'asOf' },
  );
};

export interface LoadAt {
  /** Of what is known at a day, the load that was published last. */
  readonly id: number;
  readonly known: NonNullable<KnownLoads>;
  /** Of what was asked: the day itself, or that of the newest data up to the load. */
  readonly year: number;
  /** The end of what is looked back to: of the day, or when the load came in (as PostgreSQL writes it). */
  readonly until: string;
  /** Whether nothing has come since: what is looked back to is what holds now. */
  readonly isNewest: boolean;
  readonly isThisYear: boolean;
}

interface LoadsByDay extends Omit<LoadAt, 'known'> {
  readonly known: LoadAt['known'] | null;
  readonly loads: readonly LoadInHistory[];
}

/** Loads up to a number are what held after it; those of a day that are not all up to a number are known together. */
const loadsByDay = `
  select (array_agg(v.id order by ${dayOf('v')} desc, v.id desc))[1] as id,
    case when count(*) = (select count(*) from vintage p where p.id <= max(v.id)) then array[max(v.id)] end as known,
    json_agg(json_build_object('id', v.id, 'takesBack', v.takes_back) order by ${dayOf('v')}, v.id) as loads,
    extract(year from $1::date)::int as year, (($1::date + 1)::timestamp at time zone 'UTC')::text as until,
    count(*) = (select count(*) from vintage) as "isNewest",
    extract(year from $1::date) = extract(year from now()) as "isThisYear"
  from vintage v where ${dayOf('v')} <= $1::date having count(*) > 0`;

const loadByNumber = `
  select v.id, array[v.id] as known, newest.year, v.loaded_at::text as until,
    v.id = (select max(id) from vintage) as "isNewest", newest.year = extract(year from now())::int as "isThisYear"
  from vintage v cross join lateral (
    select extract(year from max(${dayOf('p')}))::int as year from vintage p where p.id <= v.id) newest
  where $1::int is null or v.id = $1 order by v.id desc limit 1`;

/**
 * What an `asOf` stands for. A day: of each figure what was known from data published by that day, or which had come
 * in by then where no day of publication is known, in whatever order they were loaded. A number: what held after that
 * load. Without either the newest load of all.
 * @throws Failure where nothing had come in by that day, or there is no such load.
 */
export const loadAt = async (database: Database, asOf: AsOf): Promise<LoadAt> => {
  const wanted = readAsOf(asOf);
  if (wanted === null || isLoadNumber(wanted)) {
    const load = wanted === null ? null : Number(wanted);
    const found = await database.one<LoadAt>(loadByNumber, [load]);
    if (found !== undefined) return found;
    if (load !== null) throw notFound('load', load);
  } else {
    const found = await database.one<LoadsByDay>(loadsByDay, [wanted]);
    if (found !== undefined) {
      const { loads, known, ...load } = found;
      return { ...load, known: known ?? [0, ...loadsThatCount(loads)] };
    }
  }
  throw invalidInput(
    {
      kk: 'Бұл күнге дейін жүктелген дерек жоқ. Кейінгі күнді таңдаңыз.',
      ru: 'До этого дня данных не загружено. Выберите более поздний день.',
      en: 'No figures had been loaded by that day. Choose a later one.',
    },
    { field: 'asOf' },
  );
};

/**
 * The last changes of settings and of borders by a moment, so that all days between two changes are one standing;
 * `null` where nothing has been changed since.
 */
const standingAt = async (database: Database, until: string): Promise<Standing | null> => {
  const row = await database.one<Standing & { isPresent: boolean }>(
    `select
       coalesce(greatest((select max(changed_at) from indicator_setting_version where changed_at < $1::timestamptz),
         (select max(changed_at) from methodology_break_version where changed_at < $1::timestamptz),
         (select max(changed_at) from goal_headline_version where changed_at < $1::timestamptz)),
         '-infinity')::text as "settingsUntil",
       coalesce((select max(happened_on) from area_succession where happened_on < $1::timestamptz at time zone 'UTC'),
         '0001-01-01')::text as "bordersUntil",
       not exists (select from indicator_setting_version
         where changed_at >= $1::timestamptz and not ${isShippedIndicatorSetting})
       and not exists (select from methodology_break_version where changed_at >= $1::timestamptz)
       and not exists (select from goal_headline_version
         where changed_at >= $1::timestamptz and not ${isShippedSetting})
       and not exists (select from area_succession where happened_on >= $1::timestamptz at time zone 'UTC')
         as "isPresent"`,
    [until],
  );
  if (row === undefined || row.isPresent) return null;
  const { settingsUntil, bordersUntil } = row;
  return { settingsUntil, bordersUntil };
};

/** What pages are made of: the newest load is what holds now, which is kept; earlier ones are looked up by number. */
export const momentOf = async (database: Database, asOf: AsOf): Promise<Moment> => {
  const wanted = readAsOf(asOf);
  if (wanted === null) return presentMoment;
  const { known, year, until, isNewest, isThisYear } = await loadAt(database, wanted);
  // The newest load by its number is what holds now; a day is a day, even when no load has come in since.
  const isNow = isNewest && isLoadNumber(wanted);
  return {
    known: isNewest ? null : known,
    year: isNewest && isThisYear ? null : year,
    standing: isNow ? null : await standingAt(database, until),
  };
};
