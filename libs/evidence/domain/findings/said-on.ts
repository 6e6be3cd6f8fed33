import { isDay } from '../events/event';

export type SaidOnProblem = 'not-a-day' | 'to-come';

/** Before this year nobody was asked: a year that is still being typed (0202) or has a figure too few. */
const firstYear = '1900';

/** Why nothing can have been said on a day (`YYYY-MM-DD`), given today's; `null` where it can. */
export const refuseSaidOn = (day: string, today: string): SaidOnProblem | null =>
  !isDay(day) || day < firstYear ? 'not-a-day' : day > today ? 'to-come' : null;
