import { readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { SourceFile } from '@qadam/indicators/domain';
import { indicatorCodeOf } from '@qadam/indicators/domain';
import type { Trilingual } from '@qadam/language/domain';
import { invalidInput } from '@qadam/platform/server';

const folderWords = {
  missing: (folder: string): Trilingual => ({
    kk: `Серверде ${folder} қалтасы жоқ. Open SDG деректер қалтасының жолын көрсетіңіз.`,
    ru: `На сервере нет папки ${folder}. Укажите путь к папке данных Open SDG.`,
    en: `There is no folder ${folder}. Give the path of an Open SDG data folder.`,
  }),
  isFile: (folder: string): Trilingual => ({
    kk: `${folder} — файл. data/indicator_….csv файлдары жатқан қалтаны көрсетіңіз.`,
    ru: `${folder} — это файл. Укажите папку, в которой лежат data/indicator_….csv.`,
    en: `${folder} is a file. Give the folder that holds data/indicator_….csv.`,
  }),
  holdsNoFigures: (folder: string): Trilingual => ({
    kk: `${folder} қалтасында деректер жоқ: data/indicator_5-5-2.csv сияқты файлдар керек. Ештеңе өзгерген жоқ.`,
    ru: `В папке ${folder} нет данных: нужны файлы вида data/indicator_5-5-2.csv. Ничего не изменено.`,
    en: `${folder} holds no figures: files such as data/indicator_5-5-2.csv are needed. Nothing was changed.`,
  }),
};

/** Whether an import reads a file of this path, seen from the data folder. */
export const isOpenSdgFile = (name: string): boolean =>
  /^(?:data\/[^/]+|indicator-config\/[^/]+\.ya?ml|meta\/(?:[^/]+\/)?[^/]+\.(?:ya?ml|md)|translations\/[^/]+\/[^/]+\.ya?ml|[^/]+\.(?:csv|tsv|txt|xlsx?))$/iu.test(
    name,
  );

/** A small file, read when it is asked for: others are on their way to the database meanwhile. */
class FileInFolder implements SourceFile {
  constructor(
    private readonly folder: string,
    readonly name: string,
  ) {}

  get bytes(): Uint8Array {
    return readFileSync(join(this.folder, this.name));
  }
}

/**
 * The files of an Open SDG data folder that an import reads: data, configurations, metadata, translations.
 * @throws Failure `invalid-input` for a folder that is missing, is a file, or holds no data of an indicator.
 */
export const readOpenSdgFiles = async (folder: string): Promise<readonly SourceFile[]> => {
  const found = await stat(folder).catch(() => null);
  if (found === null) throw invalidInput(folderWords.missing(folder), { folder });
  if (!found.isDirectory()) throw invalidInput(folderWords.isFile(folder), { folder });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !basename(entry.name).startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isOpenSdgFile)
    .sort();
  if (!names.some((name) => indicatorCodeOf(name) !== null))
    throw invalidInput(folderWords.holdsNoFigures(folder), { folder });
  return names.map((name) => new FileInFolder(folder, name));
};
