const forecasts: ReadonlySet<string> = new Set(['f', 'forecast', 'прогноз', 'болжам']);

/**
 * Whether a status says that a value is forecast and not measured: `F` of the SDMX code list CL_OBS_STATUS 2.2
 * (forecast value), or the word for it in Kazakh, Russian or English.
 */
export const isForecast = (status: string): boolean => forecasts.has(status.trim().toLowerCase());
