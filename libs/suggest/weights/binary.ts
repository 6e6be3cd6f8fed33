import type { LinearModel } from '../classifier/linear-model';
import type { WeighedTerm } from '../ontology/ontology';
import type { SuggestWeights } from './weights';

/** The bytes are not weights of this version of the product. */
export class WeightsUnreadable extends Error {
  constructor(reason: string) {
    super(`The weights for suggestions cannot be read: ${reason}`);
    this.name = 'WeightsUnreadable';
  }
}

const magic = 0x51534731; // "QSG1"
const arrayKinds = { Uint32Array, Uint8Array, Int8Array, Float32Array } as const;
type ArrayKind = keyof typeof arrayKinds;
type ModelArray = InstanceType<(typeof arrayKinds)[ArrayKind]>;

const arrays: readonly (readonly [keyof LinearModel, ArrayKind])[] = [
  ['keys', 'Uint32Array'],
  ['rarity', 'Uint8Array'],
  ['goalWeights', 'Int8Array'],
  ['targetStart', 'Uint32Array'],
  ['targetIndex', 'Uint8Array'],
  ['targetWeights', 'Int8Array'],
  ['goalBias', 'Float32Array'],
  ['targetBias', 'Float32Array'],
];

interface Header extends Omit<SuggestWeights, 'model' | 'terms'> {
  readonly terms: readonly (readonly [string, number, number])[];
  readonly model: Omit<LinearModel, (typeof arrays)[number][0]>;
  readonly lengths: readonly number[];
}

const alignment = 8;
const aligned = (length: number): number => Math.ceil(length / alignment) * alignment;

/** The weights as bytes (little endian): a header as JSON, then the arrays of the classifiers. */
export const encodeWeights = ({ model, terms, ...rest }: SuggestWeights): Uint8Array => {
  const contents = arrays.map(([name]) => model[name] as ModelArray);
  const header: Header = {
    ...rest,
    terms: terms.map(({ words, code, weight }) => [words, code, weight] as const),
    model: {
      goalCount: model.goalCount,
      targetCount: model.targetCount,
      goalScale: model.goalScale,
      targetScale: model.targetScale,
    } as Header['model'],
    lengths: contents.map(({ length }) => length),
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const size = contents.reduce((sum, { byteLength }) => sum + aligned(byteLength), aligned(8 + json.length));
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, json.length, true);
  bytes.set(json, 8);
  let offset = aligned(8 + json.length);
  for (const content of contents) {
    bytes.set(new Uint8Array(content.buffer, content.byteOffset, content.byteLength), offset);
    offset += aligned(content.byteLength);
  }
  return bytes;
};

/** Reads what `encodeWeights` wrote. Throws `WeightsUnreadable` for anything else. */
export const decodeWeights = (bytes: Uint8Array): SuggestWeights => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== magic)
    throw new WeightsUnreadable('they do not begin as weights do.');
  const jsonLength = view.getUint32(4, true);
  if (8 + jsonLength > bytes.length) throw new WeightsUnreadable('they are cut off.');
  const { model, terms, lengths, ...rest } = JSON.parse(
    new TextDecoder().decode(bytes.subarray(8, 8 + jsonLength)),
  ) as Header;
  let offset = aligned(8 + jsonLength);
  const contents = arrays.map(([name, kind], place) => {
    const Kind = arrayKinds[kind];
    const length = lengths[place] ?? 0;
    const byteLength = length * Kind.BYTES_PER_ELEMENT;
    if (offset + byteLength > bytes.length) throw new WeightsUnreadable('they are cut off.');
    // A copy of its own: a Buffer's slice would share memory, at an offset that need not be aligned.
    const copy = new Uint8Array(byteLength);
    copy.set(bytes.subarray(offset, offset + byteLength));
    const content = new Kind(copy.buffer);
    offset += aligned(byteLength);
    return [name, content] as const;
  });
  return {
    ...rest,
    terms: terms.map(([words, code, weight]): WeighedTerm => ({ words, code, weight })),
    model: { ...model, ...Object.fromEntries(contents) } as LinearModel,
  };
};
