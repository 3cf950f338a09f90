import { defineCollection } from 'astro:content';
import { contentLoader } from './build/content-loader.ts';
import { documentSchema, modelSchema, reportSchema, sessionSchema } from './schema/index.ts';

export const collections = {
  documents: defineCollection({ loader: contentLoader('document'), schema: documentSchema }),
  models: defineCollection({ loader: contentLoader('model'), schema: modelSchema }),
  reports: defineCollection({ loader: contentLoader('report'), schema: reportSchema }),
  sessions: defineCollection({ loader: contentLoader('session'), schema: sessionSchema }),
};
