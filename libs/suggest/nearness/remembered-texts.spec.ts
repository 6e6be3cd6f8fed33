import { describe, expect, it } from '@jest/globals';
import type { LabelledText } from '../suggestion';
import { ontologyOnlyWeights } from '../suggest.fixture';
import { createSuggester } from '../suggester';
import { nearestOf, RememberedTexts } from './remembered-texts';

const names = ['6.1', '4.c', '4.a', '11.2', '11.7'];
const { reader } = createSuggester({ weights: ontologyOnlyWeights() });
const read = ({ text, targets }: LabelledText) => ({
  reading: reader.read(text),
  codes: targets.map((code) => names.indexOf(code)),
});
const pipe = { text: 'water pipe broken in village', targets: ['6.1'] };
const teacher = { text: 'no teacher at school', targets: ['4.c'] };
const roof = { text: 'school roof broken', targets: ['4.a'] };
const bus = { text: 'no bus to the village', targets: ['11.2'] };

const near = (memory: RememberedTexts, text: string, but: readonly LabelledText[] = []) =>
  nearestOf(memory.ask(reader.read(text), but), 3).map(({ similarity, codes: [code] }) => ({
    similarity,
    target: names[code ?? -1],
  }));

describe('remembered texts', () => {
  const stored = RememberedTexts.of([pipe, teacher, roof], read);

  it('count one that came since at once, among the others by how near it is', () => {
    expect(near(stored, 'no bus to the village')[0]?.target).not.toBe('11.2');
    const changed = stored.changed([], [bus], read);
    const [first, second] = near(changed, 'no bus to the village');
    expect(first?.target).toBe('11.2');
    expect(first?.similarity).toBeCloseTo(1, 12);
    expect(second?.target).toBe('6.1');
    expect(changed.changes).toBe(1);
  });

  it('no longer hold one that went, be it of the store or one that came since', () => {
    const without = stored.changed([pipe], [bus], read).changed([bus], [], read);
    expect(near(without, 'water pipe broken in village').map(({ target }) => target)).toEqual(['4.a']);
    expect(near(without, 'no bus to the village')).toEqual([]);
    const none = without.changed([teacher, roof], [], read);
    expect(none.isEmpty).toBe(true);
    expect(without.isEmpty).toBe(false);
  });

  it('leave out what is asked about itself, wherever it stands', () => {
    const changed = stored.changed([], [bus], read);
    expect(near(changed, 'no bus to the village', [bus])[0]?.target).toBe('6.1');
    expect(near(changed, 'water pipe broken', [pipe])[0]?.target).toBe('4.a');
  });

  it('are as near as if all were weighed together, but for rarities that one text more moves a little', () => {
    const many = Array.from({ length: 400 }, (_, at) => ({
      text: `street ${at % 40} lamp ${at % 7} is broken near house ${at}`,
      targets: ['11.7'],
    }));
    const together = near(RememberedTexts.of([...many, bus, pipe], read), 'bus to village school');
    const beside = near(
      RememberedTexts.of([...many, pipe], read).changed([], [bus], read),
      'bus to village school',
    );
    expect(beside.map(({ target }) => target)).toEqual(together.map(({ target }) => target));
    beside.forEach(({ similarity }, at) =>
      expect(Math.abs(similarity - (together[at]?.similarity ?? 0))).toBeLessThan(0.1),
    );
  });
});
