import type { ReleaseCheck } from '../model/rule.ts';
import { count, daysBetween, list, titled } from '../wording.ts';
import { completed } from './completion.ts';
import { notReached } from './record.ts';
import { publicationNotices, toldOfPublication } from './sit-publication.ts';

/** How long the final report of a completed SIT waits to be published, or its publication to be notified. */
export const publicationDelay: ReleaseCheck = {
  id: 'timing.publication',
  beside: ['sit'],
  clause: '6.6',
  severity: 'warning',
  title: 'The final report of SIT is published without delay',
  why: 'It is published as soon as is reasonable. The regulation sets no number of days, so this says how many went by and blocks nothing (reading A34).',
  fix: 'publish the final report, notify all four recipients, and record both',
  actor: 'DCC',
  inspect(context) {
    const done = completed(context);
    if (!done) return [];
    const { report, date } = done;
    const { publication, version, release } = report.data;
    const waits = (since: string): string => count(daysBetween(since, context.asOf), 'day');
    if (!publication || publication.version !== version || publication.publishedAt > context.asOf) {
      if (date === context.asOf) return [];
      const message = `${titled(report)} has been final since ${date} and ${waits(date)} later is not published; that is to be as soon as reasonably possible`;
      return [{ message, at: report.at(['finalisedAt']), release }];
    }
    const { publishedAt } = publication;
    const lacking = notReached(publicationNotices(context, report, publishedAt), toldOfPublication);
    if (lacking.length === 0 || publishedAt === context.asOf) return [];
    const message = `${titled(report)} was published on ${publishedAt} and ${waits(publishedAt)} later is not notified to ${list(lacking)}; they are told of the publication`;
    return [{ message, at: report.at(['publication', 'publishedAt']), release }];
  },
};
