import { describe, expect, it } from '@jest/globals';
import { areaGroups } from './area-groups';

const area = (code: string, regionCode: string | null = null) => ({ code, name: code, regionCode });

describe('the areas that can have a setting of their own', () => {
  it('stand under their regions, each once, those of no listed region alone', () => {
    const areas = [
      ...[area('abay'), area('astana'), area('ulytau'), area('semey', 'abay')],
      ...[area('zhezkazgan', 'ulytau'), area('satpayev', 'ulytau'), area('nowhere'), area('old', 'gone')],
    ];
    expect(
      areaGroups(areas).map(({ area: { code }, parts }) => [code, ...parts.map((part) => part.code)]),
    ).toEqual([
      ...[['abay', 'semey'], ['astana'], ['ulytau', 'zhezkazgan', 'satpayev'], ['nowhere'], ['old']],
    ]);
  });
});
