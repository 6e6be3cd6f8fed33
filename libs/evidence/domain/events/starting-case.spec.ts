import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { languageOfParagraph } from '@qadam/language/domain';
import { parseStartingCase, refuseDates } from '../index';

const folder = join(import.meta.dirname, '../../../../data/evidence');
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const shipped = () =>
  parseStartingCase({
    programmes: read('programmes.json'),
    events: read('events.json'),
    practice: read('practice.json'),
    codes: read('codes.json'),
  });

describe('the starting case', () => {
  it('holds the Ulytau seminars of 13 to 23 May 2025 with their four places (UNDP Kazakhstan, 16 May 2025)', () => {
    const seminars = shipped().events.find(({ code }) => code === 'ulytau-seminars-2025');
    expect(seminars).toMatchObject({ startsOn: '2025-05-13', endsOn: '2025-05-23', isIllustrative: false });
    expect(seminars?.places.map(({ area }) => area)).toEqual([
      'karazhal',
      'satpayev',
      'zhanaarka-district',
      'ulytau-district',
    ]);
    expect(seminars?.audience).toHaveLength(5);
    expect(seminars?.topics).toHaveLength(8);
  });

  it('has practice documents only under illustrative events', () => {
    const { events, practice } = shipped();
    for (const { event } of practice)
      expect(events.find(({ code }) => code === event)?.isIllustrative).toBe(true);
  });

  it('has about forty spoken paragraphs in Russian with Kazakh among them, and leaves some findings to tag', () => {
    const [document] = shipped().practice;
    const languages = document?.paragraphs.map(languageOfParagraph) ?? [];
    expect(languages.length).toBeGreaterThanOrEqual(40);
    expect(languages.filter((language) => language === 'kk').length).toBeGreaterThanOrEqual(8);
    expect(languages.filter((language) => language === 'en')).toEqual([]);
    expect(document?.findings.filter(({ tags }) => tags.length === 0)).toHaveLength(4);
    expect(document?.findings.filter(({ tags }) => tags.some((tag) => tag.startsWith('5.')))).toHaveLength(5);
  });

  it('is refused where a finding quotes what nobody said', () => {
    const practice = structuredClone(read('practice.json')) as { findings: { quote: string }[] }[];
    const [finding] = practice[0]?.findings ?? [];
    if (finding) finding.quote = 'нет таких слов';
    const files = { programmes: read('programmes.json'), events: read('events.json'), codes: [], practice };
    expect(() => parseStartingCase(files)).toThrow('does not say');
  });
});

describe('the days of an event', () => {
  it('may be missing, and must be days in order', () => {
    expect(refuseDates(null, null)).toBeNull();
    expect(refuseDates('2025-05-13', '2025-05-23')).toBeNull();
    expect(refuseDates('2025-05-23', '2025-05-13')).toBe('ends-before-start');
    expect(refuseDates('2025-02-30', null)).toBe('not-a-day');
  });
});
