import type { Language } from '@qadam/language/domain';
import type { ResolvedChart } from '@qadam/reporting/domain';
import type { FoundFigure } from '../sources/figure-source';
import type { FoundVoice } from '../sources/voice-source';
import type { FigureReadingObject, ReportChart, ReportFigure, ReportVoice } from './evidence.object';
import type { FigureReading } from './figure-reading';
import { writeFigure } from './write-figure';

export const asReportFigure = (figure: FoundFigure, language: Language): ReportFigure => ({
  ...figure,
  text: writeFigure(figure, { format: 'value' }, language),
});

export const asReadingObject = (reading: FigureReading, language: Language): FigureReadingObject => ({
  ...reading,
  figure: reading.figure && asReportFigure(reading.figure, language),
  keptReason: reading.kept?.reason ?? null,
});

/** What was withdrawn is no longer told, only that it was. */
export const asVoice = (voice: FoundVoice): ReportVoice =>
  voice.withdrawn ? { ...voice, quote: null, summary: '', targets: [] } : { ...voice };

export const asChart = (key: string, chart: ResolvedChart | null, waits = false): ReportChart => ({
  ...{ key, waits },
  spec: chart && JSON.stringify(chart.spec),
  illustrative: chart?.illustrative ?? false,
});
