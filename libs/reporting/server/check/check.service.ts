import { Injectable } from '@nestjs/common';
import { publishedSummaries } from '@qadam/evidence/server';
import type { Viewer } from '@qadam/identity/domain';
import type { Language, Trilingual } from '@qadam/language/domain';
import {
  chartKey,
  askedChart,
  type AreaNames,
  chartsIn,
  checkReview,
  type CheckResult,
  citationsIn,
  figuresIn,
  isAboutWomen,
  nodesIn,
  type NodeStanding,
  type PriorityVoice,
  sectionReferencesIn,
  imagesIn,
  termsIn,
  type MovedValue,
  type TextToCheck,
} from '@qadam/reporting/domain';
import { Database, Failure } from '@qadam/platform/server';
import { MovedTables } from '../moved/moved-tables.service';
import { drawableLetters } from '../render/fonts';
import { ReportBoard } from '../reports/report-board.service';
import { ContentReading, type ReadText, type SectionText } from '../sections/content-reading.service';
import { SectionStore } from '../sections/section-store.service';
import { hasGuidance, isStaff } from '../sections/standing';
import { areaNamesIn } from '../sources/area-names';
import { type SectionGap, type StaleTranslation, TranslationBases } from '../translation/translation-bases';
import { words } from '../words';
import { askedKey, LostFigures } from './lost-figures';
import { shownInLanguages } from './shown-in-languages';
import { borrowedNames, impossibleNumbers, numbersShown, ShownNumbers } from './shown-numbers';

interface WrittenText extends SectionText {
  readonly words: number;
}

const isBySex = (indicator: string, seriesKey: string | null): boolean =>
  isAboutWomen(indicator) || (seriesKey?.includes('SEX=') ?? false);

