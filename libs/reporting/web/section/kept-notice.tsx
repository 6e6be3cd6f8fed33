import type { Language } from '@qadam/language/domain';
import { type BlockNode, isSameText, missingPassages, type RichText } from '@qadam/reporting/domain';
import { Button } from '@qadam/ui';
import { useEffect, useEffectEvent, useMemo, useState, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { PassagesNotice } from '../desk/passages-notice';
import {
  forgetLeft,
  type KeptText,
  listenToLeft,
  readLeft,
  setLeftApart,
  writtenLeft,
} from '../editor/kept-text';
import type { Evidence } from '../marks/evidence';
import { useMoment } from '../marks/moment';
import { useText } from '../text';
import { SectionVersionPageDocument, type SectionFieldsFragment } from './section.generated';

interface KeptNoticeProps {
  readonly section: Pick<SectionFieldsFragment, 'id' | 'language'> & {
    readonly newest: { readonly number: number } | null;
    readonly versions: readonly { readonly id: string; readonly number: number }[];
  };
  /** The text that the writer began with. */
  readonly start: RichText;
  readonly current: RichText;
  readonly evidence: Evidence;
  readonly onReplace: (content: RichText) => void;
  readonly onAppend: (blocks: readonly BlockNode[]) => void;
}

const textOf = ({ content }: KeptText): RichText => JSON.parse(content) as RichText;

/** The answer to a save may be lost on the way, and the one after it was on its way then. */
const savesOnTheirWay = 2;

/**
 * Texts of earlier visits that were never saved. One comes back as a whole only where nothing was written since, here or
 * by others; else its passages go below the text, and nothing takes the place of what is newer.
 */
export const KeptNotice = ({ section, start, current, evidence, onReplace, onAppend }: KeptNoticeProps) => {
  const t = useText();
  const moment = useMoment();
  const client = useClient();
  const { id, language } = section;
  const [newest] = useState(section.newest?.number ?? 0);
  const written = useSyncExternalStore(listenToLeft, () => writtenLeft(id, language));
  const left = useMemo(() => readLeft(written), [written]);

  const wasSaved = useEffectEvent(async ({ content, baseVersion }: KeptText): Promise<boolean> => {
    const later = section.versions.filter(
      ({ number }) => number > baseVersion && number <= baseVersion + savesOnTheirWay,
    );
    for (const version of later) {
      const { data } = await client.query(SectionVersionPageDocument, { id: Number(version.id) }).toPromise();
      const saved = data && (JSON.parse(data.sectionVersion.text.content) as RichText);
      if (saved && isSameText(saved, JSON.parse(content) as RichText)) return true;
    }
    return false;
  });
  const lookAtLeft = useEffectEvent(() =>
    setLeftApart(
      id,
      language,
      (kept) =>
        !isSameText(textOf(kept), start) &&
        (kept.baseVersion === newest || missingPassages(textOf(kept), start).length > 0),
    ),
  );
  useEffect(() => {
    for (const kept of lookAtLeft())
      void wasSaved(kept).then((isSaved) => {
        if (isSaved) forgetLeft(id, language, kept.content);
      });
  }, [id, language]);

  return left.map((kept) => {
    const { content, at, baseVersion } = kept;
    const text = textOf(kept);
    if (isSameText(text, current)) return null;
    const end = () => forgetLeft(id, language, content);
    if (baseVersion === newest && current === start)
      return (
        <div key={at} className="r-notice" role="alert">
          <p>{t('save.kept', { moment: moment(at) })}</p>
          <div className="r-buttons">
            <Button
              kind="main"
              onClick={() => {
                onReplace(text);
                end();
              }}
            >
              {t('save.takeKept')}
            </Button>
            <Button onClick={end}>{t('save.dropKept')}</Button>
          </div>
        </div>
      );
    const passages = missingPassages(text, current);
    if (passages.length === 0) return null;
    return (
      <PassagesNotice
        key={at}
        label={t('save.kept', { moment: moment(at) })}
        passages={passages}
        evidence={evidence}
        language={language as Language}
        onTake={() => {
          onAppend(passages);
          end();
        }}
        onDrop={end}
      >
        {t('save.keptPassages', { moment: moment(at), count: passages.length })}
      </PassagesNotice>
    );
  });
};
