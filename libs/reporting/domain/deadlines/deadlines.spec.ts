import { describe, expect, it } from '@jest/globals';
import {
  burndown,
  dueStanding,
  evenPace,
  icalendar,
  monthAfter,
  type RemindedSection,
  remindersOf,
  weeksOf,
} from './index';

const section: RemindedSection = {
  ...{ sectionId: 1, state: 'draft', dueOn: null, isMine: true, mayReview: false },
  ...{ lastStep: null, assignedAt: null, takenAt: null },
};

describe('a deadline', () => {
  it('is near on its day and in the seven days before, and over on the day after', () => {
    const on = (today: string) => dueStanding('draft', '2026-03-10', today);
    expect([on('2026-03-02'), on('2026-03-03'), on('2026-03-10'), on('2026-03-11')]).toEqual([
      ...['later', 'due-soon'],
      ...['due-soon', 'overdue'],
    ]);
  });

  it('is nobody’s worry once the section is approved', () => {
    expect(dueStanding('approved', '2026-03-10', '2026-04-01')).toBeNull();
  });
});

describe('reminders', () => {
  it('name the most pressing first, each occasion by a key of its own', () => {
    const reminders = remindersOf(
      [
        { ...section, assignedAt: '2026-03-01T00:00:00Z' },
        { ...section, sectionId: 2, dueOn: '2026-03-12', lastStep: { id: 7, action: 'return' } },
        { ...section, sectionId: 3, dueOn: '2026-03-01' },
        {
          ...section,
          sectionId: 4,
          state: 'in-review',
          mayReview: true,
          lastStep: { id: 8, action: 'submit' },
        },
      ],
      '2026-03-10',
    );
    expect(reminders.map(({ key }) => key)).toEqual([
      'overdue:3:2026-03-01',
      'due-soon:2:2026-03-12',
      'returned:2:7',
      'to-review:4:8',
      'assigned:1:2026-03-01T00:00:00Z',
    ]);
  });

  it('leave alone whom a section does not concern', () => {
    const foreign = { ...section, isMine: false, dueOn: '2026-03-01' };
    const sent = { ...section, state: 'in-review' as const, dueOn: '2026-03-01' };
    expect(remindersOf([foreign, sent], '2026-03-10')).toEqual([]);
  });
});

describe('the burndown', () => {
  it('falls with each approval and rises when a section is reopened', () => {
    const steps = [
      { day: '2026-03-05', isApproval: true },
      { day: '2026-03-03', isApproval: true },
      { day: '2026-03-05', isApproval: true },
      { day: '2026-03-07', isApproval: false },
    ];
    expect(burndown(10, steps, '2026-03-01', '2026-03-10')).toEqual([
      { day: '2026-03-01', remaining: 10 },
      { day: '2026-03-03', remaining: 9 },
      { day: '2026-03-05', remaining: 7 },
      { day: '2026-03-07', remaining: 8 },
      { day: '2026-03-10', remaining: 8 },
    ]);
  });

  it('is measured against an even pace', () => {
    expect(evenPace(10, '2026-03-01', '2026-03-11', '2026-03-06')).toBe(5);
    expect(evenPace(10, '2026-03-01', '2026-03-11', '2026-04-01')).toBe(0);
  });
});

describe('the calendar file', () => {
  // RFC 5545: 3.1 (75 octets, CRLF), 3.3.11 (escaping), 3.6.1 (a whole day ends before DTEND).
  const file = icalendar(
    'Шолу',
    [
      {
        ...{ uid: 'section-1@qadam', day: '2026-02-28', url: 'https://example.org/kk/reviews/x' },
        summary: 'Саясат; бюджет, заң және қолайлы орта — ұзын атау, бірнеше жолға бөлінеді',
        description: 'a\nb\\c',
      },
    ],
    '2026-02-01T08:09:10.000Z',
  );

  it('keeps every line within 75 octets and cuts no letter', () => {
    const lines = file.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n ', '')).toContain(
      'SUMMARY:Саясат\\; бюджет\\, заң және қолайлы орта — ұзын атау\\, бірнеше жолға бөлінеді',
    );
  });

  it('gives whole days, the end being the day after', () => {
    expect(file).toContain('DTSTART;VALUE=DATE:20260228\r\nDTEND;VALUE=DATE:20260301\r\n');
    expect(file).toContain('DTSTAMP:20260201T080910Z\r\n');
    expect(file).toContain('DESCRIPTION:a\\nb\\\\c\r\n');
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
});

describe('the month', () => {
  it('begins its weeks on Monday and fills them up', () => {
    // 1 March 2026 is a Sunday.
    const weeks = weeksOf('2026-03');
    expect(weeks[0]).toEqual([
      ...['2026-02-23', '2026-02-24', '2026-02-25', '2026-02-26', '2026-02-27', '2026-02-28'],
      '2026-03-01',
    ]);
    expect(weeks.at(-1)?.at(-1)).toBe('2026-04-05');
    expect(weeksOf('2027-02')).toHaveLength(4);
  });

  it('follows another over the end of a year', () => {
    expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
  });
});
