import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { visitor } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { TableImport } from '../imports/table/table-import.service';
import { openFigures, type OpenFigures } from '../indicators.fixture';
import { SdmxImport } from './sdmx-import.service';

let opened: OpenFigures;
const folder = mkdtempSync(join(tmpdir(), 'qadam-un-series-'));

beforeAll(async () => {
  opened = await openFigures();
});

afterAll(async () => {
  await opened.test.close();
  rmSync(folder, { recursive: true });
});

/** As the United Nations send one: the agency's own structure, a series by its code alone, Kazakhstan as 398. */
const message = `<?xml version="1.0"?>
<m:GenericData xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message" xmlns:g="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic" xmlns:c="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common">
<m:Header><m:ID>M1</m:ID><m:Test>false</m:Test><m:Prepared>2026-01-01T00:00:00Z</m:Prepared><m:Sender id="UNSD"/>
<m:Structure structureID="S" dimensionAtObservation="TIME_PERIOD"><c:Structure><Ref agencyID="IAEG-SDGs" id="SDG" version="1.8"/></c:Structure></m:Structure></m:Header>
<m:DataSet structureRef="S" action="Append"><g:Series><g:SeriesKey>
<g:Value id="FREQ" value="A"/><g:Value id="SERIES" value="SI_POV_DAY1"/><g:Value id="REF_AREA" value="398"/><g:Value id="SEX" value="_T"/>
</g:SeriesKey><g:Attributes><g:Value id="UNIT_MEASURE" value="PT"/></g:Attributes>
<g:Obs><g:ObsDimension value="2019"/><g:ObsValue value="0.4"/></g:Obs>
</g:Series></m:DataSet></m:GenericData>`;

const heldOf = (series: string) =>
  opened.database.query(
    `select s.indicator_code as indicator, s.unit, o.area_code as area, o.year, o.value, v.source
     from observation o join series s on s.id = o.series_id join vintage v on v.id = o.valid_from
     where s.series_code = $1 and o.valid_to is null order by o.year`,
    [series],
  );

describe('a series of the United Nations', () => {
  it('is known by its code alone in an SDMX message whose name says nothing', async () => {
    const path = join(folder, 'message.xml');
    writeFileSync(path, message);
    const service = new SdmxImport(opened.database, new AuditTrail(opened.database));
    const report = await service.importSdmx(visitor('en'), path, { skipProblems: false });
    expect(report).toMatchObject({ indicators: 1, series: 1, observations: { added: 1 }, problems: [] });
    expect(await heldOf('SI_POV_DAY1')).toEqual([
      { indicator: '1.1.1', unit: 'PT', area: 'kz', year: 2019, value: 0.4, source: 'sdmx/unsd' },
    ]);
  });

  it("that nobody is said to have sent is nobody's, with a warning, until somebody says whose it is", async () => {
    const path = join(folder, 'nameless.xml');
    const nameless = message
      .replace('<m:Sender id="UNSD"/>', '')
      .replace(/<m:Structure .*<\/m:Structure>/u, '<m:Structure dimensionAtObservation="TIME_PERIOD"/>')
      .replace(' structureRef="S"', '')
      .replace('2019', '2018');
    writeFileSync(path, nameless);
    const service = new SdmxImport(opened.database, new AuditTrail(opened.database));
    const report = await service.importSdmx(visitor('en'), path, { skipProblems: false });
    expect(report.problems.map(({ kind, severity }) => [kind, severity])).toEqual([
      ['sender-missing', 'warning'],
    ]);
    writeFileSync(path, nameless.replace('2018', '2017'));
    const named = await service.importSdmx(visitor('en'), path, {
      skipProblems: false,
      publisher: 'World Bank',
    });
    expect(named.problems.map(({ kind, severity }) => [kind, severity])).toEqual([
      // The year before is of the United Nations.
      ['extends-other-publisher', 'warning'],
    ]);
    expect((await heldOf('SI_POV_DAY1')).map(({ year, source }) => [year, source])).toEqual([
      [2017, 'table/world-bank'],
      [2018, 'table'],
      [2019, 'sdmx/unsd'],
    ]);
  });

  it('is known by its code alone in a table', async () => {
    const service = new TableImport(opened.database, new AuditTrail(opened.database));
    const text = 'SeriesCode,Geocode,Year,Unit,Value\nSI_POV_NAHC,KZ,2021,PT,5.2\n';
    const report = await service.importTable(
      visitor('en'),
      { fileName: 'download.csv', bytes: new TextEncoder().encode(text) },
      { skipProblems: false },
    );
    expect(report).toMatchObject({ observations: { added: 1 }, problems: [] });
    expect(await heldOf('SI_POV_NAHC')).toMatchObject([{ indicator: '1.2.1', area: 'kz', year: 2021 }]);
  });

  it('is listed under indicators of the framework only', async () => {
    // Counted in un-series.json.
    const [counts] = await opened.database.query(
      `select count(distinct series_code)::int as codes, count(*) filter (where not exists
         (select 1 from indicator i where i.code = indicator_code))::int as strangers from listed_series`,
    );
    expect(counts).toEqual({ codes: 654, strangers: 0 });
  });
});
