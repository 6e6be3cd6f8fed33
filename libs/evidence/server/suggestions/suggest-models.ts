import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '@qadam/platform/server';
import type { HeldOut, OwnWord, SetScore, SuggestWeights, TargetFusion } from '@qadam/suggest';
import { readSuggestWeights, weightsFile } from './read-suggest-weights';

/** The name of the model that ships with the product. */
export const shippedModel = 'shipped';

/** What an installation has learnt: how targets are fused, over the classifiers and terms that ship. */
export interface InstallationModel {
  readonly version: string;
  readonly madeAt: string;
  /** SHA-256 of the weights that it was fitted over; with others it is not used. */
  readonly base: string;
  readonly accepted: number;
  readonly before: readonly SetScore[];
  readonly after: readonly SetScore[];
  readonly targetFusion: TargetFusion;
  /** Words of the installation's own, and how held-out findings are answered without and with them; models of earlier releases have none. */
  readonly ownWords?: readonly OwnWord[];
  readonly own?: HeldOut | null;
}

const fileName = /^accepted-(\d+)\.json$/u;

const writeWhole = (file: string, content: unknown): void => {
  writeFileSync(`${file}.new`, `${JSON.stringify(content, null, 2)}\n`);
  renameSync(`${file}.new`, file);
};

/** The models of one installation: files in `suggest/` of its data folder; the one that ships is always there. */
export class SuggestModels {
  private readonly folder: string;
  readonly base: string;

  constructor(
    private readonly home: string,
    dataFolder: string,
  ) {
    this.folder = join(dataFolder, 'suggest');
    this.base = existsSync(weightsFile(home))
      ? createHash('sha256')
          .update(readFileSync(weightsFile(home)))
          .digest('hex')
      : '';
  }

  /** Models that were trained here, oldest first. */
  list(): InstallationModel[] {
    if (!existsSync(this.folder)) return [];
    return readdirSync(this.folder)
      .flatMap((name) => {
        const number = fileName.exec(name)?.[1];
        return number === undefined ? [] : [{ name, number: Number(number) }];
      })
      .sort((one, other) => one.number - other.number)
      .map(({ name }) => this.read(join(this.folder, name)));
  }

  /** The version in use. */
  current(): string {
    const file = join(this.folder, 'current.json');
    if (!existsSync(file)) return shippedModel;
    return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  }

  /** The weights of the version in use; those that ship if it was fitted over other ones. */
  weights(): { readonly weights: SuggestWeights; readonly version: string } {
    const weights = readSuggestWeights(this.home);
    const version = this.current();
    const model = this.list().find((one) => one.version === version);
    if (model === undefined || model.base !== this.base) return { weights, version: shippedModel };
    const { targetFusion, ownWords = [] } = model;
    return { weights: { ...weights, targetFusion, ownWords }, version };
  }

  /** What the next model that is kept will be called. */
  nextVersion(): string {
    const last = Number(/\d+$/u.exec(this.list().at(-1)?.version ?? '0')?.[0]);
    return `accepted-${last + 1}`;
  }

  /** Keeps a new model and puts it to use. */
  keep(made: Omit<InstallationModel, 'version' | 'base'>): InstallationModel {
    const model = { version: this.nextVersion(), base: this.base, ...made };
    mkdirSync(this.folder, { recursive: true });
    writeWhole(join(this.folder, `${model.version}.json`), model);
    this.use(model.version);
    return model;
  }

  /** Puts a version to use; the others stay. */
  use(version: string): void {
    const known = [shippedModel, ...this.list().map((model) => model.version)];
    if (!known.includes(version))
      throw new Failure('not-found', `There is no model "${version}"; there are ${known.join(', ')}.`, {
        version,
        remedy: 'Choose one that "qadam suggest models" lists.',
      });
    const model = this.list().find((one) => one.version === version);
    if (model !== undefined && model.base !== this.base)
      throw new Failure(
        'conflict',
        `The model "${version}" was fitted over other weights than those that ship now.`,
        {
          version,
          remedy: 'Train again: qadam suggest train --from-accepted.',
        },
      );
    mkdirSync(this.folder, { recursive: true });
    writeWhole(join(this.folder, 'current.json'), { version });
  }

  private read(file: string): InstallationModel {
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as InstallationModel;
    } catch (error) {
      throw new Failure('invalid-input', `${file} cannot be read: ${(error as Error).message}.`, {
        file,
        remedy: 'Remove the file and train again.',
      });
    }
  }
}
