/** Name in the environment of a build that is to read all content anew, whatever earlier runs have noted. */
export const readAnew = 'READ_ANEW';
