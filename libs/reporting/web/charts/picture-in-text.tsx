import {
  type FigureSpec,
  printPalette,
  printWidth,
  renderChartSvg,
  suggestedHeight,
} from '@qadam/chart/domain';
import { ChartFigure, type MarkKind, useWidth } from '@qadam/ui';
import { useLayoutEffect, useRef } from 'react';

interface PictureInTextProps {
  readonly spec: FigureSpec;
  readonly mark: MarkKind | undefined;
}

/** A chart of marks, links or small charts, drawn in a text as it will be printed, as wide as there is room. */
const PictureInText = ({ spec, mark }: PictureInTextProps) => (
  <ChartFigure spec={spec} level={3} mark={mark}>
    <Drawing spec={spec} />
  </ChartFigure>
);

/** The columns of a strip have no room in less; it is moved within its own frame. */
const leastWidth = ({ kind }: FigureSpec): number => (kind === 'heat' ? printWidth : 0);

const Drawing = ({ spec }: { readonly spec: FigureSpec }) => {
  const frame = useRef<HTMLDivElement>(null);
  const room = useWidth(frame);
  const width = room === 0 ? 0 : Math.max(room, leastWidth(spec));
  useLayoutEffect(() => {
    if (width === 0) return;
    const svg = renderChartSvg(spec, {
      ...{ width, height: suggestedHeight(spec, width), palette: printPalette },
      ...{ fontFamily: 'inherit', frame: 'plot' },
    });
    const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    frame.current?.replaceChildren(document.importNode(drawn, true));
  }, [spec, width]);
  return (
    <div
      ref={frame}
      className="r-chart-picture"
      role="region"
      aria-label={spec.title}
      tabIndex={width > room ? 0 : undefined}
      style={{ minHeight: suggestedHeight(spec, width || 320) }}
    />
  );
};

export default PictureInText;
