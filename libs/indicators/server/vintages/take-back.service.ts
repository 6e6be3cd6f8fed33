import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { type LoadInHistory, loadsThatCount, takingsBack } from '@qadam/indicators/domain';
import type { Language, Trilingual } from '@qadam/language/domain';
import { Database, Failure, notFound } from '@qadam/platform/server';
import { chooseHeadlines } from '../figures/choose-headlines';
import { sampleFigures } from '../figures/record-figures';
import { sourcesOf } from '../figures/series-data';
import { maySetForCountry } from '../settings/may-set';
import { changeObjectsOf, type ChangeRow, mostChanges, namedChanges } from './change-rows';
import { writeConfirmations } from './confirmations';
import { dayOf } from './known-loads';
import type { TakeBackPreview, TakenBack } from './take-back.object';
import { figuresWithout, textsWithout } from './take-back-sql';

const cases = ['added', 'revised', 'withdrawn'] as const;

const takenBackAlready = (load: number, by: number): Trilingual => ({
  kk: `${load}-жүктемені ${by}-жүктеме қайтарып алған. Оны қайта енгізу үшін ${by}-жүктемені қайтарып алыңыз.`,
  ru: `Загрузка ${load} уже отозвана загрузкой ${by}. Чтобы вернуть её, отзовите загрузку ${by}.`,
  en: `Load ${load} has been taken back by load ${by} already. To have it again, take load ${by} back.`,
});

const newerLoads: Trilingual = {
  kk: 'Алдын ала қараудан кейін жаңа жүктеме келді. Бетті жаңартып, не өзгеретінін қайта қараңыз.',
  ru: 'После предварительного просмотра пришла новая загрузка. Обновите страницу и посмотрите ещё раз, что изменится.',
  en: 'Another load came in after the preview. Reload the page and look again at what would change.',
};

const onlyForCountry: Trilingual = {
  kk: 'Жүктемені бүкіл ел бойынша талдаушы немесе әкімші қайтарып алады.',
  ru: 'Загрузку отзывает аналитик по всей стране или администратор.',
  en: 'A load is taken back by an analyst for the whole country or an administrator.',
};

/** The loads of the history, and those that remain in the order of their publication once one of them is taken back. */
interface Remaining {
  readonly newest: number;
  readonly later: number;
  /** As queries take them. */
  readonly known: readonly number[];
}

/**
 * Takes a whole load of figures back. That is a load of its own: what was taken back stays in history, is seen as of
 * the time before, and returns when the taking back is taken back.
 */
