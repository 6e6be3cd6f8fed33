import { nearestIndicator } from '@qadam/framework/domain';
import { nearestCode } from '@qadam/indicators/domain';
import type { Language } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import type { ProposedCode } from './import.object';
import type { NamedCode } from './new-codes';

interface KnownRow {
  readonly kind: 'indicator' | 'area';
  readonly code: string;
  readonly name: string;
}

/** The regions of towns that the statistics name, by their codes there. */
const regionsOf = async (
  database: Database,
  codes: readonly string[],
  language: Language,
): Promise<ReadonlyMap<string, string>> => {
  const rows = await database.query<{ code: string; region: string }>(
    `select t.source_code as code, a.name_${language} as region
     from source_town t join area a on a.code = t.parent_code and a.level = 'region' where t.source_code = any($1)`,
    [codes],
  );
  return new Map(rows.map(({ code, region }) => [code, region]));
};

const spaceless = (name: string): string => name.replace(/\s+/gu, '');

/** Each indicator and town that an import would add, with the nearest that is known, where one is near, and the region of the town. */
export const proposedCodes = async (
  database: Database,
  { newIndicators, newTowns }: Record<'newIndicators' | 'newTowns', readonly NamedCode[]>,
  language: Language,
): Promise<readonly ProposedCode[]> => {
  if (newIndicators.length + newTowns.length === 0) return [];
  const rows = await database.query<KnownRow>(
    `select 'indicator' as kind, code, short_${language} as name from indicator
     union all select 'area', code, name_${language} from area`,
  );
  const regions = await regionsOf(
    database,
    newTowns.map(({ code }) => code),
    language,
  );
  const indicators = new Map(
    rows.flatMap(({ kind, code, name }) => (kind === 'indicator' ? [[code, name]] : [])),
  );
  const areas = new Map(
    rows.flatMap(({ kind, code, name }) =>
      kind === 'area' ? [[spaceless(name), { code, name }] as const] : [],
    ),
  );
  return [
    ...newIndicators.map(({ code, name }): ProposedCode => {
      const near = nearestIndicator(code, indicators.keys());
      return {
        ...{ kind: 'indicator', code, name: name[language] },
        ...{ nearestCode: near, nearestName: near === null ? null : (indicators.get(near) ?? null) },
        regionName: null,
      };
    }),
    ...newTowns.map(({ code, name }): ProposedCode => {
      const near = areas.get(nearestCode(name[language], areas.keys()) ?? '');
      return {
        ...{ kind: 'area', code, name: name[language] },
        ...{ nearestCode: near?.code ?? null, nearestName: near?.name ?? null },
        regionName: regions.get(code) ?? null,
      };
    }),
  ];
};
