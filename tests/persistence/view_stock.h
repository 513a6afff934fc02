#pragma once

namespace support {

// Days since 1970: 20468 is 2026-01-15, today.
inline constexpr auto stock = R"(
    INSERT INTO skus (id, code, description) VALUES (1, 'CLOCK', 'Wanduhr GRÜN'), (2, 'LAMP', ''), (3, 'WISH', '');
    INSERT INTO products (sku_id, version) VALUES (1, 1), (2, 1);
    INSERT INTO batches (id, reference, sku_id, quantity, first_quantity, eta, first_eta, arrived, on_hold, note) VALUES
        (1, 'HERE', 1, 100, 100, NULL, NULL, NULL, 0, ''),
        (2, 'LATE', 1, 50, 60, 20467, 20460, NULL, 0, ''),
        (3, 'SOON', 1, 40, 40, 20468, 20468, NULL, 0, ''),
        (4, 'HELD', 1, 12, 12, 20480, 20480, NULL, 1, 'wet boxes'),
        (5, 'NONE', 1, 0, 9, NULL, NULL, NULL, 0, ''),
        (6, 'CAME', 2, 8, 8, 20460, 20460, 20461, 0, '');
    INSERT INTO orders (id, reference, customer, version) VALUES (1, 'o1', 'Miller', 1), (2, 'o2', 'Čapek', 1);
    INSERT INTO order_lines (id, order_id, number, sku_id, quantity, first_quantity, need_by, priority, state, batch_id,
                             turn, promised) VALUES
        (1, 1, 1, 1, 30, 30, 20470, 9, 1, 1, 3, 20468),
        (2, 1, 2, 1, 20, 20, NULL, 5, 1, 1, 2, 20468),
        (3, 2, 1, 1, 90, 90, NULL, 5, 2, NULL, 0, NULL),
        (4, 2, 2, 3, 15, 15, NULL, 5, 0, NULL, 0, NULL),
        (5, 2, 3, 2, 5, 5, NULL, 5, 1, 6, 1, 20468),
        (6, 2, 4, 1, 4, 4, NULL, 5, 3, NULL, 0, NULL),
        (7, 2, 5, 1, 7, 7, NULL, 5, 0, NULL, 0, NULL);
    INSERT INTO allocations_view (order_id, line, sku, quantity, batch_ref) VALUES
        ('o2', 3, 'LAMP', 5, 'CAME'), ('o1', 2, 'CLOCK', 20, 'HERE'), ('o1', 1, 'CLOCK', 30, 'HERE');)";

} // namespace support
