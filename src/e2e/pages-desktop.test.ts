import { checkEveryPage } from './page-checks.ts';

checkEveryPage('desktop');
