/** Name in the environment of a build that is to read all content and make all pages anew, whatever earlier runs have left. */
export const readAnew = 'READ_ANEW';
