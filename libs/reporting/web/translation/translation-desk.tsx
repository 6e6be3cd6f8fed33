import type { Language } from '@qadam/language/domain';
import { carryBlock, isSameText, type NodeWords, type RichText } from '@qadam/reporting/domain';
import { useState } from 'react';
import { DeskCompany, DeskNotice } from '../desk/desk-notice';
import type { Opened } from '../marks/evidence';
import type { References } from '../marks/references';
import { ComparisonLines } from './comparison-lines';
import { LeftWords } from './left-words';
import { placeOfRow } from './line-place';
import { LineWriting } from './line-writing';
import type { ComparisonRow } from './rows';
import type { SectionComparisonQuery } from './translation.generated';
import type { LineSection } from './use-line';
import { useTranslationPen } from './use-translation-pen';

interface Shown {
  readonly rows: readonly ComparisonRow[];
  readonly texts: { readonly source: Opened; readonly own: Opened };
}

interface TranslationDeskProps extends Shown {
  readonly found: SectionComparisonQuery['sectionComparison'];
  readonly place: LineSection;
  readonly languages: { readonly source: Language; readonly own: Language };
  readonly sourceReferences: References;
  readonly wordsBefore: NodeWords;
  readonly isUnwritten: boolean;
  readonly side: string;
  readonly again: () => void;
}

/** What an opened line stands among: later answers of the server must not disturb its writer. */
interface OpenedLine extends Shown {
  readonly index: number;
  readonly version: number;
}

const docOf = (...content: RichText['content'][number][]): RichText => ({ type: 'doc', content });

const ownText = ({ own }: ComparisonRow): RichText => docOf(...(own ? [own.node] : []));

/** A line in lines that were read anew: with its own text as it was, else at its place; -1 where there is none. */
const lineAgain = (rows: readonly ComparisonRow[], wanted: ComparisonRow): number => {
  const atPlace = (row: ComparisonRow): boolean =>
    row.source?.index === wanted.source?.index &&
    (row.source !== null || row.own?.index === wanted.own?.index);
  const same = rows.findIndex(
    (row) => row.source?.index === wanted.source?.index && isSameText(ownText(row), ownText(wanted)),
  );
  return same >= 0 ? same : rows.findIndex(atPlace);
};

/** A text beside its source among several people: one window writes, line by line, the others read along. */
export const TranslationDesk = ({
  found: { own },
  place,
  rows,
  texts,
  languages,
  sourceReferences,
  wordsBefore,
  isUnwritten,
  side,
  again,
}: TranslationDeskProps) => {
  const [wanted, setWanted] = useState<ComparisonRow | null>(null);
  const [opened, setOpened] = useState<OpenedLine | null>(null);
  const [leastVersion, setLeastVersion] = useState(0);
  const [closedLines, setClosedLines] = useState(0);
  const version = own.newest?.number ?? 0;
  const pen = useTranslationPen({
    id: own.id,
    language: languages.own,
    mayWrite: own.mayWrite,
    version,
    isOpen: opened !== null,
    again,
  });
  const { view } = pen;
  if (wanted !== null && opened === null && pen.isReady && version >= leastVersion) {
    const index = lineAgain(rows, wanted);
    setWanted(null);
    if (index >= 0) setOpened({ index, version, rows, texts });
  }
  const open = (index: number) => {
    setWanted(rows[index] ?? null);
    if (!pen.isOwn) view.take();
  };
  const close = () => {
    setOpened(null);
    setClosedLines((was) => was + 1);
    again();
  };
  const shown = opened ?? { rows, texts };
  const row = opened?.rows[opened.index];
  const block =
    row?.own?.node ??
    (row?.source && carryBlock(row.source.node, { from: languages.source, to: languages.own }));
  return (
    <>
      <DeskCompany view={view} />
      {own.mayWrite && !pen.isFree && <DeskNotice view={view} mayWrite={own.mayWrite} />}
      {own.mayWrite && (
        <div hidden={opened !== null}>
          <LeftWords
            own={own}
            text={texts.own}
            language={languages.own}
            pen={pen}
            // A line may have left words aside, whether or not the server has told of it.
            keptRound={pen.keptRound + closedLines}
            again={again}
          />
        </div>
      )}
      <ComparisonLines
        rows={shown.rows}
        texts={shown.texts}
        sourceReferences={sourceReferences}
        wordsBefore={wordsBefore}
        languages={languages}
        side={side}
        onOpen={pen.isFree && !isUnwritten ? open : undefined}
        opened={
          opened && row && block
            ? {
                index: opened.index,
                writing: (
                  <LineWriting
                    section={place}
                    start={{
                      version: opened.version,
                      text: opened.texts.own.content,
                      place: placeOfRow(row),
                    }}
                    content={docOf(block)}
                    evidence={row.own ? opened.texts.own.evidence : opened.texts.source.evidence}
                    savedAt={own.newest?.createdAt ?? null}
                    view={view}
                    isLosing={pen.isLosing}
                    onHandedOver={() => {
                      if (pen.isOwn) view.putDown();
                      else close();
                    }}
                    onDone={(saved) => {
                      setLeastVersion(saved);
                      close();
                    }}
                  />
                ),
              }
            : null
        }
      />
    </>
  );
};
