#pragma once

#include "model/product.h"

namespace model {

/// Products as if they were all in memory. What it hands out lives as long as its unit of work.
class ProductRepository
{
public:
    virtual ~ProductRepository() = default;

    virtual Product *find(const Sku &sku) = 0; // nullptr when unknown
    virtual Product *findByBatch(const BatchRef &reference) = 0;
    virtual Product &add(Product product) = 0;
    virtual std::vector<Sku> known() = 0; // every SKU of which a batch was recorded, in order
    virtual std::vector<Sku> seen() const = 0; // every product it handed out or took in, in that order

    /// Reminds the product of where this line stands: the batch that holds it, or that it is short.
    virtual void recall(Product &product, const LineId &line) = 0;

    /// Reminds the product of every line it serves.
    virtual void recallAll(Product &product) = 0;

    /// Reminds the product of the lines of a batch that give way first, at least so many pieces of them.
    virtual void recallGivingWay(Product &product, const BatchRef &batch, Pieces pieces) = 0;
};

} // namespace model
