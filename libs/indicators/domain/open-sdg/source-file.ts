import { decodeText } from '@qadam/language/domain';

/** A file of a data folder. */
export interface SourceFile {
  readonly name: string;
  /** May be read from a disk when it is asked for: a folder is never in memory as a whole. */
  readonly bytes: Uint8Array | string;
}

/** The files with `/` between folders, whatever system they come from; their bytes are not asked for. */
export const withSlashes = (files: Iterable<SourceFile>): readonly SourceFile[] =>
  [...files].map((file) =>
    file.name.includes('\\')
      ? {
          name: file.name.replaceAll('\\', '/'),
          get bytes() {
            return file.bytes;
          },
        }
      : file,
  );

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export const bytesOf = ({ bytes }: SourceFile): Uint8Array =>
  typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;

export const readText = (file: SourceFile): string => decodeText(bytesOf(file)).text;

const texts = new WeakMap<SourceFile, NamedText>();

/** Configurations and translations are asked for by the reading of figures, of metadata and of names: each is read once. */
export const textOf = (file: SourceFile): NamedText => {
  let text = texts.get(file);
  if (text === undefined) {
    text = { name: file.name, text: readText(file) };
    texts.set(file, text);
  }
  return text;
};
