/** Media types that web servers do not all know, by the end of a file's name. */
export const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  webmanifest: 'application/manifest+json',
  xsd: 'application/xml',
};

/** Types whose text is UTF-8, which a server has to say where the file cannot. */
export const textTypes: readonly string[] = [
  'text/plain',
  'text/css',
  'text/csv',
  'text/markdown',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/ld+json',
  'application/manifest+json',
  'application/xml',
  'application/atom+xml',
  'image/svg+xml',
];
