-- Everything that happens can be taken back: what a step takes back, where its entries lie, decisions that lines keep,
-- and keys that are never handed out again.

ALTER TABLE steps ADD COLUMN day INTEGER;                               -- of the warehouse's calendar
ALTER TABLE steps ADD COLUMN takes_back INTEGER REFERENCES steps (id);  -- none: it did something new
ALTER TABLE steps ADD COLUMN first_entry INTEGER;                       -- of the journal; they follow one another
ALTER TABLE steps ADD COLUMN last_entry INTEGER;
ALTER TABLE steps ADD COLUMN seal TEXT;                       -- over the step, its entries, and the seal before

DROP TRIGGER steps_update;
CREATE TEMP TABLE spans AS SELECT step_id, min(id) AS first, max(id) AS last FROM journal GROUP BY step_id;
UPDATE steps SET day = at / 86400000, first_entry = spans.first, last_entry = spans.last
FROM spans WHERE spans.step_id = steps.id;
DROP TABLE spans;
CREATE TRIGGER steps_update BEFORE UPDATE ON steps BEGIN
    SELECT RAISE(ABORT, 'history is only written on')
    WHERE OLD.seal IS NOT NULL OR NEW.id <> OLD.id
       OR (OLD.at IS NOT NULL
           AND (NEW.actor IS NOT OLD.actor OR NEW.via IS NOT OLD.via OR NEW.command IS NOT OLD.command
                OR NEW.at IS NOT OLD.at OR NEW.day IS NOT OLD.day OR NEW.takes_back IS NOT OLD.takes_back
                OR NEW.first_entry IS NOT OLD.first_entry OR NEW.last_entry IS NOT OLD.last_entry));
    SELECT RAISE(ABORT, 'there is no such step to take back')
    WHERE NEW.takes_back >= NEW.id OR NOT EXISTS (SELECT 1 FROM steps WHERE id = ifnull(NEW.takes_back, NEW.id));
END;
DROP TRIGGER journal_insert;
CREATE TRIGGER journal_insert BEFORE INSERT ON journal BEGIN
    SELECT RAISE(ABORT, 'history is only written on')
    WHERE NEW.id <= (SELECT max(id) FROM journal) AND NEW.id <> -1;
    SELECT RAISE(ABORT, 'there is no such step that is under way')
    WHERE NOT EXISTS (SELECT 1 FROM steps WHERE id = NEW.step_id AND seal IS NULL);
    SELECT RAISE(ABORT, 'there is no such cause')
    WHERE NEW.cause IS NOT NULL AND NOT EXISTS (SELECT 1 FROM journal WHERE id = NEW.cause);
END;
CREATE INDEX steps_taken_back ON steps (takes_back) WHERE takes_back IS NOT NULL;
CREATE INDEX journal_slips ON journal (id) WHERE type = 'PromiseSlipped';

ALTER TABLE order_lines ADD COLUMN pin_note TEXT NOT NULL DEFAULT '';
ALTER TABLE order_lines ADD COLUMN split_from INTEGER CHECK (split_from BETWEEN 1 AND 1000000000); -- it was a part of that one
ALTER TABLE order_lines ADD COLUMN decided INTEGER NOT NULL DEFAULT 0; -- where the journal says why; 0: nowhere

UPDATE order_lines SET decided = entry.id
FROM (SELECT max(id) AS id, type, order_id, json_extract(payload, '$.line') AS line
      FROM journal WHERE type IN ('Allocated', 'OutOfStock')
      GROUP BY type, order_id, json_extract(payload, '$.line')) entry
JOIN orders ON orders.reference = entry.order_id
WHERE order_lines.order_id = orders.id AND order_lines.number = entry.line
  AND order_lines.state = iif(entry.type = 'Allocated', 1, 2);

CREATE INDEX order_lines_short ON order_lines (sku_id) WHERE state = 2;

-- Its ids are the places of the decisions in the journal.
DELETE FROM allocations_view;
INSERT INTO allocations_view (id, order_id, line, sku, quantity, batch_ref)
SELECT nullif(l.decided, 0), o.reference, l.number, s.code, l.quantity, b.reference
FROM order_lines l
JOIN orders o ON o.id = l.order_id
JOIN batches b ON b.id = l.batch_id
JOIN skus s ON s.id = l.sku_id
ORDER BY l.decided = 0, l.decided, l.id;

-- The highest key a deleted record ever had: a new record's is higher.
CREATE TABLE spent_keys (
    of      TEXT PRIMARY KEY CHECK (of IN ('batches', 'order_lines')),
    highest INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO spent_keys (of, highest) VALUES ('batches', 0), ('order_lines', 0);

CREATE TRIGGER spent_keys_insert BEFORE INSERT ON spent_keys
BEGIN SELECT RAISE(ABORT, 'a spent key stays spent'); END;
CREATE TRIGGER spent_keys_update BEFORE UPDATE ON spent_keys
WHEN NEW.highest < OLD.highest OR NEW.of <> OLD.of
BEGIN SELECT RAISE(ABORT, 'a spent key stays spent'); END;
CREATE TRIGGER spent_keys_delete BEFORE DELETE ON spent_keys
BEGIN SELECT RAISE(ABORT, 'a spent key stays spent'); END;

CREATE TRIGGER batches_spend_key AFTER DELETE ON batches
BEGIN UPDATE spent_keys SET highest = OLD.id WHERE of = 'batches' AND highest < OLD.id; END;
CREATE TRIGGER order_lines_spend_key AFTER DELETE ON order_lines
BEGIN UPDATE spent_keys SET highest = OLD.id WHERE of = 'order_lines' AND highest < OLD.id; END;

-- A step stands unless one that stands took it back. A step that was done again was not taken back: what takes back an
-- undoing always stands.
CREATE VIEW step_rows AS
SELECT s.*,
       NOT EXISTS (SELECT 1 FROM steps t
                   WHERE t.takes_back = s.id AND NOT EXISTS (SELECT 1 FROM steps r WHERE r.takes_back = t.id)) AS stands,
       s.takes_back IS NOT NULL
           AND (SELECT takes_back FROM steps t WHERE t.id = s.takes_back) IS NULL AS undoes
FROM steps s;
