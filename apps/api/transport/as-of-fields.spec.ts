import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readSettings } from '@qadam/platform/server';
import { buildSchema, getNamedType, type GraphQLNamedType, isObjectType } from 'graphql';

/** Query fields with numbers, years, charts or statuses in their answers that cannot be asked for an earlier day, and why not. */
const withoutDay: Readonly<Record<string, readonly string[]>> = {
  'sets what holds now; its versions have their days': ['indicatorSetting', 'previewIndicatorSetting'],
  'a review is written on the newest figures, and keeps those that were approved': [
    ...['approvalPreview', 'figuresForItem', 'publishedReport'],
    ...['section', 'sectionComparison', 'sectionVersion', 'chartOffers', 'reportChart'],
    ...['chartOfItem', 'figuresOfItem', 'reviewItems', 'reviewTrace'],
  ],
  'holds a load against what there is now': ['importDifferences', 'takeBackPreview'],
  'names its load itself': ['loadChanges'],
  'limits by which an import is judged': ['importLimits'],
  'agreement of coders and likeness of texts, no statistics': [
    ...['agreementByRound', 'roundAgreement', 'findingSuggestions', 'nearFindings'],
  ],
  'places on a map or a page': ['boundaryMaps', 'sectionPreview'],
  'sizes of files, progress of work': [
    ...[
      'job',
      'refusedFiles',
      'reviewStatus',
      'voiceDocument',
      'voiceDocuments',
      'voicesWork',
      'withdrawnDocuments',
    ],
  ],
};

const { home } = readSettings();
const schema = buildSchema(readFileSync(join(home, 'schema.graphql'), 'utf8'));

/** What is told by its name: a status of progress, the years of figures, a drawn chart. */
const toldByName = ['methodStatus', 'hadTarget', 'year', 'years', 'spec'];

/** Whether an answer holds a number that is no count, a status of progress, years of figures or a chart. */
const holdsFigures = (type: GraphQLNamedType, seen = new Set<string>()): boolean => {
  if (!isObjectType(type) || seen.has(type.name)) return false;
  seen.add(type.name);
  return Object.values(type.getFields()).some(({ name, type: own }) => {
    const inner = getNamedType(own);
    return inner.name === 'Float' || toldByName.includes(name) || holdsFigures(inner, seen);
  });
};

const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
  ({ name, type }) => /Years$/u.test(name) || holdsFigures(getNamedType(type)),
);
const reasoned = Object.values(withoutDay).flat();

describe('every query that answers with figures', () => {
  it('can be asked as of a day or a load, or has its reason here', () => {
    expect(fields.length).toBeGreaterThan(20);
    const lacking = fields
      .filter(({ args }) => args.every(({ name }) => name !== 'asOf'))
      .map(({ name }) => name);
    expect(lacking.toSorted()).toEqual(reasoned.toSorted());
  });
});
