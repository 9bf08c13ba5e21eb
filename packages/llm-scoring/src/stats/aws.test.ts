import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTranscript } from '../transcript/read-transcript.ts';
import type { Turn } from '../transcript/transcript.ts';
import { conversationStats } from './conversation-stats.ts';

const path = join(process.env.SALESPERF_DATA ?? resolve(import.meta.dirname, '../../../../../shared/data'), 'asr/aws-transcribe/example-call.json');

interface Item {
  readonly Type: 'pronunciation' | 'punctuation';
  readonly Content: string;
  readonly BeginOffsetMillis: number;
  readonly EndOffsetMillis: number;
}
interface Segment {
  readonly ParticipantRole: 'AGENT' | 'CUSTOMER';
  readonly Content: string;
  readonly BeginOffsetMillis: number;
  readonly EndOffsetMillis: number;
  readonly Items: readonly Item[];
}

/** A mark has no time and belongs to the word before it. */
const wordsOf = (items: readonly Item[]): NonNullable<Turn['segments']> =>
  items.flatMap((item, i) => {
    if (item.Type === 'punctuation') return [];
    const mark = items[i + 1]?.Type === 'punctuation' ? items[i + 1]!.Content : '';
    return [{ text: item.Content + mark, startMs: item.BeginOffsetMillis, endMs: item.EndOffsetMillis }];
  });

describe.skipIf(!existsSync(path))('a call of Amazon Transcribe Call Analytics (skipped where ../shared/data is not there)', () => {
  const call = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { Transcript: [] };
  const turns: Turn[] = (call.Transcript as Segment[]).map((segment, i) => ({
    index: i + 1,
    side: segment.ParticipantRole === 'AGENT' ? 'rep' : 'customer',
    speaker: segment.ParticipantRole,
    text: segment.Content,
    startMs: segment.BeginOffsetMillis,
    endMs: segment.EndOffsetMillis,
    segments: wordsOf(segment.Items),
  }));
  const withoutWords = turns.map(({ segments: _, ...turn }) => turn);
  const vendor = call.ConversationCharacteristics;
  const talkMs = (role: string): number => vendor.TalkTime.DetailsByParticipant[role].TotalTimeMillis;
  const read = existsSync(path) ? readTranscript(call) : undefined;
  const both = [
    ['times of turns', withoutWords],
    ['times of words', turns],
    ['what is read of it', read?.transcript.turns ?? []],
  ] as const;

  it('is read with the vendor’s own figures beside it', () => {
    expect(read!.vendorStatistics).toEqual(vendor);
  });

  it.each(both)('talk time by %s is within 12 % of the vendor', (name, timed) => {
    const { rep, customer, call: ours } = conversationStats({ turns: timed });
    const speed = (role: string): number => vendor.TalkSpeed.DetailsByParticipant[role].AverageWordsPerMinute;
    const rows = [
      { side: 'rep', vendorMs: talkMs('AGENT'), oursMs: rep.talkShareOfSpeech.numerator!, vendorSpeed: speed('AGENT'), speed: rep.wordsPerMinute.value! },
      {
        side: 'customer',
        vendorMs: talkMs('CUSTOMER'),
        oursMs: customer.talkShareOfSpeech.numerator!,
        vendorSpeed: speed('CUSTOMER'),
        speed: customer.wordsPerMinute.value!,
      },
    ].map((row) => ({ ...row, difference: `${((row.oursMs / row.vendorMs - 1) * 100).toFixed(1)} %`, speed: Math.round(row.speed) }));
    console.log(`Talk time and speech rate by ${name}:`);
    console.table(rows);
    for (const { vendorMs, oursMs } of rows) expect(Math.abs(oursMs / vendorMs - 1)).toBeLessThan(0.12);
    expect(rep.talkShareOfSpeech.value! + customer.talkShareOfSpeech.value!).toBeCloseTo(1);
    expect(ours.longSilences.value).toBe(vendor.NonTalkTime.Instances.length);
  });

  it.each(both)('both interruptions of the vendor are among ours by %s', (name, timed) => {
    const ours = conversationStats({ turns: timed }).interruptions!;
    const theirs = new Map<number, number>(
      vendor.Interruptions.InterruptionsByInterrupter.AGENT.map((one: { BeginOffsetMillis: number; DurationMillis: number }) => [
        one.BeginOffsetMillis,
        one.DurationMillis,
      ]),
    );
    console.log(`Interruptions by ${name}:`);
    console.table(
      ours.map(({ side, startMs, lengthMs }) => ({
        side,
        startMs,
        lengthMs,
        vendorMs: theirs.get(startMs) ?? 'not reported',
        text: timed.find((turn) => turn.startMs === startMs)?.text.slice(0, 50),
      })),
    );
    expect(theirs.size).toBe(2);
    for (const startMs of theirs.keys()) expect(ours).toContainEqual(expect.objectContaining({ side: 'rep', startMs }));
  });
});
