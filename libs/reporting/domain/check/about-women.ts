/**
 * Indicators whose every series is about women or girls, or holds women against men, so that a total of them is data
 * by sex (UN Statistics Division, metadata of the global indicator framework). 5.a.2, 5.b.1 and 5.c.1 are not among
 * them: laws, mobile telephones and budgets are measured for everybody or for the state.
 */
const aboutWomen: ReadonlySet<string> = new Set([
  // Deaths of mothers, births attended, family planning, births to girls.
  ...['3.1.1', '3.1.2', '3.7.1', '3.7.2'],
  // Parity of girls and boys in education.
  '4.5.1',
  // Laws against discrimination of women.
  '5.1.1',
  // Violence against women and girls.
  ...['5.2.1', '5.2.2'],
  // Marriage of girls, mutilation of girls.
  ...['5.3.1', '5.3.2'],
  // Unpaid work, which is measured of women and men.
  '5.4.1',
  // Women in parliaments and as managers.
  ...['5.5.1', '5.5.2'],
  // Women who decide about their health, and laws for it.
  ...['5.6.1', '5.6.2'],
  // Women among owners of land.
  '5.a.1',
]);

/** Whether an indicator says something of women as it stands, without a series by sex. */
export const isAboutWomen = (indicator: string): boolean => aboutWomen.has(indicator);
