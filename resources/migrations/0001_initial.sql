-- Stock, orders and their history. Dates are days since 1970-01-01, moments milliseconds since then in UTC.
--
-- The triggers hold for hand-written SQL too, with foreign keys switched off and under any conflict clause: RAISE
-- (ABORT) is the one answer that OR IGNORE and OR REPLACE do not override, and because REPLACE deletes silently, a
-- row is never inserted over another, nor renamed onto one.

-- Every SKU ever named, by a batch or by an order line.
CREATE TABLE skus (
    id          INTEGER PRIMARY KEY,
    code        TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 64),
    description TEXT NOT NULL DEFAULT ''
) STRICT;

-- The aggregate. There is one as soon as a batch of the SKU was recorded.
CREATE TABLE products (
    sku_id  INTEGER PRIMARY KEY REFERENCES skus (id),
    version INTEGER NOT NULL CHECK (version >= 0)
) STRICT;

-- Ids grow with the order of recording.
CREATE TABLE batches (
    id             INTEGER PRIMARY KEY,
    reference      TEXT    NOT NULL UNIQUE CHECK (length(reference) BETWEEN 1 AND 64),
    sku_id         INTEGER NOT NULL REFERENCES products (sku_id),
    quantity       INTEGER NOT NULL CHECK (quantity BETWEEN 0 AND 1000000000),
    first_quantity INTEGER NOT NULL CHECK (first_quantity BETWEEN 0 AND 1000000000),
    allocated      INTEGER NOT NULL DEFAULT 0, -- the sum of its lines; kept by the triggers of order_lines alone
    eta            INTEGER,                    -- none: in the warehouse
    first_eta      INTEGER,
    arrived        INTEGER,
    on_hold        INTEGER NOT NULL DEFAULT 0 CHECK (on_hold IN (0, 1)),
    note           TEXT    NOT NULL DEFAULT '',
    CHECK (allocated BETWEEN 0 AND quantity)
) STRICT;

CREATE TABLE orders (
    id        INTEGER PRIMARY KEY,
    reference TEXT    NOT NULL UNIQUE CHECK (length(reference) BETWEEN 1 AND 64),
    customer  TEXT    NOT NULL DEFAULT '',
    version   INTEGER NOT NULL CHECK (version >= 0)
) STRICT;

-- Ids grow with the order of storing. An allocation is the line's batch: there can be no second one.
CREATE TABLE order_lines (
    id             INTEGER PRIMARY KEY,
    order_id       INTEGER NOT NULL REFERENCES orders (id),
    number         INTEGER NOT NULL CHECK (number BETWEEN 1 AND 1000000000),
    sku_id         INTEGER NOT NULL REFERENCES skus (id),
    quantity       INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 1000000000),
    first_quantity INTEGER NOT NULL CHECK (first_quantity BETWEEN 1 AND 1000000000),
    need_by        INTEGER,
    priority       INTEGER NOT NULL DEFAULT 5 CHECK (priority BETWEEN 0 AND 9),
    state          INTEGER NOT NULL DEFAULT 0 CHECK (state IN (0, 1, 2, 3)), -- waiting, allocated, short, cancelled
    batch_id       INTEGER REFERENCES batches (id),
    turn           INTEGER NOT NULL DEFAULT 0, -- grows with the order of allocation within the product
    promised       INTEGER,
    pinned         INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
    UNIQUE (order_id, number),
    CHECK ((state = 1) = (batch_id IS NOT NULL)),
    CHECK (promised IS NULL OR batch_id IS NOT NULL)
) STRICT;

CREATE INDEX batches_by_sku ON batches (sku_id);
CREATE INDEX order_lines_by_sku ON order_lines (sku_id);
CREATE INDEX order_lines_in_order_of_service ON order_lines (priority DESC, need_by IS NULL, need_by, id)
    WHERE state IN (0, 2) AND pinned = 0;
