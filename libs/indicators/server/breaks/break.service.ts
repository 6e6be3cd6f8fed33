import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { inLanguageOrNext, seriesKeyOf } from '@qadam/indicators/domain';
import type { Trilingual } from '@qadam/language/domain';
import { Database, Failure, invalidInput, notFound } from '@qadam/platform/server';
import { seriesOf } from '../figures/series-data';
import { SummaryService } from '../indicators/summary.service';
import { maySetForCountry } from '../settings/may-set';
import { type AsOf, momentOf } from '../vintages/as-of';
import type { IndicatorBreaks, MethodologyBreakInput, MethodologyBreakVersion } from './break.object';
import { nothingBefore, type ReadBreak, readBreakInput } from './read-break-input';

/** A break and the newest version of it that somebody has seen. */
export interface SeenBreak {
  readonly breakId: number;
  readonly known: number;
}

interface NewestVersion {
  readonly code: string;
  readonly version: number;
  readonly isWithdrawn: boolean;
  readonly year: number;
  readonly seriesKey: string | null;
  readonly why: Trilingual<string | null>;
  readonly source: string;
}

const selectVersions = `
  select b.break_id as "breakId", b.version, b.year, b.series_key as "seriesKey", b.why_kk as "whyKk", b.why_ru as "whyRu",
    b.why_en as "whyEn", b.source, b.is_withdrawn as "isWithdrawn", b.note, b.changed_at as "changedAt",
    b.version < max(b.version) over (partition by b.break_id) as "isReplaced", case when $2 then p.name end as author
  from methodology_break_version b left join person p on p.id = b.person_id where b.indicator_code = $1
    and ($3::timestamptz is null or b.changed_at <= $3)
  order by first_value(b.year) over (partition by b.break_id order by b.version desc) desc, b.break_id, b.version desc`;

const selectNewest = `
  select distinct on (break_id) break_id as "breakId", indicator_code as code, version, is_withdrawn as "isWithdrawn",
    year, series_key as "seriesKey", json_build_object('kk', why_kk, 'ru', why_ru, 'en', why_en) as why, source
  from methodology_break_version`;

