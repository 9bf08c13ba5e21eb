import type { Format } from '../format.ts';
import type { Language } from '../tree.ts';
import { english, type Say } from './en.ts';
import { russian } from './ru.ts';

const languages: Readonly<Record<Language, (format: Format) => Say>> = { en: english, ru: russian };

export const sayIn = (language: Language, format: Format): Say => languages[language](format);
