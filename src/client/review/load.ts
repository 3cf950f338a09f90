import { createReviewLibrary, type ReviewData, type ReviewLibrary } from '../../review/index.ts';

/** What is fetched once, so that checking asks the server for nothing more. */
export interface Tools {
  library: ReviewLibrary;
  /** Opens and writes .docx files. */
  docx: typeof import('../../review/docx/index.ts');
  /** Makes a .docx file of plain text. */
  paperOf: (text: string) => Promise<Blob>;
}

let loading: Promise<Tools> | undefined;

/** Loads the library and what reads and writes files; asked for once, and again after a failure. */
export function loadTools(address: string): Promise<Tools> {
  loading ??= load(address).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(address: string): Promise<Tools> {
  const [data, docx, { paperOf }] = await Promise.all([
    fetchData(address),
    import('../../review/docx/index.ts'),
    import('./paper.ts'),
  ]);
  return { library: createReviewLibrary(data), docx, paperOf };
}

async function fetchData(address: string): Promise<ReviewData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as ReviewData;
}
