export * from './entries.ts';
export * from './figures.ts';
export * from './practice.ts';
export * from './site.ts';
