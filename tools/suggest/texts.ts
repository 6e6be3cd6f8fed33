import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@qadam/language/domain';
import {
  type DevelopmentSet,
  type Finding,
  type OntologyGoal,
  parseTerm,
  type Question,
  type TrainingText,
} from '@qadam/suggest';
import { parse } from 'yaml';

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

const goalOf = (code: string): string => code.split('.')[0] ?? code;

const labelledFiles = [
  ['osdg_cd_sample_train', 1.5],
  ['qu_sentences_train', 1],
  ['un_metadata_train', 0.7],
  ['ons_uk_meta', 0.7],
] as const;

const labelledParagraphs = (data: string): TrainingText[] =>
  labelledFiles.flatMap(([file, weight]) =>
    lines<{ text: string; goal: number; target?: string }>(join(data, 'tagging', `${file}.jsonl`)).map(
      ({ text, goal, target }) => ({
        text,
        goal: String(goal),
        target: target ?? null,
        weight,
        isParagraph: true,
      }),
    ),
  );

interface Titled {
  readonly code: string;
  readonly target?: string;
  readonly title: Readonly<Record<Language, string>>;
}

export interface FrameworkFile {
  readonly goals: readonly Titled[];
  readonly targets: readonly Titled[];
  readonly indicators: readonly Titled[];
}

export const readFramework = (data: string): FrameworkFile =>
  JSON.parse(readFileSync(join(data, 'framework', 'framework.json'), 'utf8')) as FrameworkFile;

const officialTitles = ({ goals, targets, indicators }: FrameworkFile): TrainingText[] =>
  [...goals, ...targets, ...indicators].flatMap(({ code, target, title }) =>
    Object.values(title)
      .filter((text) => typeof text === 'string' && text !== '')
      .map((text) => ({
        text,
        goal: goalOf(code),
        target: target ?? (code.includes('.') ? code : null),
        weight: 1.5,
        isParagraph: false,
      })),
  );

/** Titles of national indicators in the three languages, from the statistics bureau's translations. */
const nationalTitles = (data: string, known: ReadonlySet<string>): TrainingText[] =>
  ['en', 'ru', 'kk'].flatMap((language) => {
    const file = join(data, 'kazstat', 'translations', language, 'national_indicators.yml');
    return Object.entries(parse(readFileSync(file, 'utf8')) as Record<string, unknown>).flatMap(
      ([key, text]) => {
        const [, goal, rest] = /^(\d+)-(\w+)-/u.exec(key) ?? [];
        const target = `${goal}.${rest}`;
        return typeof text === 'string' && known.has(target)
          ? [{ text, goal: goal ?? '', target, weight: 1, isParagraph: false }]
          : [];
      },
    );
  });

/** The quoted words of each line of the Aurora queries, as a text about the query's target. */
const queryTexts = (data: string, known: ReadonlySet<string>): TrainingText[] => {
  const folder = join(data, 'aurora-sdg-queries');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('<aqd:query-definition')
        .flatMap((definition) => {
          const target = /metadata\.un\.org\/sdg\/(\d+\.\w+)</u.exec(definition)?.[1];
          if (target === undefined || !known.has(target)) return [];
          return [...definition.matchAll(/<aqd:query-line[^>]*>([\s\S]*?)<\/aqd:query-line>/gu)].map(
            ([, line]) => ({
              text: [...(line ?? '').matchAll(/"([^"]+)"/gu)].map(([, words]) => words).join(' , '),
              goal: goalOf(target),
              target,
              weight: 0.6,
              isParagraph: false,
            }),
          );
        }),
    );
};

/** Up to this many terms of a code in one language each count in full. */
const fullTerms = 60;

