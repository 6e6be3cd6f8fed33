import type { LinearModel } from '../classifier/linear-model';
import type { TermTable } from '../ontology/term-table';
import type { SuggestWeights } from './weights';

/** The bytes are not weights of this version of the product. */
export class WeightsUnreadable extends Error {
  constructor(reason: string) {
    super(`The weights for suggestions cannot be read: ${reason}`);
    this.name = 'WeightsUnreadable';
  }
}

const magic = 0x51534732; // "QSG2"
const arrayKinds = { Uint32Array, Uint16Array, Uint8Array, Int16Array, Int8Array, Float32Array } as const;
type ArrayKind = keyof typeof arrayKinds;

/** Arrays of the classifiers, but for the keys, which are written apart (see `planesOf`). */
const modelArrays = {
  rarity: 'Uint8Array',
  goalWeights: 'Int8Array',
  targetStart: 'Uint32Array',
  targetStep: 'Uint8Array',
  targetWeights: 'Int8Array',
  goalBias: 'Float32Array',
  targetBias: 'Float32Array',
} as const satisfies Partial<Record<keyof LinearModel, ArrayKind>>;

const termArrays = {
  termStart: 'Uint32Array',
  termPatterns: 'Uint16Array',
  meaningTerm: 'Uint32Array',
  meaningCode: 'Uint16Array',
  meaningWeight: 'Int16Array',
} as const satisfies Partial<Record<keyof TermTable, ArrayKind>>;

interface Header extends Omit<SuggestWeights, 'model' | 'terms'> {
  readonly model: Omit<LinearModel, keyof typeof modelArrays | 'keys'>;
  /** Of all parts in bytes: the patterns as text, the keys in four planes, and the arrays. */
  readonly lengths: readonly number[];
}

const planes = 4;

/**
 * Rising numbers as the differences between them, all lowest bytes first, then all next ones: most are small, so
 * that the higher bytes are nearly all alike and the whole compresses to half.
 */
const planesOf = (rising: Uint32Array): Uint8Array => {
  const bytes = new Uint8Array(rising.length * planes);
  for (let at = 0; at < rising.length; at += 1) {
    const difference = rising[at]! - (at === 0 ? 0 : rising[at - 1]!);
    for (let plane = 0; plane < planes; plane += 1)
      bytes[plane * rising.length + at] = (difference >>> (8 * plane)) & 0xff;
  }
  return bytes;
};

const fromPlanes = (bytes: Uint8Array): Uint32Array => {
  const count = bytes.length / planes;
  const rising = new Uint32Array(count);
  let value = 0;
  for (let at = 0; at < count; at += 1) {
    value +=
      bytes[at]! |
      (bytes[count + at]! << 8) |
      (bytes[2 * count + at]! << 16) |
      (bytes[3 * count + at]! << 24);
    rising[at] = value;
  }
  return rising;
};

const alignment = 8;
const aligned = (length: number): number => Math.ceil(length / alignment) * alignment;

const bytesOf = (array: ArrayBufferView): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

const namesOf = <Kinds extends object>(kinds: Kinds): (keyof Kinds)[] =>
  Object.keys(kinds) as (keyof Kinds)[];

/** The weights as bytes (little endian): a header as JSON, the words of terms, then the arrays. */
export const encodeWeights = ({ model, terms, ...rest }: SuggestWeights): Uint8Array => {
  const contents = [
    new TextEncoder().encode(terms.text),
    planesOf(model.keys),
    ...namesOf(termArrays).map((name) => bytesOf(terms[name])),
    ...namesOf(modelArrays).map((name) => bytesOf(model[name])),
  ];
  const { goalCount, targetCount, goalScale, targetScale } = model;
  const header: Header = {
    ...rest,
    model: { goalCount, targetCount, goalScale, targetScale },
    lengths: contents.map(({ length }) => length),
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const size = contents.reduce((sum, { length }) => sum + aligned(length), aligned(8 + json.length));
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, json.length, true);
  bytes.set(json, 8);
  let offset = aligned(8 + json.length);
  for (const content of contents) {
    bytes.set(content, offset);
    offset += aligned(content.length);
  }
  return bytes;
};

/** A view of the bytes where they are aligned; a Buffer's slice need not be. */
const arrayOf = (kind: ArrayKind, bytes: Uint8Array): ArrayBufferView => {
  const Kind = arrayKinds[kind];
  const own = bytes.byteOffset % alignment === 0 ? bytes : new Uint8Array(bytes);
  return new Kind(own.buffer as ArrayBuffer, own.byteOffset, own.byteLength / Kind.BYTES_PER_ELEMENT);
};

/** Reads what `encodeWeights` wrote. Throws `WeightsUnreadable` for anything else. */
export const decodeWeights = (bytes: Uint8Array): SuggestWeights => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== magic)
    throw new WeightsUnreadable('they do not begin as weights do.');
  const jsonLength = view.getUint32(4, true);
  if (8 + jsonLength > bytes.length) throw new WeightsUnreadable('they are cut off.');
  const { model, lengths, ...rest } = JSON.parse(
    new TextDecoder().decode(bytes.subarray(8, 8 + jsonLength)),
  ) as Header;
  let offset = aligned(8 + jsonLength);
  const contents = lengths.map((length) => {
    if (offset + length > bytes.length) throw new WeightsUnreadable('they are cut off.');
    const content = bytes.subarray(offset, offset + length);
    offset += aligned(length);
    return content;
  });
  const [text = bytes.subarray(0, 0), keys = bytes.subarray(0, 0), ...arrays] = contents;
  const take = (kinds: Readonly<Record<string, ArrayKind>>): Record<string, ArrayBufferView> =>
    Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [
        name,
        arrayOf(kind, arrays.shift() ?? bytes.subarray(0, 0)),
      ]),
    );
  return {
    ...rest,
    terms: { text: new TextDecoder().decode(text), ...take(termArrays) } as unknown as TermTable,
    model: { ...model, keys: fromPlanes(keys), ...take(modelArrays) } as unknown as LinearModel,
  };
};
