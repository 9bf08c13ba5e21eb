import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dependenciesOf } from './dependencies.ts';

describe('what a built module imports', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'));
  const files = {
    'index.js': 'import {\n  a,\n  b\n} from "./chunk.js";\nimport * as z from "zod";\nimport { Decimal } from "decimal.js";\nexport {\n  a\n};\n',
    'chunk.js': 'import "./index.js";\nimport "side-effect";\nimport * as z from "zod";\nconst text = "import of its own";\nimport { c } from "./other.js";\n',
    'other.js': 'import { TZDate } from "@date-fns/tz";\nthrow new Error(`cannot read from "nowhere";`);\n',
  };
  beforeAll(() => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are the packages that it and its own files name, each once', () => {
    expect(dependenciesOf(join(folder, 'index.js')).sort()).toEqual(['@date-fns/tz', 'decimal.js', 'side-effect', 'zod']);
  });
});
