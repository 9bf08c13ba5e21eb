export interface TranscribeRequest {
  readonly audio: Uint8Array;
  /** such as `audio/wav` */
  readonly mediaType: string;
  /** ISO 639-1, such as `ru`; without it the transcriber finds out */
  readonly language?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A piece of speech, in milliseconds from the start of the audio. */
export interface SpeechSegment {
  readonly text: string;
  readonly startMs?: number | undefined;
  readonly endMs?: number | undefined;
  /** where the transcriber tells speakers apart */
  readonly speaker?: string | undefined;
}

/** Anything that turns speech into text. Audio without speech gives no segments. */
export interface Transcriber {
  /** the service and the model */
  readonly id: string;
  transcribe(request: TranscribeRequest): Promise<readonly SpeechSegment[]>;
}
