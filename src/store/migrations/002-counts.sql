-- What counting and reviewing ask of events is told by indexes alone.

DROP INDEX event_day;
CREATE INDEX event_day ON event (first, last, status, kind, rejected, known, heard);
-- Told of on more than one day: what can have stood otherwise on a day.
CREATE INDEX event_retold ON event (heard) WHERE heard > known;
DROP INDEX event_place;
CREATE INDEX event_place ON event (place, status, rejected) WHERE place IS NOT NULL;
CREATE INDEX event_visit ON event (status, place, rejected) WHERE kind = 0;

-- What waits for a person, in the words of store/review-rules.ts. Codes of kinds and statuses: see store/kind-codes.ts.
CREATE INDEX event_unsure ON event (heard, status)
  WHERE reviewed = 0 AND rejected = 0 AND confidence < 65 AND kind IN (0, 1, 2, 3, 4, 5);
CREATE INDEX event_unheard ON event (last) WHERE reviewed = 0 AND rejected = 0 AND status = 0;
CREATE INDEX joined_weak ON joined (event) WHERE score < 0.72 AND person = 0;

-- Who met, or is to meet, whom: of contacts (see store/count-contacts.ts) with at least two that can meet, one row for each of them.
CREATE TABLE encounter (
  event INTEGER, actor INTEGER,
  kind INTEGER NOT NULL, planned INTEGER NOT NULL, rejected INTEGER NOT NULL, first INTEGER, last INTEGER, -- the event's
  state INTEGER NOT NULL,           -- 1 for a country itself, 0 for a person or body
  country TEXT,
  PRIMARY KEY (event, actor)
) WITHOUT ROWID;
INSERT INTO encounter (event, actor, kind, planned, rejected, first, last, state, country)
  SELECT DISTINCT event.id, actor.id, event.kind, event.status = 0, event.rejected, event.first, event.last, actor.kind = 'country', actor.country
  FROM event CROSS JOIN party ON party.event = event.id CROSS JOIN actor ON actor.id = party.actor
  WHERE event.kind IN (0, 1, 2, 3, 4, 5) AND event.status IN (0, 1, 2) AND actor.kind IN ('person', 'organisation', 'country')
  AND EXISTS (
    SELECT 1 FROM party other CROSS JOIN actor met ON met.id = other.actor
    WHERE other.event = event.id AND met.id <> actor.id AND met.kind IN ('person', 'organisation', 'country')
  );
CREATE INDEX encounter_actor ON encounter (actor, rejected);
CREATE INDEX encounter_country ON encounter (country, rejected) WHERE country IS NOT NULL;

-- Whose country takes part in which events: of every party that belongs to one.
CREATE TABLE side (country TEXT, event INTEGER, PRIMARY KEY (country, event)) WITHOUT ROWID;
INSERT INTO side (country, event)
  SELECT DISTINCT actor.country, party.event FROM actor CROSS JOIN party ON party.actor = actor.id WHERE actor.country IS NOT NULL ORDER BY 1, 2;
