import type { Cue } from '../cue.ts';
import { type Item, itemIn, itemOf, itemsIn, labelIn, textIn, timeIn, valueIn } from '../json.ts';
import { oneCall } from '../one-call.ts';
import { statedSide } from '../stated-side.ts';
import { jsonFormat } from './format.ts';

const sideOf = statedSide({ agent: 'rep', customer: 'customer' });

function timesOf(item: Item): { startMs?: number | undefined; endMs?: number | undefined } {
  const timing = itemIn(item, 'conversationItemLevelTiming');
  const startMs = timing && timeIn(timing, 'ticks', 'offset');
  const length = timing && timeIn(timing, 'ticks', 'duration');
  return { startMs, endMs: startMs === undefined || length === undefined ? undefined : startMs + length };
}

const holderOf = (value: unknown) => (valueIn(value, 'analysisInput') === undefined ? value : valueIn(value, 'analysisInput'));

/**
 * Azure AI Language, conversations: `analysisInput.conversations[].conversationItems[]` of `{ participantId, role, text,
 * conversationItemLevelTiming }`, ticks where there are times. The role (Agent, Customer) states the side.
 */
export const azureConversation = jsonFormat({
  id: 'azure-conversation',
  shape: 'a conversation of Azure AI Language',
  recognises: (value) => Array.isArray(valueIn(holderOf(value), 'conversations')) || Array.isArray(valueIn(value, 'conversationItems')),
  read: (value, { call }) => {
    const holder = itemOf(holderOf(value));
    const conversations = itemsIn(holder, 'conversations');
    const items = itemsIn(conversations ? oneCall(conversations, 'id', call) : holder, 'conversationItems') ?? [];
    return {
      cues: items.map((item): Cue => {
        const speaker = labelIn(item, 'participantId');
        return { text: textIn(item, 'text', 'itn', 'lexical') ?? '', speaker, side: sideOf(labelIn(item, 'role')), ...timesOf(item) };
      }),
    };
  },
});