@Injectable()
export class TakeBackService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  /** What taking this load back would change now, without changing it. */
  async preview(viewer: Viewer, load: number): Promise<TakeBackPreview> {
    this.requireMay(viewer);
    const { known, newest, later } = await this.remainingWithout(load);
    const { language } = viewer;
    const [source] = await sourcesOf(this.database, [load], language);
    if (source === undefined) throw notFound('load', load);
    const counts = await this.database.query<{ fate: string; count: number }>(
      `select fate, count(*)::int as count from (${figuresWithout}) c group by fate`,
      [load, known],
    );
    const texts = await this.database.one<{ count: number }>(
      `select count(*)::int as count from (${textsWithout}) c`,
      [load, known],
    );
    return {
      ...{ load: source, newest, later, texts: texts?.count ?? 0 },
      ...this.inCases(counts),
      changes: await this.changes(load, known, language),
    };
  }

  /**
   * Takes it back. `newest` is the newest load that the viewer has seen; without it nothing was shown before.
   * @throws Failure `conflict` where it has been taken back already, or another load has come in since.
   */
  async take(
    viewer: Viewer,
    {
      load,
      reason,
      newest,
    }: { readonly load: number; readonly reason: string; readonly newest?: number | null },
  ): Promise<TakenBack> {
    this.requireMay(viewer);
    const taken = await this.database.transaction(async () => {
      const { database } = this;
      await database.query(`select pg_advisory_xact_lock(hashtext('qadam figures'))`);
      const remaining = await this.remainingWithout(load);
      if (newest != null && newest !== remaining.newest) throw new Failure('conflict', newerLoads);
      const vintage = await database.one<{ id: number }>(
        `insert into vintage (source, kind, label, person_id, note, takes_back)
         select source, 'take-back', $2, $3, $4, id from vintage where id = $1 returning id`,
        [load, `Load ${load} taken back`, viewer.person?.id ?? null, reason.trim()],
      );
      if (vintage === undefined) throw notFound('load', load);
      const counts = await this.writeFigures(load, vintage.id, remaining.known);
      const texts = await this.writeTexts(load, vintage.id, remaining.known);
      const done = { takenBack: load, load: vintage.id, ...counts, texts };
      await this.audit.record(
        viewer,
        'take-back-load',
        { kind: 'vintage', id: vintage.id },
        { takenBack: load, reason: reason.trim(), ...counts, texts },
      );
      return done;
    });
    await sampleFigures(this.database);
    return taken;
  }

  private requireMay(viewer: Viewer): void {
    if (!maySetForCountry(viewer)) throw new Failure('forbidden', onlyForCountry);
  }

  private async remainingWithout(load: number): Promise<Remaining> {
    const all = await this.database.query<LoadInHistory>(
      `select v.id, v.takes_back as "takesBack" from vintage v order by ${dayOf('v')}, v.id`,
    );
    if (!all.some(({ id }) => id === load)) throw notFound('load', load);
    const by = takingsBack(all).get(load);
    if (by !== undefined) throw new Failure('conflict', takenBackAlready(load, by));
    const newest = Math.max(...all.map(({ id }) => id));
    return {
      newest,
      later: all.filter(({ id }) => id > load).length,
      known: [0, ...loadsThatCount([...all, { id: newest + 1, takesBack: load }])],
    };
  }

  private inCases(counts: readonly { readonly fate: string; readonly count: number }[]) {
    const [added, revised, withdrawn] = cases.map(
      (fate) => counts.find((one) => one.fate === fate)?.count ?? 0,
    ) as [number, number, number];
    return { added, revised, withdrawn };
  }

  private async changes(load: number, known: readonly number[], language: Language) {
    const rows = await this.database.query<ChangeRow>(
      namedChanges(
        `select series_id, area_code, year, old, value as new, fate from (${figuresWithout}) f`,
        language,
        {
          limit: `${mostChanges}`,
          offset: '0',
        },
      ),
      [load, known],
    );
    return changeObjectsOf(this.database, rows, language);
  }

  private async writeFigures(load: number, vintage: number, known: readonly number[]) {
    const { database } = this;
    await writeConfirmations(database, load, known);
    await database.query(`create temp table taken_back on commit drop as ${figuresWithout}`, [load, known]);
    await database.query(
      `update observation o set valid_to = $1 from taken_back t
       where o.series_id = t.series_id and o.area_code = t.area_code and o.year = t.year and o.valid_to is null`,
      [vintage],
    );
    await database.query(
      `insert into observation (series_id, area_code, year, value, valid_from)
       select series_id, area_code, year, value, $1::int from taken_back where value is not null`,
      [vintage],
    );
    await database.query(
      `insert into restored_figure (vintage, series_id, area_code, year, said_by)
       select $1::int, series_id, area_code, year, said_by from taken_back where value is not null`,
      [vintage],
    );
    const indicators = await database.query<{ code: string }>(
      `select distinct s.indicator_code as code from taken_back t join series s on s.id = t.series_id`,
    );
    await chooseHeadlines(
      database,
      indicators.map(({ code }) => code),
    );
    const counts = await database.query<{ fate: string; count: number }>(
      'select fate, count(*)::int as count from taken_back group by fate',
    );
    return this.inCases(counts);
  }

  private async writeTexts(load: number, vintage: number, known: readonly number[]): Promise<number> {
    const { database } = this;
    await database.query(`create temp table taken_back_texts on commit drop as ${textsWithout}`, [
      load,
      known,
    ]);
    await database.query(
      `update indicator_metadata m set valid_to = $1 from taken_back_texts t
       where m.indicator_code = t.indicator_code and m.field = t.field and m.lang = t.lang and m.valid_to is null`,
      [vintage],
    );
    await database.query(
      `insert into indicator_metadata (indicator_code, field, lang, text, valid_from, said_by)
       select indicator_code, field, lang, text, $1::int, said_by from taken_back_texts where text is not null`,
      [vintage],
    );
    const row = await database.one<{ count: number }>('select count(*)::int as count from taken_back_texts');
    return row?.count ?? 0;
  }
}
