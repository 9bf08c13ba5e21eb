import { expect, it } from 'vitest';
import * as surface from './index.ts';

it('exports exactly these names', () => {
  expect(Object.keys(surface).sort()).toEqual([
    'assignRoles',
    'cachedJudge',
    'checkQuote',
    'consultativeOutbound',
    'conversationStats',
    'costOf',
    'criteriaOf',
    'estimate',
    'inboundLeadQualification',
    'judgeMasked',
    'judgementSchema',
    'maskPersonalData',
    'parseJudgement',
    'parseScorecard',
    'patient',
    'poolStats',
    'promptJudge',
    'readPlainText',
    'readTranscript',
    'ruleJudge',
    'scoreCall',
    'scoreCalls',
    'scorecardHash',
    'scorecardSchema',
    'toRecords',
    'transcribeRecording',
    'transcriptSchema',
  ]);
});
