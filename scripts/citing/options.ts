import { parseArgs } from 'node:util';
import type { DraftOptions } from '../../src/review/index.ts';
import { isIsoDay } from '../../src/vietnamese/index.ts';

/** What `npm run cite` is asked for. */
export interface CiteOptions extends DraftOptions {
  /** File to read; standard input without one. */
  file?: string | undefined;
  mode: 'list' | 'check' | 'jsonl';
  json: boolean;
  /** Rule by rule, what speaks for and against each document. */
  why: boolean;
}

const USAGE =
  'Cách dùng: npm run cite -- [--why] [--check [--date NĂM-THÁNG-NGÀY] [--place TỈNH] [--json]] [--jsonl] [TỆP]';

/** Reads the words of the command line; options that make no sense give a Vietnamese message. */
export function readOptions(words: readonly string[]): CiteOptions | string {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch {
    const known = ['--why', '--check', '--date', '--place', '--json', '--jsonl'];
    const unknown = words.find(
      (word) => word.startsWith('--') && !known.includes(word.split('=')[0] ?? ''),
    );
    return `${unknown ? `Không có tùy chọn ${unknown}.` : 'Tùy chọn --date và --place cần một giá trị.'} ${USAGE}`;
  }
  const { values, positionals } = parsed;
  const { check = false, jsonl = false, json = false, why = false, date, place } = values;
  if (positionals.length > 1) return `Mỗi lần chỉ soát một tệp. ${USAGE}`;
  if (check && jsonl) return `Chọn một trong hai: --check hoặc --jsonl. ${USAGE}`;
  if (why && (check || jsonl))
    return `--why chỉ dùng khi liệt kê, không cùng --check, --jsonl. ${USAGE}`;
  if (!check && (json || date !== undefined || place !== undefined)) {
    return `--date, --place và --json chỉ dùng cùng --check. ${USAGE}`;
  }
  if (date !== undefined && !isIsoDay(date)) {
    return `“${date}” không phải một ngày có thật: viết như 2026-11-28.`;
  }
  return {
    file: positionals[0],
    mode: jsonl ? 'jsonl' : check ? 'check' : 'list',
    json,
    why,
    date,
    place,
  };
}

function parse(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      why: { type: 'boolean' },
      check: { type: 'boolean' },
      jsonl: { type: 'boolean' },
      json: { type: 'boolean' },
      date: { type: 'string' },
      place: { type: 'string' },
    },
  });
}
