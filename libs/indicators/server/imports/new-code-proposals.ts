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

const spaceless = (name: string): string => name.replace(/\s+/gu, '');

/** Each indicator and town that an import would add, with the nearest that is known, where one is near. */
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
      };
    }),
    ...newTowns.map(({ code, name }): ProposedCode => {
      const near = areas.get(nearestCode(name[language], areas.keys()) ?? '');
      return {
        ...{ kind: 'area', code, name: name[language] },
        ...{ nearestCode: near?.code ?? null, nearestName: near?.name ?? null },
      };
    }),
  ];
};
