import type { Lesson } from '../../study/lesson.ts';
import { outputActions as words } from '../../vietnamese/interface/outputs.ts';

/** The page of a ready session: buttons that save it as a file, its lesson fetched when asked for. */
for (const container of document.querySelectorAll<HTMLElement>('[data-files]')) {
  const address = container.dataset['files'] ?? '';
  void import('./show-files.ts').then(({ showFiles }) => {
    showFiles(container, async () => {
      const answer = await fetch(address).catch(() => undefined);
      if (!answer?.ok) throw new Error(words.offline);
      return (await answer.json()) as Lesson;
    });
  });
}
