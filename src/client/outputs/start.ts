import type { Lesson } from '../../study/lesson.ts';

/** Puts everything that comes out of a lesson into `container`. */
export function showOutputs(container: HTMLElement, lesson: () => Promise<Lesson>): void {
  const button = document.createElement('button');
  button.className = 'button';
  button.type = 'button';
  button.textContent = 'Phiếu phát tay';
  button.addEventListener('click', async () => {
    const { title, readings } = await lesson();
    const sheet = document.createElement('section');
    sheet.className = 'print-only sheet-handout';
    sheet.append(title, ...readings.map(({ reference }) => reference));
    document.querySelector('.sheet-handout')?.remove();
    document.querySelector('main')?.append(sheet);
    print();
  });
  container.replaceChildren(button);
}
