#pragma once

#include "ui/board_keeper.h"

namespace ui {

class Clerk;
class Form;
class Inspector;

/// Opens forms in the inspector and closes them when they are done with.
class FormDesk : public QObject
{
    Q_OBJECT

public:
    FormDesk(Inspector &inspector, Clerk &clerk, const BoardKeeper &keeper, QObject *parent = nullptr);

    void newOrder();
    void newBatch(const QString &sku); // empty: not known yet
    void changeQuantity(const QString &batch);

Q_SIGNALS:
    void opened();
    void closed();

private:
    void open(Form *form);
    void close();

    Inspector &m_inspector;
    Clerk &m_clerk;
    const BoardKeeper &m_keeper;
};

} // namespace ui
