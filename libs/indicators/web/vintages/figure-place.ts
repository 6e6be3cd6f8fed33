/** Pages that show figures and can show them as they stood on an earlier day. */
const figurePages =
  /^\/(?:(?:goals|regions)?(?:\/[^/]+)?|(?:targets|indicators)\/[^/]+|interlinkages|search|compare|coverage|revisions)$/u;

/** Whether the page of a place (`/goals/5?area=ulytau`) can be asked for an earlier state of the figures. */
export const isFigurePlace = (place: string): boolean => {
  const [path = ''] = place.split(/[?#]/u);
  return figurePages.test(path === '/' ? path : path.replace(/\/$/u, ''));
};

/** Pages on which something is set: what they show and change holds now, whatever day the figures are looked at. */
const settingPages = /^\/(?:goals\/[^/]+\/headline|indicators\/[^/]+\/target)$/u;

/** Whether the page of a place sets what holds now. */
export const isSettingPlace = (place: string): boolean => {
  const [path = ''] = place.split(/[?#]/u);
  return settingPages.test(path.replace(/\/$/u, ''));
};

/** The place with the day or load of the present address, where its page can show it; an own one stays. */
export const placeAsOf = (place: string, asOf: string | null): string => {
  if (asOf === null || !isFigurePlace(place)) return place;
  const [address = '', fragment] = place.split('#');
  const [path = '', query] = address.split('?');
  const parameters = new URLSearchParams(query);
  if (parameters.has('asOf')) return place;
  parameters.set('asOf', asOf);
  return `${path}?${parameters}${fragment === undefined ? '' : `#${fragment}`}`;
};
