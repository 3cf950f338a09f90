import { createHash } from 'node:crypto';

/**
 * Runs before the first paint: marks that JavaScript works and sets the reader's chosen scheme, so
 * that a dark page never flashes white; and marks that the address may hold a choice, so that a list is
 * not seen whole before it is filtered: until its script says so, which writes there that it is at it, or until all is
 * loaded and no script has come. Inline, since a file would come too late; its hash stands
 * in the Content-Security-Policy.
 */
export const themeScript = `(()=>{const r=document.documentElement;r.dataset.js="";if(location.search){r.dataset.choosing="";addEventListener("load",()=>r.dataset.choosing||delete r.dataset.choosing)}let t=null;try{t=localStorage.getItem("nen")}catch{}if(t!=="light"&&t!=="dark")t=matchMedia("(prefers-color-scheme:dark)").matches?"dark":"light";r.dataset.theme=t})()`;

/** The hash of {@link themeScript} as the policy wants it. */
export const themeScriptHash = `'sha256-${createHash('sha256').update(themeScript).digest('base64')}'`;
