/** The two pages, reduced to what can be read from rows: progress is worked out by Qadam's domain code alone. */
export const indicatorQuery = `query BenchIndicator($code: String!) {
  indicator(code: $code) {
    code title scope isRetired
    goal { code title }
    target { code title }
    seriesOptions { id seriesCode unitCode isHeadline areas }
    lines { areaCode areaName level years values }
  }
}`;

export const regionQuery = `query BenchRegion($code: String!) {
  region(code: $code) {
    code name level kind iso kato validFrom validTo
    parent { code name }
    indicators { code goalCode targetCode title scope isRetired unitCode year value countryYear countryValue years values }
  }
}`;

/** The same of PostGraphile, whose generated names are brought to ours by aliases. */
export const postgraphileQueries = {
  indicator: `query BenchIndicator($code: String!) {
    indicator: indicatorByCode(code: $code) {
      code title scope isRetired
      goal { code title }
      target { code title }
      seriesOptions: seriesOptionsByIndicatorCodeList { id: rowId seriesCode unitCode isHeadline areas }
      lines: linesList { areaCode areaName level years values: points }
    }
  }`,
  region: `query BenchRegion($code: String!) {
    region: regionByCode(code: $code) {
      code name level kind iso kato validFrom validTo
      parent { code name }
      indicators: summariesByAreaCodeList {
        code goalCode targetCode title scope isRetired unitCode year value countryYear countryValue years values: points
      }
    }
  }`,
};

export interface Question {
  readonly name: string;
  readonly page: 'indicator' | 'region';
  readonly code: string;
}

/** Everything of a contestant is asked in English. */
export const bodyOf = ({ page, code }: Question): string =>
  JSON.stringify({ query: page === 'indicator' ? indicatorQuery : regionQuery, variables: { code } });
