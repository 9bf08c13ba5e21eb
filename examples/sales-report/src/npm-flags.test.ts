import { expect, it } from 'vitest';
import { assertNotKeptByNpm } from './npm-flags.ts';

const npm = { npm_lifecycle_event: 'demo', npm_config_json: 'true' };

it('names the command that was meant where npm kept the flags', () => {
  expect(() => assertNotKeptByNpm(['my exports'], { ...npm, npm_config_data: 'true' })).toThrow(
    /put -- after "demo", as in npm run demo -- --data "my exports"$/,
  );
  expect(() => assertNotKeptByNpm([], { ...npm, npm_config_as_of: '2026-01-01' })).toThrow(/npm run demo -- --as-of 2026-01-01$/);
  expect(() => assertNotKeptByNpm(['X', 'month'], { ...npm, npm_config_data: 'true', npm_config_every: 'true' })).toThrow(/-- --data … --every …$/);
  expect(() => assertNotKeptByNpm(['owner'], npm)).toThrow(/^Cannot tell the flag of "owner".*put -- after "demo"/);
});

it('says nothing where they came through, or npm had no part in it', () => {
  expect(() => assertNotKeptByNpm(['--data', 'X'], npm)).not.toThrow();
  expect(() => assertNotKeptByNpm([], { npm_config_data: 'true' })).not.toThrow();
});