CREATE INDEX order_lines_giving_way ON order_lines
    (batch_id, pinned, priority, need_by IS NULL DESC, need_by DESC, turn DESC) WHERE batch_id IS NOT NULL;

-- One gesture, and what happened in it. Only ever written on.
CREATE TABLE steps (
    id      INTEGER PRIMARY KEY,
    actor   TEXT,    -- none while the step is being written
    via     TEXT,
    command TEXT,
    at      INTEGER,
    CHECK ((actor IS NULL) = (at IS NULL) AND (via IS NULL) = (at IS NULL) AND (command IS NULL) = (at IS NULL))
) STRICT;

CREATE TABLE journal (
    id       INTEGER PRIMARY KEY,
    step_id  INTEGER NOT NULL REFERENCES steps (id),
    cause    INTEGER REFERENCES journal (id), -- none: the command itself
    type     TEXT    NOT NULL,
    schema   INTEGER NOT NULL,
    sku      TEXT,
    order_id TEXT,
    batch    TEXT,
    payload  TEXT    NOT NULL CHECK (json_valid(payload))
) STRICT;

-- How far the journal has been delivered, for each destination that is switched on.
CREATE TABLE outbox (
    destination TEXT PRIMARY KEY,
    delivered   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The book's read model (chapter 12), in order of allocation. Can be rebuilt at any time.
CREATE TABLE allocations_view (
    id        INTEGER PRIMARY KEY,
    order_id  TEXT    NOT NULL,
    line      INTEGER NOT NULL,
    sku       TEXT    NOT NULL,
    quantity  INTEGER NOT NULL,
    batch_ref TEXT    NOT NULL,
    UNIQUE (order_id, line)
) STRICT;

-- Open only while a trigger of order_lines books into batches.allocated.
CREATE TABLE booking (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    open INTEGER NOT NULL CHECK (open IN (0, 1))
) STRICT;
INSERT INTO booking (id, open) VALUES (1, 0);

-- Column lists name rowid and its aliases because `SET rowid = …` is not an update of id to SQLite.

CREATE TRIGGER skus_insert BEFORE INSERT ON skus
WHEN EXISTS (SELECT 1 FROM skus WHERE id = NEW.id OR code = NEW.code)
BEGIN SELECT RAISE(ABORT, 'the SKU exists already'); END;
CREATE TRIGGER skus_keep_identity AFTER UPDATE OF id, code, rowid, oid, _rowid_ ON skus
WHEN NEW.id <> OLD.id OR NEW.code <> OLD.code
BEGIN SELECT RAISE(ABORT, 'an SKU keeps its code'); END;
CREATE TRIGGER skus_delete BEFORE DELETE ON skus
WHEN EXISTS (SELECT 1 FROM products WHERE sku_id = OLD.id) OR EXISTS (SELECT 1 FROM order_lines WHERE sku_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'the SKU has batches or order lines'); END;

CREATE TRIGGER products_insert BEFORE INSERT ON products BEGIN
    SELECT RAISE(ABORT, 'the product exists already')
    WHERE EXISTS (SELECT 1 FROM products WHERE sku_id = NEW.sku_id);
    SELECT RAISE(ABORT, 'there is no such SKU') WHERE NOT EXISTS (SELECT 1 FROM skus WHERE id = NEW.sku_id);
END;
CREATE TRIGGER products_keep_identity AFTER UPDATE OF sku_id, rowid, oid, _rowid_ ON products
WHEN NEW.sku_id <> OLD.sku_id
BEGIN SELECT RAISE(ABORT, 'a product keeps its SKU'); END;
CREATE TRIGGER products_delete BEFORE DELETE ON products
WHEN EXISTS (SELECT 1 FROM batches WHERE sku_id = OLD.sku_id)
BEGIN SELECT RAISE(ABORT, 'the product has batches'); END;

CREATE TRIGGER batches_insert BEFORE INSERT ON batches BEGIN
    SELECT RAISE(ABORT, 'the batch exists already')
    WHERE EXISTS (SELECT 1 FROM batches WHERE id = NEW.id)
       OR EXISTS (SELECT 1 FROM batches WHERE reference = NEW.reference);
    SELECT RAISE(ABORT, 'there is no such product') WHERE NOT EXISTS (SELECT 1 FROM products WHERE sku_id = NEW.sku_id);
    SELECT RAISE(ABORT, 'nothing is allocated in a new batch') WHERE NEW.allocated <> 0;
END;
CREATE TRIGGER batches_keep_identity AFTER UPDATE OF id, reference, sku_id, rowid, oid, _rowid_ ON batches
WHEN NEW.id <> OLD.id OR NEW.reference <> OLD.reference OR NEW.sku_id <> OLD.sku_id
BEGIN SELECT RAISE(ABORT, 'a batch keeps its reference and its SKU'); END;
CREATE TRIGGER batches_are_not_oversold BEFORE UPDATE OF quantity, allocated ON batches BEGIN
    SELECT RAISE(ABORT, 'more would be allocated than is in the batch')
    WHERE NEW.allocated NOT BETWEEN 0 AND NEW.quantity;
    SELECT RAISE(ABORT, 'what is allocated follows from the order lines')
    WHERE NEW.allocated <> OLD.allocated AND (SELECT open FROM booking) IS NOT 1;
END;
CREATE TRIGGER batches_delete BEFORE DELETE ON batches
WHEN EXISTS (SELECT 1 FROM order_lines WHERE batch_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'the batch serves order lines'); END;

CREATE TRIGGER orders_insert BEFORE INSERT ON orders
WHEN EXISTS (SELECT 1 FROM orders WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM orders WHERE reference = NEW.reference)
BEGIN SELECT RAISE(ABORT, 'the order exists already'); END;
CREATE TRIGGER orders_keep_identity AFTER UPDATE OF id, reference, rowid, oid, _rowid_ ON orders
WHEN NEW.id <> OLD.id OR NEW.reference <> OLD.reference
BEGIN SELECT RAISE(ABORT, 'an order keeps its reference'); END;
CREATE TRIGGER orders_delete BEFORE DELETE ON orders
WHEN EXISTS (SELECT 1 FROM order_lines WHERE order_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'the order has lines'); END;

CREATE TRIGGER order_lines_insert BEFORE INSERT ON order_lines BEGIN
    SELECT RAISE(ABORT, 'the order line exists already')
    WHERE EXISTS (SELECT 1 FROM order_lines WHERE id = NEW.id)
       OR EXISTS (SELECT 1 FROM order_lines WHERE order_id = NEW.order_id AND number = NEW.number);
    SELECT RAISE(ABORT, 'there is no such order') WHERE NOT EXISTS (SELECT 1 FROM orders WHERE id = NEW.order_id);
    SELECT RAISE(ABORT, 'there is no such SKU') WHERE NOT EXISTS (SELECT 1 FROM skus WHERE id = NEW.sku_id);
END;
CREATE TRIGGER order_lines_keep_identity
AFTER UPDATE OF id, order_id, number, sku_id, rowid, oid, _rowid_ ON order_lines
WHEN NEW.id <> OLD.id OR NEW.order_id <> OLD.order_id OR NEW.number <> OLD.number OR NEW.sku_id <> OLD.sku_id
BEGIN SELECT RAISE(ABORT, 'an order line keeps its number and its SKU'); END;

CREATE TRIGGER order_lines_book_insert AFTER INSERT ON order_lines
WHEN NEW.batch_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'the batch is not one of that SKU')
    WHERE (SELECT sku_id FROM batches WHERE id = NEW.batch_id) IS NOT NEW.sku_id;
    SELECT RAISE(ABORT, 'the books were opened by hand') WHERE (SELECT open FROM booking) IS NOT 0;
    UPDATE booking SET open = 1;
    UPDATE batches SET allocated = allocated + NEW.quantity WHERE id = NEW.batch_id;
    UPDATE booking SET open = 0;
