import { isJson } from './options.ts';
import { overheadFigures } from './overhead.ts';
import { throughputFigures } from './throughput/figures.ts';
import { tokenFigures } from './tokens.ts';
import { attackFigures, evidenceFigures } from './trust.ts';

const rounded = (value: number): number => Number(value.toPrecision(4));

async function main(): Promise<void> {
  const json = isJson(process.argv.slice(2));
  const found = { ...(await tokenFigures()), ...(await overheadFigures()), ...(await throughputFigures()), ...evidenceFigures(), ...(await attackFigures()) };
  const figures = Object.fromEntries(Object.entries(found).map(([name, value]) => [name, rounded(value)]));
  if (json) console.log(JSON.stringify({ bench: 'scoring', figures }));
  else console.table(figures);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
