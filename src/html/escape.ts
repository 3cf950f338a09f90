const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes text safe inside an element or a quoted attribute, of HTML and of XML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Undoes the escapes of an attribute's value, named and numeric. */
export function unescapeHtml(text: string): string {
  return text.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([0-9a-f]+));/gi,
    (whole, name, dec, hex) => {
      if (name) {
        const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
        return named[String(name).toLowerCase()] ?? whole;
      }
      const point = dec ? Number(dec) : Number.parseInt(String(hex), 16);
      // Beyond Unicode there is no letter to give.
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}
