<<<<<<< HEAD
/** What every page of entries does once it can be read, as one file. */
import './acronyms/acronym-cards.ts';
import './citation-card.ts';
import './page-bar/page-bar.ts';
=======
/** What loads once the page can be read: until then a citation is a plain link, and an acronym has its title. */
if (document.querySelector('#the-vien-dan')) void import('./citation-card.ts');
if (document.querySelector('main abbr[title]')) void import('./acronyms/acronym-cards.ts');
if (document.querySelector('[data-follow]')) void import('./follow/follow.ts');

// Last of all comes what is read without a network: it must not take the line from the page.
const start = () => void import('./offline/start.ts');
if (document.readyState === 'complete') start();
else addEventListener('load', start, { once: true });

export {};
>>>>>>> offline
