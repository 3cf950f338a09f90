import { practiceQuizWords as words } from '../../words/practice-quiz.ts';
import type { Site } from '../site.ts';
import { type SessionTool, sessionTool } from './session-tool.ts';

/** The page of practice with quiz questions. */
export interface PracticeQuizPage extends SessionTool {
  /** Whose questions can be practised, by their value in the address. */
  sources: readonly { value: string; name: string }[];
}

/** What the page of practice shows. */
export function practiceQuizPage(site: Pick<Site, 'library' | 'url'>): PracticeQuizPage {
  const { library } = site;
  return {
    ...sessionTool(words, String.raw`bai|tat-ca|\d+`, site),
    sources: [
      { value: 'tat-ca', name: words.ofAll },
      { value: 'bai', name: words.ofPack },
      // Without a permanent number a session has no address for practice.
      ...library.sessions.flatMap((session) => {
        const short = library.shortNumber(session);
        if (short === undefined) return [];
        return [{ value: String(short), name: words.ofSession(session.data.title) }];
      }),
    ],
  };
}
