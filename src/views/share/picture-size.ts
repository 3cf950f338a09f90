/** Size of a picture beside a shared link as the services that show it want it, in pixels. */
export const pictureSize = { width: 1200, height: 630 } as const;
