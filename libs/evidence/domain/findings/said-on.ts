import { isDay } from '../events/event';

export type SaidOnProblem = 'not-a-day' | 'too-early' | 'to-come';

/** Nothing was said before this year that a review asks for: the year is mistyped (1925) or still being typed (0202). */
const firstYear = '1990';

/** Why nothing can have been said on a day (`YYYY-MM-DD`), given today's; `null` where it can. */
export const refuseSaidOn = (day: string, today: string): SaidOnProblem | null =>
  !isDay(day) ? 'not-a-day' : day < firstYear ? 'too-early' : day > today ? 'to-come' : null;
