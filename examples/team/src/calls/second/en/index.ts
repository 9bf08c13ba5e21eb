import type { Phrases } from '../../phrases.ts';
import { around } from './around.ts';
import { discovery } from './discovery.ts';
import { ending } from './ending.ts';
import { offer } from './offer.ts';
import { opening } from './opening.ts';
import { topics } from './topics.ts';

export const en: Phrases = { ...opening, ...discovery, topics, ...offer, ...ending, ...around };
