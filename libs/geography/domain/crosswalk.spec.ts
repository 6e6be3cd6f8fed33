import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { areaBySourceCode } from './index';
import { shippedGeography } from './shipped-geography.fixture';

const shipped = shippedGeography(readFileSync);

interface CrosswalkRegion {
  readonly kazstatCode: string;
  readonly iso3166_2: string | null;
  readonly kato2: string | null;
  readonly kind: 'region' | 'city' | 'former';
  readonly createdFrom: string | null;
  readonly validFrom: string | null;
}

const shared = join(import.meta.dirname, '../../../../shared/data');
const crosswalkFile = join(shared, 'framework/regions_crosswalk.json');
const labelsFile = join(shared, 'kazstat/translations/en/REF_AREA.yml');
const isPresent = existsSync(crosswalkFile) && existsSync(labelsFile);
if (!isPresent)
  console.warn(`SKIPPED: the comparison with the crosswalk needs ${crosswalkFile} and ${labelsFile}`);
const describeWithShared = isPresent ? describe : describe.skip;

describeWithShared('the areas that ship, beside the crosswalk of the statistics codes in ../shared', () => {
  const bySource = areaBySourceCode(shipped.areas);
  const crosswalk = (): readonly CrosswalkRegion[] =>
    (JSON.parse(readFileSync(crosswalkFile, 'utf8')) as { regions: CrosswalkRegion[] }).regions;

  it('know each of its 21 regions, with the same ISO code, KATO, kind and beginning', () => {
    const regions = crosswalk();
    expect(regions).toHaveLength(21);
    for (const region of regions) {
      const area = bySource.get(region.kazstatCode);
      const isFormer = region.kind === 'former';
      expect({
        code: region.kazstatCode,
        iso: area?.iso,
        kato2: isFormer ? null : area?.kato?.slice(0, 2),
        kind: area?.kind,
        isFormer: area?.validTo !== null,
        validFrom: area?.validFrom,
      }).toEqual({
        code: region.kazstatCode,
        iso: region.iso3166_2,
        kato2: region.kato2,
        kind: region.kind === 'city' ? 'republican-city' : 'region',
        isFormer,
        validFrom: region.validFrom,
      });
    }
  });

  it('come from the same former regions', () => {
    for (const { kazstatCode, createdFrom } of crosswalk()) {
      if (createdFrom === null) continue;
      expect(shipped.successions).toContainEqual(
        expect.objectContaining({
          from: bySource.get(createdFrom)?.code,
          to: bySource.get(kazstatCode)?.code,
        }),
      );
    }
  });

  it('use no code that the statistics do not label, apart from that of the country', () => {
    const labelled = readFileSync(labelsFile, 'utf8')
      .split('\n')
      .map((line) => line.split(':')[0]);
    for (const code of bySource.keys()) if (code !== 'KZ') expect(labelled).toContain(code);
  });
});
