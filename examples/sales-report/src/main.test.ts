import { describe, expect, it } from 'vitest';
import { resultsDocumentSchema } from './document.ts';
import { cellOf, command } from './testing/command.ts';

describe('the command, as a user starts it', { timeout: 90_000 }, () => {
  it('prints one document and nothing else for the example team', () => {
    const { stdout, stderr, code } = command('--json', '--by', 'owner');
    const found = resultsDocumentSchema.parse(JSON.parse(stdout));
    expect({ code, lines: stdout.split('\n').length, stderr: stderr.replace(/^calls: .*\n/gm, '') }).toEqual({ code: 0, lines: 2, stderr: '' });
    expect(found).toMatchObject({ zone: 'Europe/Berlin', by: ['owner'], every: null });
    expect(cellOf(found, 'call_score').n).toBeGreaterThan(50);
    expect(found.cells.filter(({ metric, group }) => metric === 'meetings_held' && 'owner' in group).length).toBeGreaterThan(5);
    expect(cellOf(found, 'deals_won').value).toBeGreaterThan(0);
    expect(found.ledger).toMatchObject({ received: found.ledger.counted, excluded: [] });
  });

  it('says what is wrong in one sentence, without a stack trace, and with an exit code', () => {
    expect(command('--data', 'no-such-folder')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Cannot read the folder no-such-folder: it does not exist, expected a folder of CSV exports\n',
    });
  });
});
