import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { draftMapping } from './draft/draft-mapping.ts';
import { parseMapping } from './mapping/parse.ts';
import { readFolder } from './read.ts';
import { mapFiles } from './rows/map-files.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const folder = `${process.env.SALESPERF_DATA ?? `${root}../shared/data`}/maven-crm`;
const mappings = {
  'the mapping of the example': () => readFileSync(`${root}examples/sales-report/maven.mapping.json`, 'utf8'),
  'the draft made from the headers': draftMapping,
};

it.runIf(existsSync(folder)).each(Object.entries(mappings))('reads the Maven CRM data exactly by %s', async (_, textOf) => {
  const files = await readFolder(folder);
  const { records, ledger } = mapFiles({ mapping: parseMapping(textOf(files)), files, zone: 'UTC' });
  const deals = records.deals!;
  const having = (status: string) => deals.filter((deal) => deal.status === status);
  expect([deals.length, having('won').length, having('lost').length, having('open').length]).toEqual([8800, 4238, 2473, 2089]);
  expect(having('won').reduce((sum, { amount }) => sum + BigInt(amount!), 0n)).toBe(10_005_534n);
  expect(having('open').every(({ amount }) => amount === null)).toBe(true);
  expect(deals.filter(({ customer }) => customer === null).length).toBe(1425);
  expect(deals.filter(({ createdAt }) => createdAt === null).length).toBe(500);
  expect(deals.filter(({ owner }) => owner === null).length).toBe(0);
  expect([records.people?.length, records.customers?.length, ledger.received, ledger.excluded.length]).toEqual([35, 85, 8920, 0]);
});
