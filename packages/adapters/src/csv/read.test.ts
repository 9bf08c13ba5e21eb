import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFolder } from './read.ts';

it('reads the tables of a folder, and says what is wrong with one that has none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'salesperf-'));
  try {
    await expect(readFolder(join(folder, 'none'))).rejects.toThrow('it does not exist, expected a folder of CSV exports');
    await writeFile(join(folder, 'deals.xlsx'), 'x');
    await expect(readFolder(folder)).rejects.toThrow('save deals.xlsx as "CSV UTF-8"');
    await writeFile(join(folder, 'b.CSV'), 'id\n1');
    await writeFile(join(folder, 'a.tsv'), 'id\n2');
    await mkdir(join(folder, 'old.csv'));
    await expect(readFolder(join(folder, 'b.CSV'))).rejects.toThrow('it is not a folder');
    const files = await readFolder(folder);
    expect(Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ['a.tsv', 'id\n2'],
      ['b.CSV', 'id\n1'],
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
