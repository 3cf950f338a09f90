import type { APIRoute } from 'astro';
import { getSite } from '../../build/site.ts';
import { calendarEvents } from '../../open-data/calendar-events.ts';
import { icsText } from '../../open-data/ics.ts';
import { calendarWords as words } from '../../words/practice.ts';

/** The reports that somebody has to send, for the calendar of a phone or an office. */
export const GET: APIRoute = async ({ site: origin }) => {
  const site = await getSite();
  const text = icsText(words.fileName, calendarEvents(site, origin), site.library.day);
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
