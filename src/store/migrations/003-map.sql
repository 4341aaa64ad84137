-- What the map asks of events, and what was rejected, is told by indexes alone.

DROP INDEX event_place;
CREATE INDEX event_place ON event (place, status, rejected, first, last, kind, known) WHERE place IS NOT NULL;
DROP INDEX event_visit;
CREATE INDEX event_visit ON event (status, rejected, first, last, place, known) WHERE kind = 0;
-- Few: what is counted is all but these.
CREATE INDEX event_rejected ON event (rejected) WHERE rejected = 1;

-- Whose country takes part on which days: table side for events with a first day, in the order in which they are counted. The last day
-- is 2147483647 where it is not known.
CREATE TABLE side_day (
  country TEXT, first INTEGER, last INTEGER, status INTEGER, event INTEGER, PRIMARY KEY (country, first, last, status, event)
) WITHOUT ROWID;
INSERT INTO side_day (country, first, last, status, event)
  SELECT side.country, event.first, ifnull(event.last, 2147483647), event.status, event.id
  FROM side CROSS JOIN event ON event.id = side.event WHERE event.first IS NOT NULL ORDER BY 1, 2, 3, 4, 5;
