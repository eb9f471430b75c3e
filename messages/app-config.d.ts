import type { Locale } from '../app/voorkeuren/preferences';
import type { nlMessages } from './nl';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof nlMessages;
  }
}
