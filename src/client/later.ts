/** What every page of entries does once it can be read, as one file. */
import './acronyms/acronym-cards.ts';
import './citation-card.ts';
import './follow/follow.ts';
import './page-bar/page-bar.ts';
