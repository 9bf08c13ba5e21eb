import { describe, expect, it } from 'vitest';
import { complaints, documentedExamples, type Example, examplesIn, run } from './documented.ts';

/** What a page says that its examples give, or a reader works out from them, one after the other. */
const given: Readonly<Record<string, readonly { readonly of: string; readonly is: unknown }[]>> = {
  'README.md': [
    { of: '[value, interval?.length]', is: [0.5, 2] },
    {
      of: "cells.flatMap(({ metric, group, start, value }) => (group.owner === (metric === 'win_rate' ? 'anna' : undefined) ? [[metric, start, value]] : []))",
      is: [
        ['win_rate', '2026-01-01', null],
        ['win_rate', '2026-02-01', 1],
        ['win_rate', '2026-03-01', null],
        ['upsells', '2026-01-01', 0],
        ['upsells', '2026-02-01', 1],
        ['upsells', '2026-03-01', 0],
      ],
    },
  ],
  'packages/sql/README.md': [
    {
      of: "cells.filter(({ group }) => group.owner === 'ann').map(({ metric, value }) => [metric, value])",
      is: [
        ['pipeline', '1500'],
        ['sold', '810'],
        ['conversion', 0.5],
      ],
    },
  ],
};

const timeout = 120_000;
const examples = documentedExamples();
const pageOf = ({ page }: Example): readonly Example[] => examples.filter((example) => example.page === page);
const printing = (example: Example, value: string): Example => ({ ...example, text: `${example.text}console.log(JSON.stringify(${value}));\n` });

describe('the examples of the documentation', () => {
  it('compile, and what the README says does not compile does not', { timeout }, () => {
    const readme = examples.find(({ page, text }) => page === 'README.md' && text.includes("status: 'won' })"))!;
    const misspelt = { ...readme, name: 'misspelt', text: readme.text.replace("status: 'won' })", "status: 'wonn' })") };
    const [ofMisspelt, ...found] = complaints([misspelt, ...examples]);
    expect(found.flat()).toEqual([]);
    expect(ofMisspelt!.join()).toContain('"wonn"');
  });

  it.concurrent.each(examples)('$name runs', { timeout }, async (example) => {
    const known = given[example.page]?.[pageOf(example).indexOf(example)];
    const printed = await run(known ? printing(example, known.of) : example);
    if (known) expect(JSON.parse(printed)).toEqual(known.is);
  });

  it('with values are all there', () => {
    expect(Object.entries(given).filter(([page, values]) => examples.filter((example) => example.page === page).length !== values.length)).toEqual([]);
  });
});

describe('an example', () => {
  it('keeps its lines, with what it takes for granted', () => {
    const markdown = '# A\n\n<!-- given:\nconst a = 1;\n-->\n\n```ts\na + 1;\n```\n\n```json\n{}\n```\n\n```ts\nb;\n```\n';
    expect(examplesIn('a.md', markdown)).toEqual([
      { name: 'a.md:8', page: 'a.md', text: '\n\n\nconst a = 1;\n\n\n\na + 1;\n' },
      { name: 'a.md:16', page: 'a.md', text: `${'\n'.repeat(15)}b;\n` },
    ]);
  });

  it.each(['```typescript', '```ts no-run', '  ```ts', '```js'])('cannot hide behind "%s"', (fence) => {
    expect(() => examplesIn('a.md', `${fence}\na;\n\`\`\`\n`)).toThrow(`Cannot run an example of a.md: it begins with "${fence}"`);
  });

  it('that does not compile is named by the line of its page', { timeout }, () => {
    expect(complaints(examplesIn('README.md', '# A\n\n```ts\nconst a: number = "one";\n```\n'))).toEqual([
      ["README.md:4 Type 'string' is not assignable to type 'number'."],
    ]);
  });
});