END;
CREATE TRIGGER order_lines_book_update AFTER UPDATE OF batch_id, quantity ON order_lines
WHEN NEW.batch_id IS NOT NULL OR OLD.batch_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'the batch is not one of that SKU')
    WHERE NEW.batch_id IS NOT NULL
      AND (SELECT sku_id FROM batches WHERE id = NEW.batch_id) IS NOT NEW.sku_id;
    SELECT RAISE(ABORT, 'the books were opened by hand') WHERE (SELECT open FROM booking) IS NOT 0;
    UPDATE booking SET open = 1;
    UPDATE batches SET allocated = allocated - OLD.quantity WHERE id = OLD.batch_id;
    UPDATE batches SET allocated = allocated + NEW.quantity WHERE id = NEW.batch_id;
    UPDATE booking SET open = 0;
END;
CREATE TRIGGER order_lines_book_delete AFTER DELETE ON order_lines
WHEN OLD.batch_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'the books were opened by hand') WHERE (SELECT open FROM booking) IS NOT 0;
    UPDATE booking SET open = 1;
    UPDATE batches SET allocated = allocated - OLD.quantity WHERE id = OLD.batch_id;
    UPDATE booking SET open = 0;
END;

CREATE TRIGGER booking_insert BEFORE INSERT ON booking
BEGIN SELECT RAISE(ABORT, 'there is one booking'); END;
CREATE TRIGGER booking_delete BEFORE DELETE ON booking
BEGIN SELECT RAISE(ABORT, 'there is one booking'); END;

