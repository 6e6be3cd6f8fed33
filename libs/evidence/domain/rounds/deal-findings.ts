/** How findings are given to coders: each to all of them, or each to one and a share of them to a second one. */
export type Dealing = { readonly manner: 'all' } | { readonly manner: 'split'; readonly overlap: number };

export interface DealtFinding<Finding, Coder> {
  readonly finding: Finding;
  readonly coder: Coder;
}

/**
 * Deals findings to coders in turn, so that their numbers differ by one at most before the overlap. With `split`, the
 * first `overlap` of them (a share of 0 to 1, rounded up to whole findings) go to a second coder as well, the one
 * after the first in turn, which moves on with every round of the table so that all pairs meet. Shuffle the findings
 * beforehand: who codes what and what is coded twice should be chance.
 *
 * Blind double coding of a share follows Campbell et al., Coding in-depth semistructured interviews, Sociological
 * Methods & Research 42 (2013), 294-320.
 */
export const dealFindings = <Finding, Coder>(
  findings: readonly Finding[],
  coders: readonly Coder[],
  dealing: Dealing,
): readonly DealtFinding<Finding, Coder>[] => {
  const count = coders.length;
  if (count === 0) return [];
  if (dealing.manner === 'all' || count === 1)
    return findings.flatMap((finding) => coders.map((coder) => ({ finding, coder })));
  const shared = Math.ceil(findings.length * Math.min(Math.max(dealing.overlap, 0), 1) - 1e-9);
  return findings.flatMap((finding, at) => {
    const first = at % count;
    const step = 1 + (Math.floor(at / count) % (count - 1));
    const chosen = at < shared ? [first, (first + step) % count] : [first];
    return chosen.flatMap((place) => {
      const coder = coders[place];
      return coder === undefined ? [] : [{ finding, coder }];
    });
  });
};
