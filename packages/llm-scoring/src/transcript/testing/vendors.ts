import type { TranscriptFormat } from '../formats.ts';
import type { ReadTranscriptOptions } from '../read-transcript.ts';
import type { Line } from './dialogues.ts';

/** A dialogue in the shape a vendor gives it, and what that shape can tell of it. */
export interface Vendor {
  readonly id: TranscriptFormat;
  readonly write: (lines: readonly Line[]) => unknown;
  readonly options?: (lines: readonly Line[]) => ReadTranscriptOptions;
  /** `numbered`: by label or channel, in the order in which people first speak; `labels`: SPEAKER_00 and so on; `side`: the words of the source for the sides */
  readonly names: 'given' | 'numbered' | 'labels' | readonly [rep: string, customer: string];
  /** `relative`: from the first word, where the source gives moments */
  readonly times: 'both' | 'relative' | 'start' | 'none';
  readonly rule: 'map' | 'vendor' | 'name' | 'label' | 'channel';
}

const speakersOf = (lines: readonly Line[]) => [...new Set(lines.map(({ speaker }) => speaker))];
const numberOf = (lines: readonly Line[], { speaker }: Line) => speakersOf(lines).indexOf(speaker);
const seconds = (ms: number) => ms / 1000;
const two = (n: number) => String(n).padStart(2, '0');
const clock = (ms: number, point = '.') =>
  `${two(Math.floor(ms / 3_600_000))}:${two(Math.floor(ms / 60_000) % 60)}:${two(Math.floor(ms / 1000) % 60)}${point}${String(ms % 1000).padStart(3, '0')}`;
const minutes = (ms: number) => `${Math.floor(ms / 60_000)}:${two(Math.floor(ms / 1000) % 60)}`;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const guid = (i: number) => `7b1c9d2e-0f3a-4c5b-8d6e-${String(i).padStart(12, '0')}`;

/** The words of a line with even times, whole milliseconds. */
function wordsOf({ text, startMs, endMs }: Line): { text: string; startMs: number; endMs: number }[] {
  const words = text.split(' ');
  const at = (i: number) => Math.round(startMs + ((endMs - startMs) * i) / words.length);
  return words.map((word, i) => ({ text: word, startMs: at(i), endMs: at(i + 1) }));
}

const byNumber = (lines: readonly Line[]): ReadTranscriptOptions => ({
  roles: Object.fromEntries(speakersOf(lines).map((speaker, i) => [`Speaker ${i + 1}`, lines.find((line) => line.speaker === speaker)!.side])),
});
const byName = (lines: readonly Line[]): ReadTranscriptOptions => ({ rep: lines.find(({ side }) => side === 'rep')!.speaker });
const byChannel =
  (from: number) =>
  (lines: readonly Line[]): ReadTranscriptOptions => ({
    channels: Object.fromEntries(speakersOf(lines).map((speaker, i) => [String(i + from), lines.find((line) => line.speaker === speaker)!.side])),
  });

const captions = (lines: readonly Line[], cue: (line: Line, i: number) => string) => `WEBVTT\n\n${lines.map((line, i) => `${cue(line, i)}\n`).join('\n')}`;
const between = ({ startMs, endMs }: Line, point?: string) => `${clock(startMs, point)} --> ${clock(endMs, point)}`;
const moment = (ms: number) => new Date(Date.UTC(2026, 10, 3, 9) + ms).toISOString();

const punctuated = /^(.*?)([.,?!]?)$/u;
function awsItems(line: Line, label: string | undefined): object[] {
  return wordsOf(line).flatMap(({ text, startMs, endMs }) => {
    const [, word, mark] = punctuated.exec(text)!;
    const labels = label === undefined ? {} : { speaker_label: label };
    const spoken = {
      type: 'pronunciation',
      alternatives: [{ confidence: '0.99', content: word }],
      start_time: String(seconds(startMs)),
      end_time: String(seconds(endMs)),
      ...labels,
    };
    return [spoken, ...(mark === '' ? [] : [{ type: 'punctuation', alternatives: [{ confidence: '0.0', content: mark }], ...labels }])];
  });
}

