/** `npm run check:content`: the older name of `npm run check`. */
import './check.ts';
