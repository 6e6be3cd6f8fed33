import {
  embeddedFamily,
  FailureState,
  lettersInside,
  Skeleton,
  useFailureText,
  useServerData,
} from '@qadam/ui';
import type { RichText } from '@qadam/reporting/domain';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useLate } from '../panel/use-late';
import { useText } from '../text';
import { withChartFonts } from './chart-fonts';
import { SectionPreviewDocument, type SectionPreviewQuery } from './preview.generated';

type Preview = SectionPreviewQuery['sectionPreview'];

interface PreviewTabProps {
  readonly sectionId: string;
  readonly language: string;
  /** As it is on the screen, saved or not. */
  readonly content: RichText;
  /** The block with the cursor, blank ones left out. */
  readonly block: number;
}

const pauseMs = 900;
/** Room for the line that says how many pages there are. */
const headRoom = 40;

/** The printed pages of the section: they follow the typing after a pause, and the cursor to its page. */
export const PreviewTab = ({ sectionId, language, content, block }: PreviewTabProps) => {
  const t = useText();
  const textOf = useFailureText();
  const late = useLate(content, pauseMs);
  const text = useMemo(() => JSON.stringify(late), [late]);
  const { data, error, fetching, again } = useServerData(
    SectionPreviewDocument,
    { id: Number(sectionId), language, content: text },
    { requestPolicy: 'network-only' },
  );
  const preview = data?.sectionPreview;
  // What is wrong is said in the text itself; nothing leads away from it.
  if (!preview && error?.code === 'invalid-input') return <p className="r-notice">{textOf(error)}</p>;
  if (!preview) return error ? <FailureState failure={error} onRetry={again} /> : <Skeleton shape="text" />;
  return (
    <>
      <p className="q-muted q-figures r-preview-head" role="status">
        {t('preview.pages', { count: preview.pages })}
        {(fetching || late !== content) && ` · ${t('preview.following')}`}
      </p>
      {preview.problems.length > 0 && (
        <ul className="r-notice r-preview-problems" aria-label={t('preview.problems')}>
          {preview.problems.map(({ code, subject, message }) => (
            <li key={`${code} ${subject}`}>
              {message} {subject !== '' && <span className="q-muted">({subject})</span>}
            </li>
          ))}
        </ul>
      )}
      <PreviewPages preview={preview} block={block} />
    </>
  );
};

/** Address of the pages with the letters of their charts; the drawing before stands until the new one is ready. */
const useDrawing = (svg: string): string | null => {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let isOld = false;
    // Without the letters, as when the connection is gone, pages in another font are better than none.
    const lettered = withChartFonts(svg, embeddedFamily, lettersInside).catch(() => svg);
    void lettered.then((pages) => {
      if (!isOld) setAddress(URL.createObjectURL(new Blob([pages], { type: 'image/svg+xml' })));
    });
    return () => {
      isOld = true;
    };
  }, [svg]);
  useEffect(() => {
    if (address !== null) return () => URL.revokeObjectURL(address);
    return undefined;
  }, [address]);
  return address;
};

const PreviewPages = ({ preview, block }: { readonly preview: Preview; readonly block: number }) => {
  const t = useText();
  const frame = useRef<HTMLOListElement>(null);
  const { svg, pages, places } = preview;
  const address = useDrawing(svg);
  const at = places.findLast((place) => place.block <= block)?.page ?? 1;
  useEffect(() => {
    const panel = frame.current?.closest('[role="tabpanel"]');
    const page = frame.current?.children[at - 1];
    // Only the panel moves: the page with the writer's text stays where it is.
    if (panel && page)
      panel.scrollTop += page.getBoundingClientRect().top - panel.getBoundingClientRect().top - headRoom;
  }, [at]);
  return (
    <ol ref={frame} className="r-pages">
      {Array.from({ length: pages }, (_, index) => (
        <li key={index} aria-current={index + 1 === at ? 'page' : undefined}>
          <div
            role="img"
            aria-label={t('preview.page', { page: index + 1, pages })}
            style={{
              backgroundImage: address === null ? undefined : `url(${address})`,
              backgroundSize: `100% ${pages * 100}%`,
              backgroundPosition: `0 ${pages === 1 ? 0 : (index / (pages - 1)) * 100}%`,
            }}
          />
        </li>
      ))}
    </ol>
  );
};
