import { describe, expect, it } from '@jest/globals';
import { afterStep, noPictures, type PictureStep } from './waiting-pictures';

const file = (name: string) => new Blob([name]);
const [huge, small, third] = [file('huge'), file('small'), file('third')];
const after = (...steps: PictureStep[]) => steps.reduce(afterStep, noPictures);
const offer = (...files: Blob[]): PictureStep => ({
  kind: 'offer',
  pictures: files.map((one) => ({ file: one, alt: '' })),
});
const refused: PictureStep = { kind: 'refuse', isRefused: true };

describe('pictures that wait for their words', () => {
  it('come up one after the other', () => {
    const { waiting } = after(offer(huge), offer(small, third), { kind: 'done' });
    expect(waiting.map((one) => one.file)).toEqual([small, third]);
  });

  it('take the place of one whose refusal stands, under a key of their own', () => {
    const before = after(offer(huge), refused);
    const { waiting, isRefused } = afterStep(before, offer(small));
    expect(waiting.map((one) => one.file)).toEqual([small]);
    expect(waiting[0]?.key).not.toBe(before.waiting[0]?.key);
    expect(isRefused).toBe(false);
  });

  it('wait behind one that is tried again, and behind one that was taken', () => {
    const again: PictureStep = { kind: 'refuse', isRefused: false };
    expect(after(offer(huge), refused, again, offer(small)).waiting.map((one) => one.file)).toEqual([
      huge,
      small,
    ]);
    expect(after(offer(huge), offer(small)).waiting).toHaveLength(2);
  });
});
