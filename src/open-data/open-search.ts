import { escapeHtml as escapeXml } from '../html/escape.ts';
import { machineWords as words } from '../words/feeds.ts';

/** The OpenSearch 1.1 description by which a browser searches the library from its address bar. */
export function openSearch(whole: (address: string) => string): string {
  const template = `${whole('/tim-kiem/')}?q={searchTerms}`;
  return `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(words.searchName)}</ShortName>
  <Description>${escapeXml(words.searchAbout)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>vi</Language>
  <Image type="image/svg+xml">${escapeXml(whole('/bieu-tuong.svg'))}</Image>
  <Url type="text/html" template="${escapeXml(template)}"/>
</OpenSearchDescription>
`;
}
