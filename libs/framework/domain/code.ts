const goalPattern = /^(?:[1-9]|1[0-7])$/;
const targetPattern = /^(?:[1-9]|1[0-7])\.(?:\d{1,2}|[a-d])$/;
const indicatorPattern = /^(?:[1-9]|1[0-7])\.(?:\d{1,2}|[a-d])\.\d{1,2}(?:\.\d{1,2})?$/;

export type FrameworkSubject = 'goal' | 'target' | 'indicator';

/** What a code denotes by its form: `5` a goal, `5.5` or `5.a` a target, `5.5.2` or `3.7.2.1` an indicator. */
export const subjectOf = (code: string): FrameworkSubject | null =>
  goalPattern.test(code)
    ? 'goal'
    : targetPattern.test(code)
      ? 'target'
      : indicatorPattern.test(code)
        ? 'indicator'
        : null;

/** The goal that any code belongs to: `5` of `5.5.2`. */
export const goalOf = (code: string): string => code.split('.')[0] ?? code;

/** The target that an indicator's code belongs to: `5.5` of `5.5.2`. */
export const targetOf = (code: string): string => code.split('.').slice(0, 2).join('.');

const rank = (part: string): number => (/^\d+$/.test(part) ? Number(part) : 1000 + part.charCodeAt(0));

/** The order of the framework: numbers before letters, `1.5` before `1.a`, `5.5.2` before `5.5.2.1`. */
export const compareCodes = (left: string, right: string): number => {
  const a = left.split('.');
  const b = right.split('.');
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = rank(a[index] ?? '-1') - rank(b[index] ?? '-1');
    if (a[index] === undefined || b[index] === undefined) return a.length - b.length;
    if (difference !== 0) return difference;
  }
  return 0;
};
