import { Injectable } from '@nestjs/common';
import type { Language } from '@qadam/language/domain';
import {
  type Block,
  buildDataAnnex,
  type DataAnnex,
  generatedAnnexOf,
  hasData,
  type Run,
} from '@qadam/reporting/domain';
import { Database } from '@qadam/platform/server';
import { FrozenEvidence } from '../figures/frozen-evidence';
import { SectionStore } from '../sections/section-store.service';
import { DataAnnexes } from './data-annexes.service';

/** A paragraph, or a table with its caption; lines of one cell are parted by line breaks. */
export interface AnnexPart {
  readonly text: string;
  readonly head: readonly string[];
  readonly rows: ReadonlyArray<readonly string[]>;
}

const runText = (run: Run): string => (run.kind === 'line-break' ? '\n' : 'text' in run ? run.text : '');

const blockText = (block: Block): string =>
  block.kind === 'paragraph' ? block.runs.map(runText).join('') : '';

const paragraph = (text: string): AnnexPart => ({ text, head: [], rows: [] });

/** A table, and under it what is said of it, such as its source. */
const partsOf = (block: Block): readonly AnnexPart[] => {
  if (block.kind !== 'table') return [paragraph(blockText(block))];
  const [head = [], ...rows] = block.rows.map((cells) =>
    cells.map(({ blocks }) => blocks.map(blockText).join('\n')),
  );
  return [{ text: block.caption, head, rows }, ...(block.notes ?? []).map(paragraph)];
};

/** The tables of an annex that is made from data, as its readers see them before and after it is approved. */
@Injectable()
export class SectionAnnex {
  constructor(
    private readonly database: Database,
    private readonly store: SectionStore,
    private readonly frozen: FrozenEvidence,
    private readonly annexes: DataAnnexes,
  ) {}

  /** Empty for every other section, and where there are no data. */
  async of(id: number, language: Language): Promise<readonly AnnexPart[]> {
    const annex = await this.dataOf(id, language);
    if (annex === null || !hasData(annex)) return [];
    let tables = 0;
    return buildDataAnnex(annex, { language, table: () => ++tables, noteOn: () => [] }).blocks.flatMap(
      partsOf,
    );
  }

  private async dataOf(id: number, language: Language): Promise<DataAnnex | null> {
    const { key, state, reportId } = await this.store.byId(id);
    const kind = generatedAnnexOf(key);
    if (kind === null) return null;
    const frozen = state === 'approved' ? (await this.frozen.annexesOf([id], language)).get(id) : undefined;
    if (frozen) return frozen;
    const report = await this.database.one<{ area: string }>(
      'select country_area as area from report where id = $1',
      [reportId],
    );
    return this.annexes.of(kind, report?.area ?? '', language);
  }
}
