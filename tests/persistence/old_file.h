#pragma once

namespace support {

// A file as version 1 of the schema left it: batches of two SKUs recorded in turn and stored product by
// product, an order with a line that was moved by a count, one that was released and allocated again, one
// that is short and one that waits.
inline constexpr auto oldFile = R"(
    INSERT INTO skus (id, code, description) VALUES (1, 'CLOCK', 'a clock'), (2, 'LAMP', '');
    INSERT INTO products (sku_id, version) VALUES (1, 7), (2, 4);
    INSERT INTO batches (id, reference, sku_id, quantity, first_quantity, eta, first_eta) VALUES
        (1, 'B1', 1, 5, 20, NULL, NULL), (2, 'B3', 1, 30, 30, 20480, 20480), (3, 'B2', 2, 8, 8, NULL, NULL);
    INSERT INTO orders (id, reference, customer, version) VALUES (1, 'o1', 'Miller', 4);
    INSERT INTO order_lines (id, order_id, number, sku_id, quantity, first_quantity, need_by, priority, state, batch_id,
                             turn, promised) VALUES
        (1, 1, 1, 1, 10, 10, 20470, 9, 1, 2, 6, 20480),
        (2, 1, 2, 2, 4, 4, NULL, 5, 1, 3, 4, 20468),
        (3, 1, 3, 1, 99, 99, NULL, 5, 2, NULL, 0, NULL),
        (4, 1, 4, 1, 2, 2, NULL, 5, 0, NULL, 0, NULL);
    INSERT INTO steps (id, actor, via, command, at) VALUES
        (1, 'ana', 'desktop', 'ImportBatches', 1768435200000), (2, 'ana', 'desktop', 'PlaceOrder', 1768435201000),
        (3, 'ana', 'desktop', 'AllocateLines', 1768435202000), (4, 'ana', 'desktop', 'Deallocate', 1768435203000),
        (5, 'ana', 'desktop', 'AllocateLines', 1768435204000), (6, 'ana', 'desktop', 'ChangeBatchQuantity', 1768521600000);
    INSERT INTO journal (id, step_id, cause, type, schema, sku, order_id, batch, payload) VALUES
        (1, 1, NULL, 'BatchCreated', 1, 'CLOCK', NULL, 'B1', '{"batch":"B1","sku":"CLOCK","quantity":20,"eta":null}'),
        (2, 1, NULL, 'BatchCreated', 1, 'LAMP', NULL, 'B2', '{"batch":"B2","sku":"LAMP","quantity":8,"eta":null}'),
        (3, 1, NULL, 'BatchCreated', 1, 'CLOCK', NULL, 'B3',
         '{"batch":"B3","sku":"CLOCK","quantity":30,"eta":"2026-01-27"}'),
        (4, 1, NULL, 'SkuDescribed', 1, 'CLOCK', NULL, NULL, '{"sku":"CLOCK","was":"","description":"a clock"}'),
        (5, 2, NULL, 'OrderPlaced', 1, NULL, 'o1', NULL, '{"order":"o1","customer":"Miller","lines":[
            {"line":1,"sku":"CLOCK","quantity":10,"priority":9,"need_by":"2026-01-17"},
            {"line":2,"sku":"LAMP","quantity":4,"priority":5,"need_by":null},
            {"line":3,"sku":"CLOCK","quantity":99,"priority":5,"need_by":null},
            {"line":4,"sku":"CLOCK","quantity":2,"priority":5,"need_by":null}]}'),
        (6, 3, NULL, 'Allocated', 1, 'CLOCK', 'o1', 'B1', '{"order":"o1","line":1,"sku":"CLOCK","quantity":10,
            "batch":"B1","eta":null,"promised":"2026-01-15","priority":9,"need_by":"2026-01-17"}'),
        (7, 3, NULL, 'Allocated', 1, 'LAMP', 'o1', 'B2', '{"order":"o1","line":2,"sku":"LAMP","quantity":4,
            "batch":"B2","eta":null,"promised":"2026-01-15","priority":5,"need_by":null}'),
        (8, 3, NULL, 'OutOfStock', 1, 'CLOCK', 'o1', NULL, '{"order":"o1","line":3,"sku":"CLOCK","quantity":99}'),
        (9, 3, NULL, 'Allocated', 1, 'CLOCK', 'o1', 'B1', '{"order":"o1","line":4,"sku":"CLOCK","quantity":2,
            "batch":"B1","eta":null,"promised":"2026-01-15","priority":5,"need_by":null}'),
        (10, 4, NULL, 'Deallocated', 1, 'LAMP', 'o1', 'B2', '{"order":"o1","line":2,"sku":"LAMP","quantity":4,
            "batch":"B2","reason":"released","priority":5,"need_by":null}'),
        (11, 5, NULL, 'Allocated', 1, 'LAMP', 'o1', 'B2', '{"order":"o1","line":2,"sku":"LAMP","quantity":4,
            "batch":"B2","eta":null,"promised":"2026-01-15","priority":5,"need_by":null}'),
        (12, 6, NULL, 'BatchQuantityChanged', 1, 'CLOCK', NULL, 'B1',
         '{"batch":"B1","sku":"CLOCK","was":20,"quantity":5}'),
        (13, 6, NULL, 'Deallocated', 1, 'CLOCK', 'o1', 'B1', '{"order":"o1","line":1,"sku":"CLOCK","quantity":10,
            "batch":"B1","reason":"displaced","priority":9,"need_by":"2026-01-17"}'),
        (14, 6, 13, 'Allocated', 1, 'CLOCK', 'o1', 'B3', '{"order":"o1","line":1,"sku":"CLOCK","quantity":10,
            "batch":"B3","eta":"2026-01-27","promised":"2026-01-27","priority":9,"need_by":"2026-01-17"}'),
        (15, 6, NULL, 'Deallocated', 1, 'CLOCK', 'o1', 'B1', '{"order":"o1","line":4,"sku":"CLOCK","quantity":2,
            "batch":"B1","reason":"displaced","priority":5,"need_by":null}'),
        (16, 6, 15, 'ReallocationFailed', 1, 'CLOCK', 'o1', NULL, '{"order":"o1","line":4,"sku":"CLOCK","quantity":2}');
    INSERT INTO allocations_view (id, order_id, line, sku, quantity, batch_ref) VALUES
        (4, 'o1', 2, 'LAMP', 4, 'B2'), (5, 'o1', 1, 'CLOCK', 10, 'B3');)";

} // namespace support
