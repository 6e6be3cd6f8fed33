import { ChartFigure } from '@qadam/ui';
import { useEmbedAddress } from '../embed/embed-address';
import { useFigureText } from '../words/figure-text';
import type { LinkEvidenceQuery } from './interlinkages.generated';
import { type LinkWords, unitOf, usePairSpec } from './link-specs';
import { ScatterPlot } from './scatter-plot';
import { useInterlinkagesText } from './text';

export interface PairFigureProps extends LinkWords {
  readonly evidence: LinkEvidenceQuery['interlinkageEvidence'];
  readonly over: string;
  readonly area: string;
  readonly level: 2 | 3;
}

/** The figures of a pair of indicators as points. */
export const PairFigure = ({ evidence, level, ...words }: PairFigureProps) => {
  const t = useInterlinkagesText();
  const figure = useFigureText();
  const embedOf = useEmbedAddress();
  const spec = usePairSpec(evidence, words);
  const { link } = evidence;
  const valueText = (side: 'one' | 'other', value: number) =>
    figure(value, { unitCode: evidence[side].unitCode === 'PT' ? 'PT' : '', unit: '' });
  const axis = (side: 'one' | 'other') => `${link[side].code}, ${unitOf(evidence[side])}`;
  return (
    <ChartFigure spec={spec} level={level} embed={embedOf('pair')}>
      {spec.points.length === 0 ? (
        <p className="q-chart-empty">{t('pair.empty')}</p>
      ) : (
        <ScatterPlot
          points={spec.points}
          xLabel={axis('one')}
          yLabel={axis('other')}
          alternative={spec.alternative}
          pointText={({ label, x, y }) =>
            t('pair.point', {
              ...{ label, one: link.one.code, value: valueText('one', x) },
              ...{ other: link.other.code, otherValue: valueText('other', y) },
            })
          }
        />
      )}
    </ChartFigure>
  );
};
