import { z } from 'zod';

// The policy of the site's pages forbids code that is made of text, which zod would make for speed and fall back from: in a
// browser it does not try. There is no word of the browser itself in this floor, so its window is asked for by name.
if ('document' in globalThis) z.config({ jitless: true });
