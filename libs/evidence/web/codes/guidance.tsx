import type { Language } from '@qadam/language/domain';
import { languages } from '@qadam/language/domain';
import { Button, PlaceLink, useFormat, useLanguage, useServerChange, useServerData } from '@qadam/ui';
import { type FormEvent, useState } from 'react';
import { NoteField } from '../personal/note-field';
import { useText } from '../text';
import {
  type CodePartsFragment,
  CodeHistoryDocument,
  DescribeCodeDocument,
  type GuidancePartsFragment,
} from './codes.generated';
import { namedCodes } from './named-codes';
import { useSaid } from './use-code-change';

const fields = ['counts', 'doesNotCount', 'examples', 'notes'] as const;

type Texts = GuidancePartsFragment['counts'];

/** The text in the reader's language, else in the first in which there is one. */
const shownIn = (text: Texts | undefined, language: Language): readonly [Language, string] | null => {
  const found = [language, ...languages].find((each) => text?.[each]);
  return found ? [found, text?.[found] ?? ''] : null;
};

type Titles = ReadonlyMap<string, string>;

/** A text of the code book; the codes that it sends to are a click away. */
const GuidanceText = ({ text, titles }: { readonly text: string; readonly titles: Titles }) =>
  namedCodes(text, new Set(titles.keys())).map((piece, at) =>
    piece.isCode ? (
      <PlaceLink key={at} to={`/voices/code-book?code=${piece.text}`} title={titles.get(piece.text)}>
        {piece.text}
      </PlaceLink>
    ) : (
      piece.text
    ),
  );

interface GuidanceTextsProps {
  readonly guidance: GuidancePartsFragment;
  readonly titles: Titles;
}

const GuidanceTexts = ({ guidance, titles }: GuidanceTextsProps) => {
  const t = useText();
  const language = useLanguage();
  return (
    <dl className="v-guidance">
      {fields.map((field) => {
        const shown = shownIn(guidance[field], language);
        return shown === null ? null : (
          <div key={field}>
            <dt>{t(`codes.${field}`)}</dt>
            <dd>
              <span lang={shown[0]}>
                {field === 'doesNotCount' || field === 'notes' ? (
                  <GuidanceText text={shown[1]} titles={titles} />
                ) : (
                  shown[1]
                )}
              </span>
              {shown[0] !== language && <span className="q-muted"> ({t(`languages.${shown[0]}`)})</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
};

const GuidanceForm = ({
  entry,
  onDone,
}: {
  readonly entry: CodePartsFragment;
  readonly onDone: () => void;
}) => {
  const t = useText();
  const language = useLanguage();
  const said = useSaid();
  const [describe, { fetching }] = useServerChange(DescribeCodeDocument);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const guidance = Object.fromEntries(fields.map((field) => [field, String(form.get(field) ?? '')]));
    if (await said(describe({ code: entry.code, guidance }), t('codes.described'))) onDone();
  };
  return (
    <form className="v-form" onSubmit={(event) => void submit(event)}>
      <p className="v-note">{t('codes.typedIn', { language: t(`languages.${language}`) })}</p>
      {fields.map((field) => (
        <NoteField
          key={field}
          label={t(`codes.${field}`)}
          {...{ name: field, rows: 3, lang: language }}
          defaultValue={entry.guidance?.[field][language] ?? ''}
        />
      ))}
      <p className="v-actions">
        <Button kind="main" type="submit" disabled={fetching}>
          {t('codes.save')}
        </Button>
        <Button onClick={onDone}>{t('cancel')}</Button>
      </p>
    </form>
  );
};

interface HistoryProps {
  readonly code: string;
  readonly version: number;
  readonly titles: Titles;
}

/** Earlier versions, each with who and when. */
const History = ({ code, version, titles }: HistoryProps) => {
  const t = useText();
  const { day } = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const { data } = useServerData(
    CodeHistoryDocument,
    { code },
    { paused: !isOpen, requestPolicy: 'cache-and-network' },
  );
  return (
    <details className="v-history" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{t('codes.versions', { count: version })}</summary>
      <ol reversed>
        {data?.codeGuidanceHistory.map((each) => (
          <li key={each.number}>
            <p className="v-note">
              {each.personName ?? t('codes.shipped')}, {day(each.createdAt)}
            </p>
            <GuidanceTexts guidance={each} titles={titles} />
          </li>
        ))}
      </ol>
    </details>
  );
};

/** What counts for a code and what does not, and how that came to be. */
export const Guidance = ({
  entry,
  codes,
  mayWrite,
}: {
  readonly entry: CodePartsFragment;
  readonly codes: readonly CodePartsFragment[];
  readonly mayWrite: boolean;
}) => {
  const t = useText();
  const [isWriting, setIsWriting] = useState(false);
  const { code, guidance } = entry;
  const titles = new Map(codes.map((each) => [each.code, each.title]));
  if (isWriting) return <GuidanceForm entry={entry} onDone={() => setIsWriting(false)} />;
  return (
    <div className="v-guidance-part">
      {guidance ? (
        <GuidanceTexts guidance={guidance} titles={titles} />
      ) : (
        <p className="q-muted">{t('codes.nothing')}</p>
      )}
      {mayWrite && (
        <p>
          <Button onClick={() => setIsWriting(true)}>{t(guidance ? 'codes.edit' : 'codes.write')}</Button>
        </p>
      )}
      {guidance && (
        <History key={`${code} ${guidance.number}`} {...{ code, titles }} version={guidance.number} />
      )}
    </div>
  );
};