/** From which years figures are made by a new method: seen by everybody, set for the whole country, kept as versions. */
@Injectable()
export class BreakService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly summaries: SummaryService,
  ) {}

  /** @throws Failure for an `asOf` that no load fits. */
  async breaks(viewer: Viewer, code: string, asOf?: AsOf): Promise<IndicatorBreaks> {
    const { board, labels, known } = await this.summaries.start(asOf);
    if (board.find(code) === undefined) throw notFound('indicator', code);
    const { language } = viewer;
    const rows = await seriesOf(this.database, code, known);
    const series = rows.map((row) => ({
      key: seriesKeyOf(row),
      label: `${labels.series(code, row, language)}, ${labels.unit(row.unit, language)}`,
    }));
    const { standing } = await momentOf(this.database, asOf);
    const versions = await this.database.query<
      Omit<MethodologyBreakVersion, 'seriesLabel' | 'why' | 'whyLanguage'>
    >(selectVersions, [code, viewer.person !== null, standing?.settingsUntil ?? null]);
    return {
      ...{ code, series },
      versions: versions.map((one) => {
        const found = inLanguageOrNext({ kk: one.whyKk, ru: one.whyRu, en: one.whyEn }, language);
        return {
          ...one,
          seriesLabel: series.find(({ key }) => key === one.seriesKey)?.label ?? one.seriesKey,
          why: found?.text ?? '',
          whyLanguage: found?.language ?? language,
        };
      }),
      isMine: maySetForCountry(viewer),
    };
  }

  /** @throws Failure `conflict` where the same break is recorded already. */
  async add(viewer: Viewer, code: string, input: MethodologyBreakInput): Promise<void> {
    this.requireMay(viewer);
    const read = readBreakInput(input);
    await this.holdIndicator(code);
    await this.requireNew(code, read, null);
    await this.requireEarlierFigure(code, read);
    const row = await this.database.one<{ id: number }>(`select nextval('methodology_break_id')::int as id`);
    await this.write(viewer, code, { ...read, breakId: row?.id ?? 0, version: 1, isWithdrawn: false });
  }

  /** Gives back the code of the indicator. */
  async change(viewer: Viewer, seen: SeenBreak, input: MethodologyBreakInput): Promise<string> {
    this.requireMay(viewer);
    const read = readBreakInput(input);
    const { code, version } = await this.hold(seen);
    await this.requireNew(code, read, seen.breakId);
    await this.requireEarlierFigure(code, read);
    await this.write(viewer, code, {
      ...{ ...read, breakId: seen.breakId, version: version + 1, isWithdrawn: false },
    });
    return code;
  }

  /** Gives back the code of the indicator. */
  async withdraw(viewer: Viewer, seen: SeenBreak, note: string): Promise<string> {
    this.requireMay(viewer);
    const { code, version, isWithdrawn, ...kept } = await this.hold(seen);
    if (isWithdrawn)
      throw new Failure('conflict', {
        kk: 'Бұл үзіліс бұрын алып тасталған. Бетті жаңартыңыз.',
        ru: 'Эта запись уже отозвана. Обновите страницу.',
        en: 'This break has been withdrawn already. Reload the page.',
      });
    await this.write(viewer, code, {
      ...{ ...kept, breakId: seen.breakId, version: version + 1 },
      ...{ isWithdrawn: true, note: note.trim() },
    });
    return code;
  }

  private requireMay(viewer: Viewer): void {
    if (!maySetForCountry(viewer))
      throw new Failure('forbidden', {
        kk: 'Әдістеменің өзгеруін бүкіл ел бойынша талдаушы немесе әкімші жазады.',
        ru: 'Смену методики записывает аналитик по всей стране или администратор.',
        en: 'Breaks of method are recorded by an analyst for the whole country or an administrator.',
      });
  }

  /** Two people who record at once go one after the other. */
  private async holdIndicator(code: string): Promise<void> {
    if ((await this.database.one('select 1 from indicator where code = $1 for update', [code])) === undefined)
      throw notFound('indicator', code);
  }

  private async hold({ breakId, known }: SeenBreak): Promise<NewestVersion> {
    const find = () =>
      this.database.one<NewestVersion>(
        `${selectNewest} where break_id = $1 order by break_id, version desc`,
        [breakId],
      );
    const first = await find();
    if (first === undefined) throw notFound('methodology break', breakId);
    await this.holdIndicator(first.code);
    const newest = await find();
    if (newest?.version !== known)
      throw new Failure('conflict', {
        kk: 'Бұл үзілісті осы арада біреу өзгертті. Бетті жаңартып, өзгерісіңізді қайта енгізіңіз.',
        ru: 'Эту запись тем временем изменили. Обновите страницу и внесите изменение снова.',
        en: 'Somebody has changed this break meanwhile. Reload the page and make your change again.',
      });
    return newest;
  }

  /** A figure stands before the year, so that there is something to part; and nobody knows what has no figure at all. */
  private async requireEarlierFigure(code: string, { seriesKey, year }: ReadBreak): Promise<void> {
    const ids = (await seriesOf(this.database, code, null)).flatMap((row) =>
      seriesKey === null || seriesKeyOf(row) === seriesKey ? [row.id] : [],
    );
    const found = await this.database.one<{ first: number | null }>(
      'select min(year) as first from observation where series_id = any($1::int[]) and valid_to is null',
      [ids],
    );
    const first = found?.first ?? null;
    if (first !== null && year <= first) throw nothingBefore(year, first);
  }

  /** The series is one of the indicator, and no other break says the same year of the same series. */
  private async requireNew(
    code: string,
    { seriesKey, year }: ReadBreak,
    breakId: number | null,
  ): Promise<void> {
    if (seriesKey !== null) {
      const rows = await seriesOf(this.database, code, null);
      if (!rows.some((row) => seriesKeyOf(row) === seriesKey))
        throw invalidInput(
          {
            kk: `${code} көрсеткішінде «${seriesKey}» қатары жоқ. Тізімнен таңдаңыз.`,
            ru: `У показателя ${code} нет ряда «${seriesKey}». Выберите из списка.`,
            en: `Indicator ${code} has no series "${seriesKey}". Choose one of the list.`,
          },
          { field: 'seriesKey' },
        );
    }
    const same = await this.database.one(
      `select 1 from (${selectNewest} where indicator_code = $1 order by break_id, version desc) newest
       where not "isWithdrawn" and year = $2 and "seriesKey" is not distinct from $3
         and "breakId" is distinct from $4::int`,
      [code, year, seriesKey, breakId],
    );
    if (same !== undefined)
      throw new Failure(
        'conflict',
        {
          kk: `${year} жылғы үзіліс осы қатар үшін жазылған. Соны өзгертіңіз.`,
          ru: `Смена методики ${year} года для этого ряда уже записана. Измените ту запись.`,
          en: `A break of ${year} is recorded for this series already. Change that one.`,
        },
        { field: 'year' },
      );
  }

  private async write(
    viewer: Viewer,
    code: string,
    written: ReadBreak & {
      readonly breakId: number;
      readonly version: number;
      readonly isWithdrawn: boolean;
    },
  ): Promise<void> {
    const { breakId, version, year, seriesKey, why, source, isWithdrawn, note } = written;
    await this.database.query(
      `insert into methodology_break_version (break_id, version, indicator_code, series_key, year, why_kk, why_ru,
         why_en, source, is_withdrawn, note, person_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[breakId, version, code, seriesKey, year, why.kk, why.ru, why.en, source, isWithdrawn, note],
        viewer.person?.id ?? null,
      ],
    );
    const action = isWithdrawn
      ? 'withdraw-methodology-break'
      : version === 1
        ? 'record-methodology-break'
        : 'change-methodology-break';
    await this.audit.record(
      viewer,
      action,
      { kind: 'indicator', id: code },
      { breakId, version, year, seriesKey, why, source, note },
    );
  }
}
