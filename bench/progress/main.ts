import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import {
  assess,
  type Assessment,
  type ProgressInput,
  progressMethods,
  type TargetChoice,
} from '@qadam/indicators/domain';
import { openBenchStore, say } from '../figures';

interface Row {
  readonly indicator: string;
  readonly series: number;
  readonly area: string;
  readonly years: number[];
  readonly values: number[];
}

const seconds = Number(process.env['BENCH_SECONDS'] ?? 2);
const goal = 1_000_000;

/** Every series in every area, with the direction and target of its indicator; where none is set, "higher is better". */
const { store, settings } = await openBenchStore();
const targets = JSON.parse(
  readFileSync(join(settings.home, 'data', 'figures', 'targets.json'), 'utf8'),
) as readonly TargetChoice[];
const rows = await store.database.query<Row>(
  `select s.indicator_code as indicator, s.id as series, o.area_code as area,
     array_agg(o.year order by o.year) as years, array_agg(o.value order by o.year) as values
   from series s join observation o on o.series_id = s.id and o.valid_to is null group by s.id, o.area_code`,
);
await store.close();

const choices = new Map(targets.map((choice) => [choice.indicator, choice]));
const latestOf = Map.groupBy(rows, ({ series }) => series);
const inputs = rows.map(({ indicator, series, years, values }): ProgressInput => {
  const choice = choices.get(indicator);
  const all = (latestOf.get(series) ?? []).flatMap((one) => one.values.at(-1) ?? []);
  const [lower, upper] = [Math.min(...all), Math.max(...all)];
  const direction = choice?.direction ?? 'positive';
  return {
    points: years.map((year, place) => ({ year, value: values[place] as number })),
    direction,
    ...(choice?.target === undefined ? {} : { target: choice.target }),
    bounds: direction === 'positive' ? { lower, optimum: upper } : { lower: upper, optimum: lower },
    areaValues: all,
  };
});

say(`${inputs.length} series and areas, ${progressMethods.length} methods, one core.`);
say(`  ${'method'.padEnd(22)}${'assessments/s'.padStart(15)}${'assessable'.padStart(13)}`);
// Every result is put down for whoever wants it, so that none is left unmade.
let last: Assessment | undefined;
let count = 0;
let took = 0;
for (const method of progressMethods) {
  let assessable = 0;
  for (const input of inputs) if (assess(method, input).reason === null) assessable += 1;
  const start = performance.now();
  let made = 0;
  do {
    for (const input of inputs) last = assess(method, input);
    made += inputs.length;
  } while (performance.now() - start < seconds * 1_000);
  const ms = performance.now() - start;
  // A method counts as often as the others, whatever time it takes.
  count += inputs.length;
  took += (ms / made) * inputs.length;
  say(
    `  ${method.padEnd(22)}${((made / ms) * 1_000).toFixed(0).padStart(15)}${String(assessable).padStart(13)}`,
  );
}
const rate = (count / took) * 1_000;
if (last === undefined) throw new Error('There is nothing to assess.');
say(
  `  ${'all methods'.padEnd(22)}${rate.toFixed(0).padStart(15)}   goal ${goal}: ${rate >= goal ? 'reached' : 'missed'}`,
);
process.exit(0);
