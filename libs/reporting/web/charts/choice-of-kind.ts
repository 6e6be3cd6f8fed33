import { type ChartChoice, drawsLinks, fewestComparedAreas, isChartKind } from '@qadam/reporting/domain';

/** What is offered of a kind, as far as a first choice needs it. */
interface Offer {
  readonly kind: string;
  readonly dimensions: readonly { readonly code: string }[];
  readonly areas: readonly { readonly code: string }[];
}

const country = 'kz';

interface NamedArea {
  readonly code: string;
  readonly name: string;
}

/** The country before its regions, and these by their names. */
export const countryFirst =
  (compare: (one: string, other: string) => number) =>
  (one: NamedArea, other: NamedArea): number =>
    Number(other.code === country) - Number(one.code === country) || compare(one.name, other.name);

/** The places that a comparison begins with: those chosen before, else the area beside the country, or the first that there are. */
const firstAreas = ({ area, areas }: ChartChoice, offered: Offer['areas']): readonly string[] => {
  const codes = offered.map(({ code }) => code);
  const kept = (areas ?? []).filter((code) => codes.includes(code));
  if (kept.length >= fewestComparedAreas) return kept;
  const wanted = [country, area, ...codes].filter((code) => codes.includes(code));
  return [...new Set(wanted)].slice(0, fewestComparedAreas);
};

/**
 * The same series and area as another kind of chart, with what that kind asks for and nothing else; a choice of the kind
 * before, such as the places of a comparison, is kept where the new kind can take it.
 */
export const asKind = (choice: ChartChoice, offer: Offer): ChartChoice => {
  const { indicator, seriesKey, area, year, dimension } = choice;
  const kind = isChartKind(offer.kind) ? offer.kind : 'line';
  const plain = { indicator, seriesKey, area, kind };
  switch (kind) {
    case 'map':
      return { ...plain, year: year ?? null };
    case 'links':
    case 'network':
      return { ...plain, year: drawsLinks(choice.kind) ? (year ?? null) : null };
    case 'voices':
      return { ...plain, dimension: null };
    case 'gap':
      return { ...plain, dimension: dimension ?? offer.dimensions[0]?.code ?? null };
    case 'compare':
    case 'slope':
    case 'panels':
      return { ...plain, areas: firstAreas(choice, offer.areas) };
    default:
      return plain;
  }
};
