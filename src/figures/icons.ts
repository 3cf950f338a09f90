import {
  Archive,
  ArrowRight,
  CircleArrowRight,
  CircleCheck,
  CircleHelp,
  CircleMinus,
  Clock,
  Contrast,
  Copy,
  Flag,
  List,
  Menu,
  Printer,
  Search,
  Share2,
  ZoomOut,
} from 'lucide-static';
import type { StateStatus } from '../library/validity/validity.ts';

const drawings = {
  arrow: ArrowRight,
  done: Flag,
  ok: CircleCheck,
  used: CircleCheck,
  /** Of a state in part, and of the two colour schemes. */
  partly: Contrast,
  soon: Clock,
  unknown: CircleHelp,
  ended: CircleMinus,
  copy: Copy,
  list: List,
  menu: Menu,
  print: Printer,
  search: Search,
  share: Share2,
  searched: ZoomOut,
  newer: CircleArrowRight,
  archive: Archive,
} as const;

export type IconName = keyof typeof drawings;

/** What every drawing is drawn with. */
export const iconPen = {
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.9',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

/** The drawing of each state of force. */
export const stateIcons = {
  'con-hieu-luc': 'ok',
  'het-hieu-luc': 'ended',
  'mot-phan': 'partly',
  'chua-co-hieu-luc': 'soon',
  'da-hoan-thanh': 'done',
  'dang-ap-dung': 'used',
  'chua-thay-thay-the': 'searched',
  'co-van-ban-moi-hon': 'newer',
  'tu-lieu': 'archive',
  'ngoai-linh-vuc': 'archive',
  'chua-kiem-tra': 'unknown',
  'chua-ban-hanh': 'soon',
} as const satisfies Record<StateStatus, IconName>;

/** The shapes of a drawing, without the `svg` around them. */
export function iconShapes(name: IconName): string {
  const shapes = drawings[name].replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
  return shapes
    .trim()
    .replace(/\s*\n\s*/g, '')
    .replaceAll(' />', '/>');
}
