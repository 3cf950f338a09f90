export * from './entries.ts';
export * from './site.ts';
