import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { answerName } from './quiz-body.ts';

/** Shapes of a slide that open at a click, by the numbers that the slide gives them. */
const hidden = new RegExp(`<p:cNvPr id="(\\d+)" name="${answerName}-[^"]*"`, 'g');

/**
 * Lets the answers in a PowerPoint file appear at a click: the writer of the file knows no animation,
 * so the step is put into each slide that has an answer (ECMA-376, 19.5).
 */
export function revealAnswers(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, data] of Object.entries(parts)) {
    if (!/^ppt\/slides\/slide\d+\.xml$/.test(name)) continue;
    const text = strFromU8(data);
    const ids = [...text.matchAll(hidden)].flatMap(([, id]) => id ?? []);
    if (ids.length > 0) parts[name] = strToU8(text.replace('</p:sld>', `${timing(ids)}</p:sld>`));
  }
  return zipSync(parts, { level: 6 });
}

/** One click, at which all of them appear. */
function timing(ids: readonly string[]): string {
  const effects = ids.map((id, at) => {
    const node = at === 0 ? 'clickEffect' : 'withEffect';
    const inner = 6 + at * 2;
    return (
      `<p:par><p:cTn id="${inner - 1}" presetID="1" presetClass="entr" presetSubtype="0" fill="hold" grpId="0" nodeType="${node}">` +
      '<p:stCondLst><p:cond delay="0"/></p:stCondLst><p:childTnLst><p:set><p:cBhvr>' +
      `<p:cTn id="${inner}" dur="1" fill="hold"><p:stCondLst><p:cond delay="0"/></p:stCondLst></p:cTn>` +
      `<p:tgtEl><p:spTgt spid="${id}"/></p:tgtEl><p:attrNameLst><p:attrName>style.visibility</p:attrName></p:attrNameLst>` +
      '</p:cBhvr><p:to><p:strVal val="visible"/></p:to></p:set></p:childTnLst></p:cTn></p:par>'
    );
  });
  const built = ids.map((id) => `<p:bldP spid="${id}" grpId="0" animBg="1"/>`).join('');
  const condition = (event: string) =>
    `<p:cond evt="${event}" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond>`;
  return (
    '<p:timing><p:tnLst><p:par><p:cTn id="1" dur="indefinite" restart="never" nodeType="tmRoot"><p:childTnLst>' +
    '<p:seq concurrent="1" nextAc="seek"><p:cTn id="2" dur="indefinite" nodeType="mainSeq"><p:childTnLst>' +
    '<p:par><p:cTn id="3" fill="hold"><p:stCondLst><p:cond delay="indefinite"/></p:stCondLst><p:childTnLst>' +
    '<p:par><p:cTn id="4" fill="hold"><p:stCondLst><p:cond delay="0"/></p:stCondLst><p:childTnLst>' +
    effects.join('') +
    '</p:childTnLst></p:cTn></p:par></p:childTnLst></p:cTn></p:par></p:childTnLst></p:cTn>' +
    `<p:prevCondLst>${condition('onPrev')}</p:prevCondLst><p:nextCondLst>${condition('onNext')}</p:nextCondLst>` +
    `</p:seq></p:childTnLst></p:cTn></p:par></p:tnLst><p:bldLst>${built}</p:bldLst></p:timing>`
  );
}
