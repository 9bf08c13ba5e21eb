import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './checks/command.ts';

const under = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => extname(path) === '.md' && !path.startsWith(join('docs', 'api')));
const readmesIn = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .map((name) => join(folder, name, 'README.md'))
    .filter((path) => existsSync(join(root, path)));
const pages = ['README.md', 'CONTRIBUTING.md', ...readmesIn('packages'), ...readmesIn('examples'), ...under('docs')];

/** A page without its code, in which nothing is a link or a heading. */
const prose = (page: string): string => page.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*\]\([^`\n]*`/g, '');

/** The names under which GitHub finds the headings of a page; the second of one name ends in -1. */
function anchorsOf(page: string): Set<string> {
  const names = [...prose(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
  return new Set(
    names.map((name, index) => [name, names.slice(0, index).filter((one) => one === name).length] as const).map(([name, n]) => (n ? `${name}-${n}` : name)),
  );
}

/** The relative links of a page that lead nowhere. */
function brokenLinks(path: string, page: string): string[] {
  const targets = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!).filter((target) => !/^[a-z]+:/.test(target));
  return targets.filter((target) => {
    const [file, anchor] = target.split('#') as [string, string?];
    const there = file === '' ? path : join(dirname(path), decodeURIComponent(file));
    if (file !== '' && !existsSync(join(root, there))) return true;
    return anchor !== undefined && !anchorsOf(file === '' ? page : readFileSync(join(root, there), 'utf8')).has(anchor);
  });
}

describe('links', () => {
  it.each(pages)('of %s lead somewhere', (path) => {
    expect(brokenLinks(path, readFileSync(join(root, path), 'utf8'))).toEqual([]);
  });

  it('that lead nowhere are found', () => {
    const page = '# One\n## A `b`: c, d\n## One\n[a](#one-1) [b](#a-b-c-d) [c](tools/ok.ts) [d](https://example.org)\n```md\n# Two\n[e](none.md)\n```\n';
    expect(brokenLinks('page.md', page)).toEqual([]);
    expect(brokenLinks('page.md', `${page}[f](#two) [g](none.md) [h](README.md#none) ![i](docs/none.png)`)).toEqual([
      '#two',
      'none.md',
      'README.md#none',
      'docs/none.png',
    ]);
  });
});
