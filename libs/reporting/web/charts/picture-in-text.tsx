import { type FigureSpec, printPalette, renderChartSvg, suggestedHeight } from '@qadam/chart/domain';
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

const Drawing = ({ spec }: { readonly spec: FigureSpec }) => {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
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
    <div ref={frame} className="r-chart-picture" style={{ minHeight: suggestedHeight(spec, width || 320) }} />
  );
};

export default PictureInText;