/** Every term of the ontology, and all terms of a code in one language together, as texts about the code. */
export const ontologyTexts = (ontology: readonly OntologyGoal[]): TrainingText[] =>
  ontology
    .filter(({ goal }) => goal !== '')
    .flatMap(({ goal, entries }) =>
      entries.flatMap((entry) =>
        (['en', 'ru', 'kk'] as const).flatMap((language) => {
          const terms = entry[language].flatMap((written) => {
            const term = parseTerm(written);
            return term === null
              ? []
              : [{ text: term.words.map(({ folded }) => folded).join(' '), weight: 0.5 * term.strength }];
          });
          // A code with many terms must not become likelier for that alone.
          const even = Math.min(1, Math.sqrt(fullTerms / Math.max(1, terms.length)));
          const together = { text: terms.map(({ text }) => text).join(' , '), weight: 1 };
          const single = terms.map(({ text, weight }) => ({ text, weight: weight * even }));
          return [...single, ...(terms.length > 1 ? [together] : [])].map(({ text, weight }) => ({
            text,
            weight,
            goal,
            target: entry.code.includes('.') ? entry.code : null,
            isParagraph: false,
          }));
        }),
      ),
    );

/** Texts about no goal, with words of the goals in other senses; labelled sets hold none. */
const textsAboutNothing = (file: string): TrainingText[] =>
  existsSync(file)
    ? lines<{ text: string }>(file).map(({ text }) => ({
        text,
        goal: '',
        target: null,
        weight: 2,
        isParagraph: true,
      }))
    : [];

export const readTrainingTexts = (data: string, framework: FrameworkFile, tuning: string): TrainingText[] => {
  const known = new Set(framework.targets.map(({ code }) => code));
  const seen = new Set<string>();
  return [
    ...labelledParagraphs(data),
    ...textsAboutNothing(join(tuning, 'no-goal.jsonl')),
    ...officialTitles(framework),
    ...nationalTitles(data, known),
    ...queryTexts(data, known),
  ].filter(({ text, target, goal }) => {
    const key = `${target ?? goal}|${text}`;
    if (seen.has(key) || (target !== null && !known.has(target))) return false;
    seen.add(key);
    return true;
  });
};

export const readOntology = (folder: string): OntologyGoal[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /^(goal-\d+|no-goal)\.json$/u.test(name))
        .sort()
        .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as OntologyGoal)
    : [];

export const readFindings = (folder: string): Finding[] =>
  (['en', 'ru', 'kk'] as const).flatMap((language) => {
    const file = join(folder, `${language}.jsonl`);
    return existsSync(file) ? lines<Finding>(file) : [];
  });

/** Idle sentences of minutes, of which every other one, from the first on, helps to fit. */
export const readFittedIdle = (folder: string): Finding[] => {
  const file = join(folder, 'idle.jsonl');
  return existsSync(file) ? lines<Finding>(file).filter((_, place) => place % 2 === 0) : [];
};

/** Talk and terse findings to which nothing is fitted. */
export const readUnseen = (folder: string): Finding[] => {
  const file = join(folder, 'talk.jsonl');
  return existsSync(file) ? lines(file) : [];
};

const readQuestionsIn = (file: string): Question[] => (existsSync(file) ? lines(file) : []);

export const readQuestions = (folder: string): Question[] =>
  readQuestionsIn(join(folder, 'paragraphs.jsonl'));

/** Questions to which nothing is fitted. */
export const readJudgedQuestions = (folder: string): Question[] =>
  readQuestionsIn(join(folder, 'paragraphs-judged.jsonl'));

/** All development sets that weights are compared on: findings of every kind, then questions. */
export const readDevelopmentSets = (folder: string): DevelopmentSet[] => {
  const setOf = <Line>(set: string): Line[] => {
    const file = join(folder, `${set}.jsonl`);
    return existsSync(file) ? lines<Line>(file) : [];
  };
  return [
    ...['en', 'ru', 'kk', 'misspelt', 'talk', 'several', 'idle', 'officials'].map((set) => ({
      set,
      findings: setOf<Finding>(set),
      questions: [],
    })),
    ...['paragraphs', 'paragraphs-judged'].map((set) => ({
      set,
      findings: [],
      questions: setOf<Question>(set),
    })),
  ];
};
