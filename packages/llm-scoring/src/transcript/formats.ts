import { assemblyai } from './formats/assemblyai.ts';
import { awsCallAnalytics } from './formats/aws-call-analytics.ts';
import { awsTranscribe } from './formats/aws-transcribe.ts';
import { azureBatch } from './formats/azure-batch.ts';
import { azureConversation } from './formats/azure-conversation.ts';
import { azureFast } from './formats/azure-fast.ts';
import { bitrix24 } from './formats/bitrix24.ts';
import { deepgram } from './formats/deepgram.ts';
import { gong } from './formats/gong.ts';
import { googleMeet } from './formats/google-meet.ts';
import { hubspot } from './formats/hubspot.ts';
import { intercom } from './formats/intercom.ts';
import { plainText } from './formats/plain-text.ts';
import { srt } from './formats/srt.ts';
import { teamsVtt } from './formats/teams-vtt.ts';
import { twilio } from './formats/twilio.ts';
import { webVtt } from './formats/web-vtt.ts';
import { whisper } from './formats/whisper.ts';
import { zoomVtt } from './formats/zoom-vtt.ts';

/** Every transcript that is read without a mapping. No source is recognised by two of them. */
export const formats = [
  assemblyai,
  awsCallAnalytics,
  awsTranscribe,
  azureBatch,
  azureConversation,
  azureFast,
  bitrix24,
  deepgram,
  gong,
  googleMeet,
  hubspot,
  intercom,
  plainText,
  srt,
  teamsVtt,
  twilio,
  webVtt,
  whisper,
  zoomVtt,
] as const;

export type TranscriptFormat = (typeof formats)[number]['id'];
