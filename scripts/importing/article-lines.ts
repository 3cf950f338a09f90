import { headingSign } from '../../src/editing/word-body.ts';
import { fold } from '../../src/vietnamese/index.ts';

/** What pages print around an article, as it comes along when somebody copies the whole page. */
const FURNITURE =
  /^(?:sign in|sign up|dang nhap|dang ky|trang chu|home|menu|tim kiem|chia se|in bai|in trang|gui email|binh luan|y kien|tin moi|tin moi dang|tin lien quan|tin khac|tin cung chuyen muc|bai lien quan|bai viet lien quan|xem them|doc them|lien ket website|lien ket|hinh hoat dong|thu vien anh|video|thong tin truy cap|dang xem|dang online|hom nay|hom qua|trong tuan|trong thang|tat ca|chuyen muc.*|luot xem|luot truy cap|so luot truy cap|tong (?:so )?(?:luot )?truy cap|khach truy cap|khach|thong ke(?: truy cap)?|dang truy cap|truy cap hom nay|tuan nay|thang nay|nam nay|ban quyen|copyright|quay lai|ve dau trang|facebook|zalo|twitter|youtube)(?:\s*[:|].{0,40}|\s+[\d.,\s]+)?$/;

/** Names alone: every word begins with a capital, but for what joins them. */
const NAMES = String.raw`(\p{Lu}[\p{L}\d.]*(?:(?:\s*[-–,&(/]\s*|\s+và\s+|\s+)\p{Lu}[\p{L}\d.]*){0,9})`;
/** Who wrote an article and took its pictures, on a line of its own: *Bài, ảnh: …*, and at its end *Theo …*. */
const CREDIT = new RegExp(
  String.raw`^\(?(?:[Tt]in|[Bb]ài(?: viết)?|[Ảả]nh|[Tt]ác giả|[Nn]gười viết)(?:\s*(?:,|và|-|&)\s*(?:tin|bài|[Ảả]nh))*\s*:\s*${NAMES}\)*\.?$`,
  'u',
);
const TAKEN_FROM = new RegExp(String.raw`^\(?Theo\s+${NAMES}\)*\.?$`, 'u');
/** Lines at the end of an article among which such a line may stand. */
const lastLines = 4;

/** A title has so many syllables at least; what is shorter above it are names of parts of the page. */
const fewestSyllables = 6;
const longestTitle = 300;

/** An article without what was printed around it, and its title. */
export interface Article {
  title: string;
  lines: string[];
  /** Whom lines that were cut name as the writer, the photographer, or the paper that it is from. */
  credits: string[];
}

/** Cuts what stands above the title, the furniture of pages below it, and the lines that say who wrote it. */
export function articleLines(all: readonly string[], known?: string): Article {
  const lines = all
    .map((line) => line.trim())
    .filter((line) => line !== '' && !FURNITURE.test(fold(bare(line))));
  const isTitle = (line: string) =>
    line.length <= longestTitle && line.split(/\s+/).length >= fewestSyllables;
  const wanted = known === undefined ? undefined : fold(known);
  const named = lines.findIndex((line) => fold(line) === wanted);
  const at = known === undefined ? lines.findIndex(isTitle) : named;
  const below = lines.slice(at + 1);
  const creditOf = (line: string, index: number): string | undefined =>
    CREDIT.exec(bare(line))?.[1] ??
    (index >= below.length - lastLines ? TAKEN_FROM.exec(bare(line))?.[1] : undefined);
  return {
    title: known ?? lines[Math.max(0, at)] ?? '',
    lines: below.filter((line, index) => creditOf(line, index) === undefined),
    credits: below.flatMap((line, index) => creditOf(line, index) ?? []),
  };
}

/** A line without the signs of headings and items. */
const bare = (line: string): string =>
  line
    .replaceAll(headingSign, '')
    .replace(/^[-•*+\s]+/, '')
    .trim();
