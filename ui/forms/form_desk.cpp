#include "ui/forms/form_desk.h"

#include "ui/clerk.h"
#include "ui/facts.h"
#include "ui/forms/batch_form.h"
#include "ui/forms/order_form.h"
#include "ui/forms/quantity_form.h"
#include "ui/inspector/inspector.h"

namespace ui {

FormDesk::FormDesk(Inspector &inspector, Clerk &clerk, const BoardKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_inspector(inspector)
    , m_clerk(clerk)
    , m_keeper(keeper)
{
    connect(&clerk, &Clerk::accepted, this, &FormDesk::close);
}

void FormDesk::newOrder()
{
    open(new OrderForm(m_keeper.today()));
}

void FormDesk::newBatch(const QString &sku)
{
    open(new BatchForm(m_keeper.today(), sku));
}

void FormDesk::changeQuantity(const QString &batch)
{
    const auto index = m_keeper.board().findBatch(utf8(batch));
    if (index != app::Board::none)
        open(new QuantityForm(m_keeper.board().batch(index)));
}

void FormDesk::open(Form *form)
{
    m_inspector.openForm(form);
    form->onSubmit([this, form](const app::Command &command) { m_clerk.submit(form, command); });
    connect(form, &Form::left, this, &FormDesk::close);
    Q_EMIT opened();
    form->takeFocus();
}

void FormDesk::close()
{
    m_inspector.closeForm();
    Q_EMIT closed();
}

} // namespace ui
