import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generated } from './generated.ts';
import { pageFolders } from './kpis/pages.ts';

const files = await generated();
for (const { folder } of Object.values(pageFolders)) rmSync(folder, { recursive: true, force: true });
for (const { path, text } of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