/** Two charts may draw one value: it is told once. */
const eachOnce = (values: readonly MovedValue[]): readonly MovedValue[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

const showsSexIn = ({ text, figures, charts }: ReadText): boolean =>
  figures.some(({ figure }) => figure !== null && isBySex(figure.indicator, figure.seriesKey)) ||
  chartsIn(text.content).some(
    ({ attrs }) =>
      isBySex(attrs.indicator, attrs.seriesKey) ||
      (attrs.kind === 'gap' && attrs.dimension === 'SEX' && charts.get(chartKey(attrs)) !== null),
  );

/** What a text can refer to. */
interface KnownNames {
  readonly sections: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly images: ReadonlySet<string>;
  /** Why figures have no data, by what they ask for. */
  readonly lost: ReadonlyMap<string, Trilingual>;
  readonly areas: Readonly<Record<Language, AreaNames>>;
}

const standingsOf = ({ text, figures, voices, charts }: ReadText, known: KnownNames): NodeStanding[] => {
  const asked = new Map(figuresIn(text.content).map(({ attrs }) => [attrs.id, attrs]));
  const cited = [...new Set(citationsIn(text.content).map(({ attrs }) => attrs.findingId))];
  return [
    ...figures.flatMap(({ nodeId, figure, text: shown, newerText }): NodeStanding[] => {
      if (figure === null) {
        const attrs = asked.get(nodeId);
        const message = attrs && known.lost.get(askedKey(attrs));
        return [
          {
            ...{ kind: 'figure-unresolved', subject: nodeId, name: attrs?.indicator ?? '' },
            ...(message && { message }),
          },
        ];
      }
      if (newerText === null) return [];
      const name = `${figure.indicatorTitle}: ${shown ?? ''} → ${newerText}`;
      return [{ kind: 'figure-drifted', subject: nodeId, name }];
    }),
    ...cited.flatMap((subject, index): NodeStanding[] => {
      const voice = voices.get(subject);
      // As the text numbers its citations, which a reader sees; the number of the finding nobody knows.
      const numbered = { subject, name: '', mark: `[${index + 1}]` };
      if (!voice) return [{ kind: 'finding-unresolved', ...numbered }];
      // What was withdrawn is said nowhere any more.
      if (voice.withdrawn) return [{ kind: 'finding-withdrawn', ...numbered }];
      const named = voice.summary ? { ...numbered, name: voice.summary, isVoice: true } : numbered;
      if (voice.isPersonal) return [{ kind: 'finding-personal', ...named }];
      if (voice.summary === '') return [{ kind: 'finding-without-words', ...named }];
      return voice.illustrative ? [{ kind: 'finding-illustrative', ...named }] : [];
    }),
    ...chartsIn(text.content).flatMap((node): NodeStanding[] => {
      const drawn = charts.get(chartKey(node.attrs));
      const name = askedChart(node.attrs, text.language, known.areas[text.language]);
      const subject = node.attrs.indicator;
      if (drawn === null) return [{ kind: 'chart-unresolved', subject, name, node }];
      const lacking = drawn?.lacking?.join(', ');
      return lacking === undefined
        ? []
        : [{ kind: 'chart-lacks-places', subject, name: `${name}: ${lacking}`, node }];
    }),
    ...imagesIn(text.content).flatMap((node): NodeStanding[] => {
      const { imageId, caption, alt } = node.attrs;
      return known.images.has(imageId)
        ? []
        : [{ kind: 'image-unresolved', subject: imageId, name: caption || alt || imageId, node }];
    }),
    ...termsIn(text.content)
      .filter((code) => !known.terms.has(code))
      .flatMap((code): NodeStanding[] => {
        const node = [...nodesIn(text.content)].find(
          (one) =>
            one.type === 'text' &&
            one.marks?.some((mark) => mark.type === 'term' && mark.attrs.id === code) === true,
        );
        return node?.type === 'text'
          ? [{ kind: 'term-unresolved', subject: code, name: node.text, node }]
          : [];
      }),
    ...sectionReferencesIn(text.content).flatMap(({ attrs: { key } }): NodeStanding[] =>
      known.sections.has(key) ? [] : [{ kind: 'section-unresolved', subject: key, name: key }],
    ),
  ];
};

const asTextToCheck = (
  { text, ...read }: ReadText<WrittenText>,
  stale: readonly StaleTranslation[],
  gaps: readonly SectionGap[],
  known: KnownNames,
): TextToCheck => {
  const isOfText = ({ sectionId, language }: { sectionId: number; language: Language }): boolean =>
    sectionId === text.sectionId && language === text.language;
  return {
    language: text.language,
    content: text.content,
    words: text.words,
    standings: standingsOf({ text, ...read }, known),
    showsSex: showsSexIn({ text, ...read }),
    sourceChanges: stale.find(isOfText) ?? null,
    gap: gaps.find(isOfText) ?? null,
  };
};

/** What keeps a review from being handed in. */
@Injectable()
export class ReviewCheck {
  constructor(
    private readonly database: Database,
    private readonly board: ReportBoard,
    private readonly store: SectionStore,
    private readonly reading: ContentReading,
    private readonly translations: TranslationBases,
    private readonly moved: MovedTables,
    private readonly numbers: ShownNumbers,
    private readonly lost: LostFigures,
  ) {}

  async check(viewer: Viewer, code: string): Promise<readonly CheckResult[]> {
    if (!isStaff(viewer)) throw new Failure('forbidden', words.checkedByStaff);
    const report = await this.board.find(viewer, code);
    const sections = await this.store.ofReport(code);
    const written = await this.store.newest(sections.map(({ id }) => id));
    const states = new Map(sections.map(({ id, state }) => [id, state]));
    const read = await this.reading.read(
      viewer,
      written
        .filter((row) => row.words > 0)
        .map((row): WrittenText => ({ ...row, state: states.get(row.sectionId) ?? 'draft' })),
    );
    const stale = await this.translations.stale(written);
    const terms = new Set(
      (await this.database.query<{ code: string }>('select code from glossary_term')).map(({ code }) => code),
    );
    const images = new Set(
      (
        await this.database.query<{ id: string }>(
          'select id::text as id from report_image where id::text = any($1)',
          [read.flatMap(({ text }) => imagesIn(text.content).map(({ attrs }) => attrs.imageId))],
        )
      ).map(({ id }) => id),
    );
    const gaps = await this.translations.gaps(written.filter((row) => row.words > 0));
    const keys = new Set(sections.map(({ key }) => key));
    const bySex = await this.indicatorsBySex(report.countryArea);
    const lost = await this.lost.of(read);
    const areas = {
      kk: await areaNamesIn(this.database, 'kk'),
      ru: await areaNamesIn(this.database, 'ru'),
      en: await areaNamesIn(this.database, 'en'),
    };
    const moved = (await this.moved.of(viewer, code)).filter(({ decision }) => decision?.choice !== 'keep');
    const tables = await this.numbers.tables(sections, read, report.countryArea, viewer.language);
    return checkReview({
      drawable: await drawableLetters(),
      shownNumbers: numbersShown(sections, read, tables),
      shownInLanguages: shownInLanguages(sections, read),
      impossibleValues: impossibleNumbers(sections, read, tables.get(viewer.language)),
      borrowedLabels: borrowedNames(sections, read, tables),
      sections: sections.map(({ id, key, goal, wordLimit, state, guidance }) => ({
        ...{ key, goal, wordLimit, isApproved: state === 'approved' },
        hasChildren: sections.some(({ parentKey }) => parentKey === key),
        hasGuidance: hasGuidance(guidance),
        texts: read
          .filter(({ text }) => text.sectionId === id)
          .map((one) => asTextToCheck(one, stale, gaps, { sections: keys, terms, images, lost, areas })),
        movedValues: eachOnce(moved.flatMap(({ section, values }) => (section.id === id ? values : []))),
        indicatorsBySex: goal === null ? [] : (bySex.get(String(goal)) ?? []),
      })),
      // What goes with a review, as 700 words of Main Messages do, cannot cite every voice that the review must.
      priorityVoices: report.partOf === null ? await this.priorityVoices(report.countryArea) : [],
    });
  }

  /** What the check of its review says of one section. */
  async ofSection(viewer: Viewer, id: number): Promise<readonly CheckResult[]> {
    if (!isStaff(viewer)) throw new Failure('forbidden', words.checkedByStaff);
    const { key, reportCode } = await this.store.byId(id);
    return (await this.check(viewer, reportCode)).filter(({ section }) => section === key);
  }

  /** By goal: the indicators of which there are newest figures by sex in the country or region of the review. */
  private async indicatorsBySex(area: string): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await this.database.query<{ goal: string; codes: string[] }>(
      `select split_part(s.indicator_code, '.', 1) as goal, array_agg(distinct s.indicator_code) as codes
       from series s where s.dimensions ? 'SEX'
         and exists (select 1 from observation o
           where o.series_id = s.id and o.valid_to is null and area_is_within(o.area_code, $1))
       group by 1`,
      [area],
    );
    return new Map(rows.map(({ goal, codes }) => [goal, codes]));
  }

  private async priorityVoices(countryArea: string): Promise<PriorityVoice[]> {
    const rows = await this.database.query<{
      id: number;
      summary: Partial<Record<Language, string>>;
      keptWords: readonly string[];
      place: Trilingual;
    }>(
      `select f.id, f.summary, f.kept_words as "keptWords", json_build_object('kk', a.name_kk, 'ru', a.name_ru, 'en', a.name_en) as place
       from finding f join area a on a.code = f.area_code
       where f.is_priority and f.withdrawn_at is null and area_is_within(f.area_code, $1) order by f.id`,
      [countryArea],
    );
    return rows.map(({ id, summary: written, keptWords, place }) => {
      const summary = publishedSummaries(written, keptWords);
      const any = summary.kk ?? summary.ru ?? summary.en ?? '…';
      const inEach = { kk: summary.kk ?? any, ru: summary.ru ?? any, en: summary.en ?? any };
      return { findingId: String(id), summary: inEach, place };
    });
  }
}
