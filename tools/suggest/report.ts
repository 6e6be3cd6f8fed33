import { writeFileSync } from 'node:fs';
import type { Found } from '@qadam/suggest';
import type { Evaluation, LanguageResult, QuestionResult, UnseenResult } from './evaluate';

const percent = (value: number | null): string => (value === null ? '–' : (100 * value).toFixed(1));
const decimal = (value: number): string => value.toFixed(3);

const foundCell = (found: Found | null): string =>
  found === null ? '–' : `${percent(found.f1)} (${percent(found.precision)} / ${percent(found.recall)})`;

const languageRow = (result: LanguageResult): string =>
  `| ${[
    result.language,
    result.withTarget,
    ...result.hits.map(percent),
    percent(result.goalFirst),
    foundCell(result.goalsFound),
    `${decimal(result.targetCalibrationError)} / ${decimal(result.listedCalibrationError)} / ${decimal(result.goalCalibrationError)}`,
    `${percent(result.certain.precision)} (${result.certain.count})`,
    `${percent(result.certainGoals.precision)} (${result.certainGoals.count})`,
    `${percent(result.causal.share)} (${result.causal.count}) / ${percent(result.causalFirst.share)}`,
    percent(result.highlightedShare),
    `${result.noSdg.left} of ${result.noSdg.count}; ${result.noSdg.wronglyLeft}`,
  ].join(' | ')} |`;

const languageHeader = [
  '| language | findings with a target | hit@1 | hit@3 | hit@5 | goal first | goals assigned: F1 (right / found) | calibration error: first / ten listed / goals | targets at 0.7 and more right (count) | goals at 0.7 and more right (count) | halved without reasons: assigned (count) / first | text highlighted | no SDG left alone; others left alone |',
  `|${' --- |'.repeat(13)}`,
];

export interface ReportFacts {
  readonly texts: number;
  readonly ontologyGoals: number;
  readonly development: number;
  readonly tuning: number;
  readonly bytes: number;
}

const whatIsJudged = ({ development, tuning }: ReportFacts): string =>
  development > 0
    ? `Judged on ${development} findings of the development sets (\`data/suggest/development\`), whose writer has not seen the ontology; ${tuning} further findings (\`libs/suggest/tuning\`) help to fit the fusion and are not judged.`
    : `There are no development sets yet: judged on the ${tuning} findings of \`libs/suggest/tuning\`, short and clear ones written by the maker of the suggester. Expect lower figures on others.`;

const questionLines = ({ count, right, about, found }: QuestionResult): string[] =>
  count === 0
    ? []
    : [
        `${count} English paragraphs of the development set, written for this question, half of them with words of the goal in another sense; each answered by a fusion and thresholds that have not seen it (two folds): ${percent(right / count)} answered rightly; of ${about} about the goal ${found} were found, of ${count - about} others ${count - about - (right - found)} were wrongly taken.`,
        '',
      ];

const unseenLines = (results: readonly UnseenResult[]): string[] =>
  results.every(({ talk, terse }) => talk + terse === 0)
    ? []
    : [
        '## Talk that is about no SDG, and findings of a few words',
        '',
        'Sentences to which nothing was fitted (`data/suggest/development/talk.jsonl`), judged by the weights that ship. Their writer wrote as many others, with which fusion and terms of talk were made (`libs/suggest/tuning`), and those terms: expect more wrong targets in the talk of other people.',
        '',
        '| language | talk | got a target | got a target or a goal | findings of a few words | right target first | among five | left alone |',
        `|${' --- |'.repeat(8)}`,
        ...results.map(
          (one) =>
            `| ${[one.language, one.talk, one.talkWithTarget, one.talkWithAny, one.terse, one.terseFirst, one.terseAmongFive, one.terseLeftAlone].join(' | ')} |`,
        ),
        '',
      ];

const judgedLines = ({ count, right, about, found, neighbours, senses }: QuestionResult): string[] =>
  count === 0
    ? []
    : [
        `${count} further questions (\`paragraphs-judged.jsonl\`), to which nothing is fitted, judged by the weights that ship: ${percent(right / count)} answered rightly; of ${about} about the goal ${found} were found, of ${neighbours.count} about a neighbouring goal ${neighbours.taken}, and of ${senses.count} with words of the goal in another sense ${senses.taken} were wrongly taken. Their writer had read neither the ontology nor the failures; that strange words tell paragraphs of another sense was found with these questions in view, together with the others and the labelled paragraphs.`,
        '',
      ];

/** The evaluation as a page of the documentation. */
export const writeReport = (file: string, evaluation: Evaluation, facts: ReportFacts): void => {
  const lines = [
    '# How good the suggestions are',
    '',
    'Written by `npm run -s train-suggest`; do not edit. Percentages unless said otherwise.',
    '',
    `Trained on ${facts.texts} texts and the ontology of ${facts.ontologyGoals} goals; weights ${(facts.bytes / 1e6).toFixed(2)} MB compressed. ${whatIsJudged(facts)} Each finding is judged by a fusion, calibration and thresholds that have not seen it (two folds); the classifiers see none of them. The writers of the ontology have not read the sets, but knew which targets were missed in which language and wrote more terms there: expect somewhat less on findings of other people.`,
    '',
    '## Findings, without memory',
    '',
    ...languageHeader,
    ...evaluation.languages.map(languageRow),
    '',
    'Of goals, "right" is the share of the assigned ones that belong to the finding, "found" the share of those belonging to it that are assigned, F1 their harmonic mean. "Left alone" means that no target is assigned.',
    '',
    '## Findings, with the other half of them as memory',
    '',
    ...languageHeader,
    ...evaluation.withMemory.map(languageRow),
    '',
    '## Findings, with the official wording that an installation has loaded',
    '',
    ...languageHeader,
    ...evaluation.withWording.map(languageRow),
    '',
    ...unseenLines(evaluation.unseen),
    '## Is this paragraph about goal N?',
    '',
    ...questionLines(evaluation.questions),
    ...judgedLines(evaluation.judgedQuestions),
    `English paragraphs that neither classifiers nor fusion have seen (OSDG Community Dataset, Quality and Usability Lab; their single label is taken as the truth, which counts further goals of a text as mistakes). Balanced accuracy against as many other paragraphs: ${percent(evaluation.spread)}; against paragraphs of other goals that hold words of the goal: ${percent(evaluation.hard)}. Last column: F1 (right / found) on findings in the three languages.`,
    '',
    '| goal | paragraphs | others at random | others with its words | findings |',
    '| --- | --- | --- | --- | --- |',
    ...evaluation.goals.map(
      ({ goal, texts, spread, hard, findings }) =>
        `| ${goal} | ${texts} | ${percent(spread)} | ${percent(hard)} | ${foundCell(findings)} |`,
    ),
    '',
    '## Findings whose targets are not among the first five',
    '',
    evaluation.misses.length === 0 ? 'None.' : evaluation.misses.map((id) => `\`${id}\``).join(', '),
    '',
  ];
  writeFileSync(file, lines.join('\n'));
};
