-- Moments at which an SKU had no short line any more: the buyer who was told of the shortage hears of them, too.

CREATE TABLE shortage_endings (
    entry INTEGER NOT NULL, -- the last of the journal by then
    sku   TEXT    NOT NULL,
    PRIMARY KEY (entry, sku)
) STRICT, WITHOUT ROWID;

DROP TRIGGER order_lines_recover;
CREATE TRIGGER order_lines_recover AFTER UPDATE OF state ON order_lines
WHEN OLD.state = 2 AND NEW.state <> 2
 AND NOT EXISTS (SELECT 1 FROM order_lines WHERE sku_id = NEW.sku_id AND state = 2)
BEGIN
    INSERT OR IGNORE INTO shortage_endings (entry, sku)
    SELECT (SELECT max(id) FROM journal), code FROM skus WHERE id = NEW.sku_id;
    DELETE FROM shortages WHERE sku_id = NEW.sku_id;
END;

-- A line whose batch is here is expected on no day any more.
DROP VIEW line_rows;
CREATE VIEW line_rows AS
SELECT l.id AS stored, o.reference AS order_ref, l.number AS line, s.code AS sku, l.quantity, l.state,
       b.reference AS batch, CASE WHEN b.arrived IS NULL THEN b.eta END AS eta, l.promised, l.need_by, l.priority,
       o.customer, l.pinned, s.description, l.order_id, l.sku_id, l.batch_id, l.turn
FROM order_lines l
JOIN orders o ON o.id = l.order_id
JOIN skus s ON s.id = l.sku_id
LEFT JOIN batches b ON b.id = l.batch_id;
