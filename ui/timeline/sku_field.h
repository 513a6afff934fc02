#pragma once

#include "ui/board_keeper.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace ui {

/// Which SKU: typed by code or description, with a list of those that match.
class SkuField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SkuField(const BoardKeeper &keeper, QWidget *parent = nullptr);

    void setSku(const std::string &sku);
    const std::string &sku() const { return m_sku; } // the one chosen last

Q_SIGNALS:
    void chosen(const std::string &sku);
    void left(); // Esc or Down without a list: back to what it is about

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QStringList matchesOf(const QString &typed) const; // code and description
    void offer(const QString &typed);
    void choose(const QString &offered);

    const BoardKeeper &m_keeper;
    QCompleter *m_completer;
    QStringListModel *m_offers;
    std::string m_sku;
};

} // namespace ui
