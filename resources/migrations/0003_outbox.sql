-- What is told to whom, what went wrong with it, and which requests of other programs were done.

ALTER TABLE outbox ADD COLUMN feed TEXT NOT NULL DEFAULT 'events' CHECK (feed IN ('events', 'shortages'));
UPDATE outbox SET feed = 'shortages' WHERE destination = 'mail';

-- A delivery that did not succeed. Thinned after a while; the journal never is.
CREATE TABLE outbox_failures (
    id          INTEGER PRIMARY KEY,
    destination TEXT    NOT NULL REFERENCES outbox (destination),
    first_entry INTEGER NOT NULL, -- of the journal, where it stopped
    at          INTEGER NOT NULL, -- milliseconds since 1970, UTC
    refused     INTEGER NOT NULL CHECK (refused IN (0, 1)), -- 0: the destination was away, or had trouble of its own
    error       TEXT    NOT NULL
) STRICT;
CREATE INDEX outbox_failures_by_destination ON outbox_failures (destination, first_entry);

-- Refused too often: the rest went on without it.
CREATE TABLE outbox_set_aside (
    destination TEXT    NOT NULL REFERENCES outbox (destination),
    first_entry INTEGER NOT NULL,
    last_entry  INTEGER NOT NULL CHECK (last_entry >= first_entry),
    at          INTEGER NOT NULL,
    error       TEXT    NOT NULL,
    again       INTEGER NOT NULL DEFAULT 0 CHECK (again IN (0, 1)), -- somebody wants it tried once more
    PRIMARY KEY (destination, first_entry)
) STRICT, WITHOUT ROWID;

-- SKUs with short lines. A shortage lasts until none of the SKU's lines is short any more.
CREATE TABLE shortages (
    sku_id INTEGER PRIMARY KEY REFERENCES skus (id),
    since  INTEGER NOT NULL -- the decision in the journal that began it
) STRICT;
INSERT INTO shortages (sku_id, since) SELECT sku_id, min(decided) FROM order_lines WHERE state = 2 GROUP BY sku_id;

-- Decisions that began a shortage: what a buyer is told of.
CREATE TABLE shortage_beginnings (
    entry INTEGER PRIMARY KEY
) STRICT;

CREATE TRIGGER order_lines_get_short AFTER UPDATE OF state ON order_lines
WHEN NEW.state = 2 AND OLD.state <> 2 AND NOT EXISTS (SELECT 1 FROM shortages WHERE sku_id = NEW.sku_id)
BEGIN
    INSERT INTO shortages (sku_id, since) VALUES (NEW.sku_id, NEW.decided);
    INSERT INTO shortage_beginnings (entry) SELECT NEW.decided
    WHERE NOT EXISTS (SELECT 1 FROM shortage_beginnings WHERE entry = NEW.decided); -- undo brings one back
END;
CREATE TRIGGER order_lines_recover AFTER UPDATE OF state ON order_lines
WHEN OLD.state = 2 AND NEW.state <> 2
 AND NOT EXISTS (SELECT 1 FROM order_lines WHERE sku_id = NEW.sku_id AND state = 2)
BEGIN DELETE FROM shortages WHERE sku_id = NEW.sku_id; END;
CREATE TRIGGER order_lines_short_go AFTER DELETE ON order_lines
WHEN OLD.state = 2 AND NOT EXISTS (SELECT 1 FROM order_lines WHERE sku_id = OLD.sku_id AND state = 2)
BEGIN DELETE FROM shortages WHERE sku_id = OLD.sku_id; END;

-- Requests of other programs that were done: the same again does nothing.
CREATE TABLE requests (
    source TEXT    NOT NULL, -- "redis", "http"
    id     TEXT    NOT NULL,
    digest TEXT    NOT NULL, -- of what was asked for
    at     INTEGER NOT NULL,
    PRIMARY KEY (source, id)
) STRICT;
CREATE INDEX requests_by_age ON requests (at);
