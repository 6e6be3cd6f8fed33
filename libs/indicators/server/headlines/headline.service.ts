import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { inLanguageOrNext } from '@qadam/indicators/domain';
import type { Trilingual } from '@qadam/language/domain';
import { Database, Failure, invalidInput, notFound } from '@qadam/platform/server';
import { country, SummaryService } from '../indicators/summary.service';
import { countedOf } from '../overview/overview.service';
import type { BoardIndicator } from '../progress/board';
import { maySetForCountry } from '../settings/may-set';
import { headlineLine, sparklineOf } from './headline-line';
import type { GoalHeadline, HeadlineInput } from './headline.object';
import type { AsOf } from '../vintages/as-of';

interface VersionRow {
  readonly version: number;
  readonly indicatorCode: string | null;
  readonly why: Trilingual<string | null>;
  readonly changedAt: Date;
  readonly author: string | null;
}

const selectVersions = `
  select h.version, h.indicator_code as "indicatorCode",
    json_build_object('kk', h.why_kk, 'ru', h.why_ru, 'en', h.why_en) as why, h.changed_at as "changedAt",
    case when $2 then p.name end as author
  from goal_headline_version h left join person p on p.id = h.person_id
  where h.goal_code = $1 order by h.version desc`;

/** Which indicator stands for a goal: seen by everybody, chosen for the whole country, kept as versions. */
@Injectable()
export class HeadlineService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly summaries: SummaryService,
  ) {}

  /** What stands for the goal and its figures as of a day or a load; the versions are all of them, with their days. */
  async headline(viewer: Viewer, goalCode: string, asOf?: AsOf): Promise<GoalHeadline> {
    const { language } = viewer;
    const goal = (await this.summaries.goalTitles(language)).find(({ code }) => code === goalCode);
    if (goal === undefined) throw notFound('goal', goalCode);
    const { board, labels } = await this.summaries.start(asOf);
    const indicators = countedOf(board, goalCode);
    const shown = headlineLine(board, indicators, goalCode, country);
    const rows = await this.database.query<VersionRow>(selectVersions, [goalCode, viewer.person !== null]);
    const yearsOf = (indicator: BoardIndicator) => board.possibleOf(indicator).get(country)?.years ?? [];
    return {
      ...{ goalCode, goalTitle: goal.title },
      shown: sparklineOf(board, labels, shown, country, language),
      isByRule: shown?.indicator.code !== board.goalHeadlines.get(goalCode),
      candidates: indicators
        .filter((indicator) => yearsOf(indicator).length > 1)
        .map((indicator) => ({
          code: indicator.code,
          title: indicator.title[language],
          years: yearsOf(indicator).length,
          latestYear: yearsOf(indicator).at(-1) ?? null,
          areas: indicator.headline?.byArea.size ?? 0,
        })),
      versions: rows.map(({ why, indicatorCode, ...row }) => {
        const found = inLanguageOrNext(why, language);
        return {
          ...{ ...row, indicatorCode },
          indicatorTitle:
            indicatorCode === null ? null : (board.find(indicatorCode)?.title[language] ?? null),
          why: found?.text ?? '',
          whyLanguage: found?.language ?? language,
        };
      }),
      isMine: maySetForCountry(viewer),
    };
  }

  async choose(viewer: Viewer, goalCode: string, knownVersion: number, input: HeadlineInput): Promise<void> {
    if (!maySetForCountry(viewer))
      throw new Failure('forbidden', {
        kk: 'Мақсаттың басты көрсеткішін бүкіл ел бойынша талдаушы немесе әкімші таңдайды.',
        ru: 'Главный показатель цели выбирает аналитик по всей стране или администратор.',
        en: 'The headline indicator of a goal is chosen by an analyst for the whole country or an administrator.',
      });
    const [indicator, why] = [input.indicator ?? null, input.why.trim()];
    if (why === '')
      throw invalidInput(
        {
          kk: 'Неге осылай таңдалғанын жазыңыз: мақсат бетінде осы түсіндірме көрсетіледі.',
          ru: 'Напишите, почему выбор такой: это объяснение видно на странице цели.',
          en: 'Say why: people read it on the page of the goal.',
        },
        { field: 'why' },
      );
    if ((await this.database.one('select 1 from goal where code = $1 for update', [goalCode])) === undefined)
      throw notFound('goal', goalCode);
    await this.requireOfGoal(goalCode, indicator);
    const newest = await this.database.one<{ version: number }>(
      'select max(version) as version from goal_headline_version where goal_code = $1',
      [goalCode],
    );
    const version = newest?.version ?? 0;
    if (version !== knownVersion)
      throw new Failure('conflict', {
        kk: 'Бұл таңдауды осы арада біреу өзгертті. Бетті жаңартып, қайта таңдаңыз.',
        ru: 'Этот выбор тем временем изменили. Обновите страницу и выберите снова.',
        en: 'Somebody has changed this choice meanwhile. Reload the page and choose again.',
      });
    await this.database.query(
      `insert into goal_headline_version (goal_code, version, indicator_code, why_${viewer.language}, person_id)
       values ($1, $2, $3, $4, $5)`,
      [goalCode, version + 1, indicator, why, viewer.person?.id ?? null],
    );
    await this.audit.record(
      viewer,
      'choose-headline',
      { kind: 'goal', id: goalCode },
      { from: version, to: version + 1, indicator, why },
    );
  }

  private async requireOfGoal(goalCode: string, indicator: string | null): Promise<void> {
    if (indicator === null) return;
    const found = await this.database.one(
      'select 1 from indicator i join target t on t.code = i.target_code where i.code = $1 and t.goal_code = $2',
      [indicator, goalCode],
    );
    if (found === undefined)
      throw invalidInput(
        {
          kk: `${goalCode}-мақсатта «${indicator}» көрсеткіші жоқ. Тізімнен таңдаңыз.`,
          ru: `У цели ${goalCode} нет показателя «${indicator}». Выберите из списка.`,
          en: `Goal ${goalCode} has no indicator "${indicator}". Choose one of the list.`,
        },
        { field: 'indicator' },
      );
  }
}
