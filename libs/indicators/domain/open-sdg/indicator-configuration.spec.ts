import { describe, expect, it } from '@jest/globals';
import { configuredIndicatorOf, readIndicatorConfiguration } from './indicator-configuration';
import { readYaml } from './read-yaml';
import { judgeStatus } from './reporting-status';

const readConfiguration = (text: string) => readIndicatorConfiguration(text, readYaml(text));

describe('reading the configuration of an indicator', () => {
  it('takes the unit code or the unit in words, and the status with its line', () => {
    expect(readConfiguration('computation_units: UNIT_MEASURE.PT\nreporting_status: complete\n')).toEqual({
      unitCode: 'PT',
      unitText: null,
      reportingStatus: 'complete',
      reportingStatusRow: 2,
    });
    expect(readConfiguration('computation_units: data.persons')).toMatchObject({
      unitCode: null,
      unitText: 'persons',
      reportingStatus: null,
      reportingStatusRow: null,
    });
  });

  it('knows the indicator by the name of the file', () => {
    expect(configuredIndicatorOf('sdg/indicator-config/16-10-1-1.yml')).toBe('16.10.1.1');
    expect(configuredIndicatorOf('meta/16-10-1.yml')).toBeNull();
  });
});

describe('comparing the reporting status with the data', () => {
  const configured = (reportingStatus: string | null) => ({
    unitCode: null,
    unitText: null,
    reportingStatus,
    reportingStatusRow: 3,
    file: 'indicator-config/1-1-1.yml',
  });

  it('finds both contradictions and proposes what the data allow', () => {
    expect(judgeStatus(configured('complete'), 0)).toMatchObject({ row: 3, kind: 'status-contradicts-data' });
    expect(judgeStatus(configured('notstarted'), 4)).toMatchObject({ proposal: 'complete' });
    expect(judgeStatus(configured('notapplicable'), 4)).not.toBeNull();
  });

  it('says nothing where they agree, where data are still being prepared, or without a status', () => {
    expect(judgeStatus(configured('complete'), 1)).toBeNull();
    expect(judgeStatus(configured('notstarted'), 0)).toBeNull();
    expect(judgeStatus(configured('inprogress'), 5)).toBeNull();
    expect(judgeStatus(configured(null), 5)).toBeNull();
  });
});
