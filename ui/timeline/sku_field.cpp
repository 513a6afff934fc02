#include "ui/timeline/sku_field.h"

#include "ui/facts.h"
#include "ui/look/icon.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace ui {

namespace {

constexpr qsizetype mostOffers = 50;
const auto between = QStringLiteral("   "); // code and description

} // namespace

SkuField::SkuField(const BoardKeeper &keeper, QWidget *parent)
    : QLineEdit(parent)
    , m_keeper(keeper)
    , m_completer(new QCompleter(this))
    , m_offers(new QStringListModel(this))
{
    setPlaceholderText(tr("Which SKU?"));
    setAccessibleName(tr("SKU"));
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition)->setText(tr("Search"));
    setMaximumWidth(232);
    setMinimumWidth(100);
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the board has filtered
    m_completer->setWidget(this);
    m_completer->popup()->setMinimumWidth(380);
    connect(this, &QLineEdit::textEdited, this, &SkuField::offer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &SkuField::choose);
}

void SkuField::setSku(const std::string &sku)
{
    m_sku = sku;
    setText(ui::text(sku));
}

QStringList SkuField::matchesOf(const QString &typed) const
{
    app::SkuQuery query;
    query.text = utf8(typed);
    QStringList matches;
    for (const auto index : m_keeper.board().skus(query).skus) {
        const auto &sku = m_keeper.board().sku(index);
        matches += ui::text(sku.sku) + between + ui::text(sku.description);
        if (matches.size() >= mostOffers)
            break;
    }
    return matches;
}

void SkuField::offer(const QString &typed)
{
    m_offers->setStringList(matchesOf(typed));
    if (m_offers->rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void SkuField::choose(const QString &offered)
{
    setSku(utf8(offered.section(between, 0, 0)));
    m_completer->popup()->hide();
    Q_EMIT chosen(m_sku);
}

void SkuField::keyPressEvent(QKeyEvent *event)
{
    const auto isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter) {
        const auto matches = matchesOf(text());
        if (m_keeper.board().findSku(utf8(text().trimmed())) != app::Board::none)
            choose(text().trimmed());
        else if (!matches.isEmpty())
            choose(matches.constFirst());
        return;
    }
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Down) {
        setSku(m_sku);
        Q_EMIT left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SkuField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        setSku(m_sku); // what was typed and not chosen
}

} // namespace ui
