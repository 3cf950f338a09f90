import type { DocumentView } from '../entries/document-view.ts';
import { escapeHtml as escapeXml } from '../html/escape.ts';
import type { Library } from '../library/library.ts';
import type { Link } from '../library/relations/relations.ts';
import { isIsoDay, slugify } from '../vietnamese/index.ts';
import { site as words } from '../words/site.ts';

/** Who says what stands in the metadata. */
const editor = 'thu-vien';

/** Documents whose day of issue is known: without one there is no address of a work (FRBR). */
export function aknDocuments({ documents }: Library): DocumentView[] {
  return documents.filter(({ data }) => data.issuedOn !== undefined && isIsoDay(data.issuedOn));
}

/**
 * A document's metadata as Akoma Ntoso 3.0: what it is (FRBR), what it rests on and does to others,
 * the days of its life. The library holds no official texts: the body is its title alone.
 */
export function akomaNtoso(
  view: DocumentView,
  library: Library,
  whole: (address: string) => string,
): string {
  const { data } = view;
  const issuer = slugify(view.issuerName);
  const type = slugify(data.type);
  return `<?xml version="1.0" encoding="utf-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <doc name="${type}" contains="originalVersion">
    <meta>
      <identification source="#${editor}">
        <FRBRWork>
${frbr(workUri(view), data.issuedOn ?? '', issuer)}          <FRBRcountry value="vn"/>
          <FRBRsubtype value="${type}"/>
${data.number ? `          <FRBRnumber value="${escapeXml(data.number)}"/>\n` : ''}          <FRBRname value="${escapeXml(data.title)}"/>
        </FRBRWork>
        <FRBRExpression>
${frbr(`${workUri(view)}/vie@`, data.issuedOn ?? '', issuer)}          <FRBRlanguage language="vie"/>
        </FRBRExpression>
        <FRBRManifestation>
${frbr(`${workUri(view)}/vie@.xml`, library.day, editor)}          <FRBRformat value="application/akn+xml"/>
        </FRBRManifestation>
      </identification>
${lifecycle(view, library)}      <references source="#${editor}">
${references(view, library)}        <TLCOrganization eId="${issuer}" href="/akn/ontology/organization/vn/${issuer}" showAs="${escapeXml(view.issuerName)}"/>
        <TLCOrganization eId="${editor}" href="${escapeXml(whole('/'))}" showAs="${escapeXml(words.name)}"/>
      </references>
    </meta>
    <preface>
      <p><docTitle>${escapeXml(data.title)}</docTitle></p>
    </preface>
    <mainBody>
      <p><ref href="${escapeXml(whole(view.address))}">${escapeXml(words.name)}</ref></p>
    </mainBody>
  </doc>
</akomaNtoso>
`;
}

/** `/akn/vn/doc/nghi-quyet/2013-06-03/25-nq-tw`: the same for ever, since the day tells holders of a number apart. */
function workUri({ id, slug, data }: DocumentView): string {
  return `/akn/vn/doc/${slugify(data.type)}/${data.issuedOn}/${slug ?? id}`;
}

const frbr = (uri: string, day: string, author: string): string =>
  `          <FRBRthis value="${uri}/!main"/>
          <FRBRuri value="${uri}"/>
          <FRBRdate date="${day}" name="Generation"/>
          <FRBRauthor href="#${author}"/>
`;

/** Verbs that change what they are about, as events of its life. */
const endings = new Map([
  ['thay-the', 'repeal'],
  ['bai-bo', 'repeal'],
  ['sua-doi', 'amendment'],
]);

/** What certainly happened to a document, on days that are known; a part that ends is an amendment. */
function eventsOf(
  { id }: DocumentView,
  library: Library,
): { link: Link; day: string; type: string }[] {
  return library.relations(id).incoming.flatMap((link) => {
    const type = endings.get(link.kind);
    const day = link.other.data.effectiveOn ?? link.other.data.issuedOn;
    if (type === undefined || link.guess || day === undefined || !isIsoDay(day)) return [];
    return [{ link, day, type: link.relation.parts === undefined ? type : 'amendment' }];
  });
}

function lifecycle(view: DocumentView, library: Library): string {
  const events = [
    { day: view.data.issuedOn ?? '', type: 'generation', source: 'ban-goc' },
    ...eventsOf(view, library).map(({ link, day, type }) => ({
      day,
      type,
      source: `den-${link.other?.id ?? ''}`,
    })),
  ].toSorted((a, b) => a.day.localeCompare(b.day));
  const lines = events.map(
    ({ day, type, source }, index) =>
      `        <eventRef eId="moc-${index + 1}" date="${day}" type="${type}" source="#${source}"/>\n`,
  );
  return `      <lifecycle source="#${editor}">\n${lines.join('')}      </lifecycle>\n`;
}

/** The work itself, what it rests on or acts on, and what certainly changed it. */
function references(view: DocumentView, library: Library): string {
  const lines = [
    `<original eId="ban-goc" href="${workUri(view)}/!main" showAs="${escapeXml(view.label)}"/>`,
    ...eventsOf(view, library).map(({ link: { other } }) =>
      other ? reference('passiveRef', `den-${other.id}`, other) : '',
    ),
    ...library
      .relations(view.id)
      .outgoing.flatMap(({ other, guess }, index) =>
        other && !guess && other.data.issuedOn && isIsoDay(other.data.issuedOn)
          ? [reference('activeRef', `di-${index + 1}`, other)]
          : [],
      ),
  ];
  return [...new Set(lines)]
    .filter(Boolean)
    .map((line) => `        ${line}\n`)
    .join('');
}

const reference = (name: string, eId: string, other: DocumentView): string =>
  `<${name} eId="${eId}" href="${workUri(other)}" showAs="${escapeXml(other.label)}"/>`;
