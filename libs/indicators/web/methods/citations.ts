import {
  escapCsiVersion,
  eurostatVersion,
  linearProjectionVersion,
  oecdDistanceVersion,
  type ProgressMethod,
  sdsnTrendVersion,
  statcanVersion,
  unProgressChartVersion,
} from '@qadam/indicators/domain';

/** Where each method was published, by titles as they stand there, and the version that is calculated here. */
export const citationsOf: Readonly<
  Record<ProgressMethod, { readonly published: string; readonly version: string }>
> = {
  statcan: {
    published:
      'Statistics Canada, SDG data hubs, indicator calculation components (2026); Open SDG documentation, “Progress status”',
    version: statcanVersion,
  },
  eurostat: {
    published:
      'Eurostat, Sustainable development in the European Union, monitoring report on progress towards the SDGs, annex III: “Method for assessing trends”',
    version: eurostatVersion,
  },
  'un-progress-chart': {
    published:
      'UN DESA, Statistics Division, Sustainable Development Goals Progress Chart 2023, technical note',
    version: unProgressChartVersion,
  },
  'escap-csi': {
    published:
      'UN ESCAP, Asia and the Pacific SDG Progress Report, technical note on the progress assessment',
    version: escapCsiVersion,
  },
  'linear-projection': {
    published:
      'Thresholds: UN ESCAP, Asia and the Pacific SDG Progress Report, technical note on the progress assessment',
    version: linearProjectionVersion,
  },
  'sdsn-trend': {
    published:
      'Lafortune, Fuller, Moreno, Schmidt-Traub and Kroll (2018), SDG Index and Dashboards, Detailed Methodological Paper, section on trends',
    version: sdsnTrendVersion,
  },
  'oecd-distance': {
    published: 'OECD, Measuring Distance to the SDG Targets, annex on methodology',
    version: oecdDistanceVersion,
  },
};