CREATE TRIGGER steps_insert BEFORE INSERT ON steps
WHEN NEW.id <= (SELECT max(id) FROM steps) AND NEW.id <> -1 -- what an id that is not given reads as here
BEGIN SELECT RAISE(ABORT, 'history is only written on'); END;
CREATE TRIGGER steps_update BEFORE UPDATE ON steps
WHEN OLD.at IS NOT NULL OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'history is only written on'); END;
CREATE TRIGGER steps_delete BEFORE DELETE ON steps
BEGIN SELECT RAISE(ABORT, 'history is only written on'); END;

CREATE TRIGGER journal_insert BEFORE INSERT ON journal BEGIN
    SELECT RAISE(ABORT, 'history is only written on')
    WHERE NEW.id <= (SELECT max(id) FROM journal) AND NEW.id <> -1;
    SELECT RAISE(ABORT, 'there is no such step') WHERE NOT EXISTS (SELECT 1 FROM steps WHERE id = NEW.step_id);
    SELECT RAISE(ABORT, 'there is no such cause')
    WHERE NEW.cause IS NOT NULL AND NOT EXISTS (SELECT 1 FROM journal WHERE id = NEW.cause);
END;
CREATE TRIGGER journal_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'history is only written on'); END;
CREATE TRIGGER journal_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'history is only written on'); END;

-- Records as people look at them.
CREATE VIEW line_rows AS
SELECT l.id AS stored, o.reference AS order_ref, l.number AS line, s.code AS sku, l.quantity, l.state,
       b.reference AS batch, b.eta, l.promised, l.need_by, l.priority, o.customer, l.pinned, s.description,
       l.order_id, l.sku_id, l.batch_id, l.turn
FROM order_lines l
JOIN orders o ON o.id = l.order_id
JOIN skus s ON s.id = l.sku_id
LEFT JOIN batches b ON b.id = l.batch_id;

CREATE VIEW batch_rows AS
SELECT b.id AS stored, b.reference, s.code AS sku, b.quantity, b.allocated, b.eta, b.first_eta, b.arrived, b.on_hold,
       b.note, s.description
FROM batches b
JOIN skus s ON s.id = b.sku_id;
