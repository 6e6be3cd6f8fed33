/** The newest year that can have been measured: a figure of a later one is a mistake, or a plan. */
export const latestYear = (): number => new Date().getUTCFullYear();
