/** Folders under `content/documents/`; the first name that a type begins with decides. */
const FOLDERS: readonly (readonly [type: string, folder: string])[] = [
  ['Nghị quyết', 'resolutions'],
  ['Chỉ thị', 'directives'],
  ['Kết luận', 'conclusions'],
  ['Quyết định', 'decisions'],
  ['Quy định', 'regulations'],
  ['Nghị định', 'decrees'],
  ['Bộ luật', 'laws'],
  ['Luật', 'laws'],
  ['Pháp lệnh', 'laws'],
  ['Hướng dẫn', 'guidance'],
  ['Kế hoạch', 'plans'],
  ['Chương trình', 'programmes'],
  ['Đề án', 'programmes'],
  ['Thông báo', 'announcements'],
  ['Công văn', 'letters'],
];

/** The folder under `content/documents/` of a type of document; undefined for types that are rare. */
export const folderOfType = (type: string): string | undefined =>
  FOLDERS.find(([name]) => type.startsWith(name))?.[1];
