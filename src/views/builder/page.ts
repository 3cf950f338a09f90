import { audiences } from '../../study/audiences.ts';
import { packLimits, packMinutes } from '../../study/pack.ts';
import { builderWords as words } from '../../words/builder.ts';
import type { Site } from '../site.ts';
import { type SessionTool, sessionTool } from '../study/session-tool.ts';

/** The builder of study packs, as far as its page holds it before the script runs. */
export interface BuilderPage extends SessionTool {
  lengths: readonly { minutes: number; name: string }[];
  audiences: readonly string[];
  /** Most letters of own questions, and of notes. */
  textLimit: number;
  /** Address of the practice with the pack's questions. */
  practice: string;
}

/** What the page of the builder shows. */
export function builderPage(site: Pick<Site, 'library' | 'url'>): BuilderPage {
  return {
    ...sessionTool(words, String.raw`\d+\.[\w-]+`, site),
    lengths: packMinutes.map((minutes) => ({ minutes, name: words.minutesOf(minutes) })),
    audiences: audiences.map(({ name }) => name),
    textLimit: packLimits.text,
    practice: site.url('/chuyen-de/trac-nghiem/#bai'),
  };
}
