import { themeScriptHash } from './theme-script.ts';

/**
 * What a page may load: this site's own files, nothing else, nowhere else. Pagefind compiles
 * WebAssembly (`wasm-unsafe-eval`) in a worker. `frame-ancestors` works in a header only and is
 * left to the web server.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' ${themeScriptHash}`,
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
