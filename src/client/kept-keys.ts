// All that the site keeps in a reader's browser, by the key it is kept under. Constants, each by
// itself, so that a script carries none but its own.

/** Light or dark; `themeScript` of `src/views/frame` reads it before the page is drawn. */
export const schemeKey = 'nen';
/** Whether acronyms are written out. */
export const writtenOutKey = 'doc-day-du';
/** The study pack being made, the one open before it, and one that could not be read. */
export const packKey = 'soan-bai';
export const packBeforeKey = 'soan-bai-truoc';
export const packDamagedKey = 'soan-bai-hong';
/** What was practised with quiz questions. */
export const practiceKey = 'trac-nghiem';
/** The latest queries. */
export const queriesKey = 'tim-gan-day';
/** The model being proposed. */
export const proposalKey = 'de-xuat-mo-hinh';
/** The entry being written in the form of editors, and the files put together there. */
export const editingKey = 'bien-tap';
export const editingBundleKey = 'bien-tap-goi';
/** Models chosen for comparison, in this tab. */
export const comparedKey = 'so-sanh-mo-hinh';
/** Entries and topics that a reader follows. */
export const followedKey = 'theo-doi';
/** How far the changes of the library were seen. */
export const lastSeenKey = 'da-xem-thay-doi';
