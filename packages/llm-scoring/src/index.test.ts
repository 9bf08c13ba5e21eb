import { expect, it } from 'vitest';
import * as surface from './index.ts';

it('exports exactly these names', () => {
  expect(Object.keys(surface).sort()).toEqual([
    'assignRoles',
    'checkQuote',
    'consultativeOutbound',
    'criteriaOf',
    'judgementSchema',
    'parseJudgement',
    'parseScorecard',
    'readPlainText',
    'readTranscript',
    'ruleJudge',
    'scoreCall',
    'scorecardHash',
    'scorecardSchema',
    'toRecords',
    'transcribeRecording',
    'transcriptSchema',
  ]);
});
