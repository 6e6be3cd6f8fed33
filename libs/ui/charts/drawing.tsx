import type { ChartSpec } from '@qadam/chart/domain';
import { BarDrawing } from './bar-drawing';
import { LineDrawing } from './line-drawing';
import type { DrawingProps } from './line-layout';

/** The drawing of lines and bars that are turned to; the only place that needs Recharts, so it comes in on its own. */
const Drawing = ({ spec, ...rest }: DrawingProps<ChartSpec>) =>
  spec.kind === 'bar' ? <BarDrawing spec={spec} {...rest} /> : <LineDrawing spec={spec} {...rest} />;

export default Drawing;