export const vendors: readonly Vendor[] = [
  {
    id: 'zoom-vtt',
    write: (lines) => captions(lines, (line, i) => `${i + 1}\n${between(line)}\n${line.speaker}: ${line.text}`),
    options: byName,
    names: 'given',
    times: 'both',
    rule: 'name',
  },
  {
    id: 'teams-vtt',
    write: (lines) =>
      captions(lines, (line, i) => `${guid(i)}/12-0\n${between(line)}\n<v ${escaped(line.speaker)}>${escaped(line.text).replace(' ', '\n')}</v>`),
    options: byName,
    names: 'given',
    times: 'both',
    rule: 'name',
  },
  {
    id: 'web-vtt',
    write: (lines) => captions(lines, (line) => `${between(line)} align:start\n<v.loud ${escaped(line.speaker)}>${escaped(line.text)}`),
    options: byName,
    names: 'given',
    times: 'both',
    rule: 'name',
  },
  {
    id: 'srt',
    write: (lines) => lines.map((line, i) => `${i + 1}\n${between(line, ',')}\n${line.speaker}: ${line.text}\n`).join('\n'),
    options: byName,
    names: 'given',
    times: 'both',
    rule: 'name',
  },
  {
    id: 'google-meet',
    write: (lines) => ({
      transcriptEntries: lines.map((line, i) => ({
        name: `conferenceRecords/a/transcripts/b/entries/${i}`,
        participant: `conferenceRecords/a/participants/${numberOf(lines, line)}`,
        text: line.text,
        languageCode: 'en-US',
        startTime: moment(line.startMs),
        endTime: moment(line.endMs),
      })),
      nextPageToken: '',
    }),
    options: (lines) => ({
      ...byName(lines),
      participants: {
        participants: speakersOf(lines).map((displayName, i) => ({
          name: `conferenceRecords/a/participants/${i}`,
          ...(i === 0 ? { signedinUser: { user: `users/${i}`, displayName } } : { anonymousUser: { displayName } }),
        })),
      },
    }),
    names: 'given',
    times: 'relative',
    rule: 'name',
  },
  {
    id: 'gong',
    write: (lines) => ({
      requestId: 'r1',
      records: { totalRecords: 1, currentPageSize: 1, currentPageNumber: 0 },
      callTranscripts: [
        {
          callId: '7782342274025937895',
          transcript: lines.map((line) => ({
            speakerId: String(6_432_345_678 + numberOf(lines, line)),
            topic: null,
            sentences: [{ start: line.startMs, end: line.endMs, text: line.text }],
          })),
        },
      ],
    }),
    options: (lines) => ({
      participants: {
        calls: [
          {
            metaData: { id: '7782342274025937895' },
            parties: speakersOf(lines).map((name, i) => ({
              id: `p${i}`,
              speakerId: String(6_432_345_678 + i),
              name,
              affiliation: lines.find(({ speaker }) => speaker === name)!.side === 'rep' ? 'Internal' : 'External',
            })),
          },
        ],
      },
    }),
    names: 'given',
    times: 'both',
    rule: 'vendor',
  },
  {
    id: 'deepgram',
    write: (lines) => ({
      metadata: { request_id: 'd1', channels: 1, duration: 20 },
      results: {
        channels: [{ alternatives: [{ transcript: lines.map(({ text }) => text).join(' '), confidence: 0.99, words: [] }] }],
        utterances: lines.map((line) => ({
          start: seconds(line.startMs),
          end: seconds(line.endMs),
          confidence: 0.98,
          channel: 0,
          transcript: line.text,
          speaker: numberOf(lines, line),
          words: wordsOf(line).map(({ text, startMs, endMs }) => ({
            word: text.toLowerCase(),
            punctuated_word: text,
            start: seconds(startMs),
            end: seconds(endMs),
            speaker: numberOf(lines, line),
          })),
        })),
      },
    }),
    options: byNumber,
    names: 'numbered',
    times: 'both',
    rule: 'map',
  },
  {
    id: 'assemblyai',
    write: (lines) => ({
      id: 'a1',
      status: 'completed',
      audio_url: 'https://example.com/call.mp3',
      text: lines.map(({ text }) => text).join(' '),
      words: [],
      utterances: lines.map((line) => ({
        speaker: String.fromCharCode(65 + numberOf(lines, line)),
        start: line.startMs,
        end: line.endMs,
        text: line.text,
        confidence: 0.97,
        words: wordsOf(line).map(({ text, startMs, endMs }) => ({
          text,
          start: startMs,
          end: endMs,
          confidence: 0.9,
          speaker: String.fromCharCode(65 + numberOf(lines, line)),
        })),
      })),
    }),
    options: byNumber,
    names: 'numbered',
    times: 'both',
    rule: 'map',
  },
  {
    id: 'aws-transcribe',
    write: (lines) => ({
      jobName: 'call',
      accountId: '1',
      status: 'COMPLETED',
      results: {
        transcripts: [{ transcript: lines.map(({ text }) => text).join(' ') }],
        speaker_labels: {
          speakers: speakersOf(lines).length,
          segments: lines.map((line) => ({
            start_time: String(seconds(line.startMs)),
            end_time: String(seconds(line.endMs)),
            speaker_label: `spk_${numberOf(lines, line)}`,
            items: wordsOf(line).map(({ startMs, endMs }) => ({
              start_time: String(seconds(startMs)),
              end_time: String(seconds(endMs)),
              speaker_label: `spk_${numberOf(lines, line)}`,
            })),
          })),
        },
        items: lines.flatMap((line, i) => awsItems(line, i % 2 === 0 ? `spk_${numberOf(lines, line)}` : undefined)),
      },
    }),
    options: byNumber,
    names: 'numbered',
    times: 'both',
    rule: 'map',
  },
  {
    id: 'aws-call-analytics',
    write: (lines) => ({
      JobStatus: 'COMPLETED',
      LanguageCode: 'en-US',
      Participants: [{ ParticipantRole: 'AGENT' }, { ParticipantRole: 'CUSTOMER' }],
      Transcript: lines.map((line, i) => ({
        Id: guid(i),
        ParticipantRole: line.side === 'rep' ? 'AGENT' : 'CUSTOMER',
        BeginOffsetMillis: line.startMs,
        EndOffsetMillis: line.endMs,
        Content: line.text,
        Items: wordsOf(line).map(({ text, startMs, endMs }) => ({
          Type: 'pronunciation',
          Confidence: 1,
          Content: text,
          BeginOffsetMillis: startMs,
          EndOffsetMillis: endMs,
        })),
      })),
      ConversationCharacteristics: { TotalConversationDurationMillis: 19_000 },
    }),
    names: ['AGENT', 'CUSTOMER'],
    times: 'both',
    rule: 'vendor',
  },
  {
    id: 'azure-batch',
    write: (lines) => ({
      source: 'https://example.com/call.wav',
      timestamp: '2026-11-03T09:00:00Z',
      durationInTicks: 200_000_000,
      duration: 'PT20S',
      combinedRecognizedPhrases: [{ channel: 0, lexical: '', itn: '', maskedITN: '', display: lines.map(({ text }) => text).join(' ') }],
      recognizedPhrases: lines.map((line, i) => ({
        recognitionStatus: 'Success',
        channel: 0,
        speaker: numberOf(lines, line) + 1,
        offset: `PT${seconds(line.startMs)}S`,
        duration: `PT${seconds(line.endMs - line.startMs)}S`,
        ...(i % 3 === 0 ? {} : { offsetInTicks: line.startMs * 10_000, durationInTicks: (line.endMs - line.startMs) * 10_000 }),
        ...(i % 3 === 2 ? { offsetMilliseconds: line.startMs, durationMilliseconds: line.endMs - line.startMs } : {}),
        nBest: [{ confidence: 0.9, lexical: line.text.toLowerCase(), itn: line.text, maskedITN: line.text, display: line.text }],
      })),
    }),
    options: byNumber,
    names: 'numbered',
    times: 'both',
    rule: 'map',
  },
  {
    id: 'azure-fast',
    write: (lines) => ({
      durationMilliseconds: 20_000,
      combinedPhrases: [{ channel: 0, text: lines.map(({ text }) => text).join(' ') }],
      phrases: lines.map((line) => ({
        channel: numberOf(lines, line),
        offsetMilliseconds: line.startMs,
        durationMilliseconds: line.endMs - line.startMs,
        text: line.text,
        words: wordsOf(line).map(({ text, startMs, endMs }) => ({ text, offsetMilliseconds: startMs, durationMilliseconds: endMs - startMs })),
        locale: 'en-US',
        confidence: 0.93,
      })),
    }),
    options: byChannel(0),
    names: 'numbered',
    times: 'both',
    rule: 'channel',
  },
  {
    id: 'azure-conversation',
    write: (lines) => ({
      displayName: 'calls',
      analysisInput: {
        conversations: [
          {
            id: 'c1',
            language: 'en',
            modality: 'transcript',
            conversationItems: lines.map((line, i) => ({
              id: String(i),
              modality: 'transcript',
              participantId: line.speaker,
              role: line.side === 'rep' ? 'Agent' : 'Customer',
              text: line.text,
              lexical: line.text.toLowerCase(),
              conversationItemLevelTiming: { offset: line.startMs * 10_000, duration: (line.endMs - line.startMs) * 10_000 },
            })),
          },
        ],
      },
    }),
    names: 'given',
    times: 'both',
    rule: 'vendor',
  },
  {
    id: 'whisper',
    write: (lines) => ({
      segments: lines.map((line) => ({
        start: seconds(line.startMs),
        end: seconds(line.endMs),
        text: ` ${line.text}`,
        speaker: `SPEAKER_0${numberOf(lines, line)}`,
        words: wordsOf(line).map(({ text, startMs, endMs }) => ({ word: text, start: seconds(startMs), end: seconds(endMs), score: 0.8 })),
      })),
      language: 'en',
    }),
    options: (lines) => ({
      roles: Object.fromEntries(speakersOf(lines).map((speaker, i) => [`SPEAKER_0${i}`, lines.find((line) => line.speaker === speaker)!.side])),
    }),
    names: 'numbered',
    times: 'both',
    rule: 'map',
  },
  {
    id: 'twilio',
    write: (lines) => ({
      sentences: lines.map((line, i) => ({
        media_channel: numberOf(lines, line) + 1,
        sentence_index: i,
        start_time: String(seconds(line.startMs)),
        end_time: String(seconds(line.endMs)),
        transcript: line.text,
        sid: `GX${i}`,
        confidence: '0.96',
        words: wordsOf(line).map(({ text, startMs, endMs }) => ({ word: text, start_time: String(seconds(startMs)), end_time: String(seconds(endMs)) })),
      })),
      meta: { page: 0, next_page_url: null, key: 'sentences' },
    }),
    options: byChannel(1),
    names: 'numbered',
    times: 'both',
    rule: 'channel',
  },
  {
    id: 'hubspot',
    write: (lines) => ({
      engagementId: 21,
      transcriptCreateUtterances: lines.map((line) => ({
        speaker: { id: String(11 + numberOf(lines, line)), name: line.speaker },
        text: line.text,
        languageCode: 'en-US',
        startTimeMillis: line.startMs,
        endTimeMillis: line.endMs,
      })),
    }),
    options: byName,
    names: 'given',
    times: 'both',
    rule: 'name',
  },
  {
    id: 'bitrix24',
    write: (lines) => ({
      CALL_ID: 'externalCall.1',
      MESSAGES: lines.map((line) => ({
        SIDE: line.side === 'rep' ? 'User' : 'Client',
        START_TIME: seconds(line.startMs),
        STOP_TIME: seconds(line.endMs),
        MESSAGE: line.text,
      })),
    }),
    names: ['User', 'Client'],
    times: 'both',
    rule: 'vendor',
  },
  {
    id: 'bitrix24',
    write: (lines) => ({ result: { transcription: lines.map(({ speaker, text }) => `${speaker}: ${text}`).join('\n') }, time: { start: 1, finish: 2 } }),
    options: byName,
    names: 'given',
    times: 'none',
    rule: 'name',
  },
  {
    id: 'intercom',
    write: (lines) => ({
      type: 'list',
      data: [
        {
          type: 'call',
          id: '123',
          transcript: lines.map((line) => ({
            start_time: String(seconds(line.startMs)),
            end_time: seconds(line.endMs),
            speaker_label: line.speaker,
            content: line.text,
            speaker_type: line.side === 'rep' ? 'admin' : 'user',
          })),
        },
      ],
    }),
    names: 'given',
    times: 'both',
    rule: 'vendor',
  },
  {
    id: 'plain-text',
    write: (lines) => lines.map((line) => `[${clock(line.startMs)}] ${line.speaker}: ${line.text}`).join('\n'),
    options: byName,
    names: 'given',
    times: 'start',
    rule: 'name',
  },
  // Otter, Microsoft Teams and Fireflies: the words stand below the name and its time.
  ...(['  ', ' - ', ' '] as const).map(
    (gap): Vendor => ({
      id: 'plain-text',
      write: (lines) => `${lines.map((line) => `${line.speaker}${gap}${minutes(line.startMs)}\n${line.text}\n`).join('\n')}\n`,
      options: byName,
      names: 'given',
      times: 'start',
      rule: 'name',
    }),
  ),
  // Fathom: a title above, the time before the name.
  {
    id: 'plain-text',
    write: (lines) => `Weekly sync\n---\n\n${lines.map((line) => `${minutes(line.startMs)} - ${line.speaker}\n  ${line.text}`).join('\n\n')}`,
    options: byName,
    names: 'given',
    times: 'start',
    rule: 'name',
  },
  // Whisper with pyannote: both times, and the label in brackets.
  {
    id: 'plain-text',
    write: (lines) => lines.map((line) => `[${between(line)}] [SPEAKER_0${numberOf(lines, line)}] ${line.text}`).join('\n'),
    options: (lines) => ({ roles: Object.fromEntries(lines.map((line) => [`SPEAKER_0${numberOf(lines, line)}`, line.side])) }),
    names: 'labels',
    times: 'both',
    rule: 'map',
  },
  // Notes with bold names.
  {
    id: 'plain-text',
    write: (lines) => lines.map((line) => `**${line.speaker}** [${clock(line.startMs)} - ${clock(line.endMs)}]: ${line.text}`).join('\n\n'),
    options: byName,
    names: 'given',
    times: 'both',
    rule: 'name',
  },
];

/** What must be read back where every cue stays a turn. */
export function expectedTurns({ names, times }: Vendor, lines: readonly Line[]): object[] {
  const zero = times === 'relative' ? lines[0]!.startMs : 0;
  return lines.map((line, i) => ({
    index: i + 1,
    side: line.side,
    speaker: speakerAs(names, lines, line),
    text: line.text,
    ...(times === 'none' ? {} : { startMs: line.startMs - zero }),
    ...(times === 'none' || times === 'start' ? {} : { endMs: line.endMs - zero }),
  }));
}

function speakerAs(names: Vendor['names'], lines: readonly Line[], line: Line): string {
  if (names === 'given') return line.speaker;
  if (names === 'numbered') return `Speaker ${numberOf(lines, line) + 1}`;
  return names === 'labels' ? `SPEAKER_0${numberOf(lines, line)}` : names[line.side === 'rep' ? 0 : 1];
}
