import { fold } from '../../src/vietnamese/index.ts';

/** What pages print around an article, as it comes along when somebody copies the whole page. */
const FURNITURE =
  /^(?:sign in|sign up|dang nhap|dang ky|trang chu|home|menu|tim kiem|chia se|in bai|in trang|gui email|binh luan|y kien|tin moi|tin moi dang|tin lien quan|tin khac|tin cung chuyen muc|bai lien quan|bai viet lien quan|xem them|doc them|lien ket website|lien ket|hinh hoat dong|thu vien anh|video|thong tin truy cap|dang xem|dang online|hom nay|hom qua|trong tuan|trong thang|tat ca|chuyen muc.*|luot xem|luot truy cap|ban quyen|copyright|quay lai|ve dau trang|facebook|zalo|twitter|youtube)(?:\s*[:|].{0,40})?$/;

/** A title has so many syllables at least; what is shorter above it are names of parts of the page. */
const fewestSyllables = 6;
const longestTitle = 300;

/** An article without what was printed around it, and its title. */
export interface Article {
  title: string;
  lines: string[];
}

/** Cuts what stands above the title and the furniture of pages below it. */
export function articleLines(all: readonly string[], known?: string): Article {
  const lines = all
    .map((line) => line.trim())
    .filter((line) => line !== '' && !FURNITURE.test(fold(line).trim()));
  const isTitle = (line: string) =>
    line.length <= longestTitle && line.split(/\s+/).length >= fewestSyllables;
  const wanted = known === undefined ? undefined : fold(known);
  const named = lines.findIndex((line) => fold(line) === wanted);
  const at = known === undefined ? lines.findIndex(isTitle) : named;
  return { title: known ?? lines[Math.max(0, at)] ?? '', lines: lines.slice(at + 1) };
}
