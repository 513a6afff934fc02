#include "ui/keys/keys_window.h"

#include "ui/inspector/ink_label.h"
#include "ui/keys/key_map.h"
#include "ui/keys/keys_model.h"
#include "ui/look/buttons.h"
#include "ui/look/delegates.h"
#include "ui/look/fields.h"
#include "ui/look/measures.h"
#include "ui/look/table_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

KeysWindow::KeysWindow(KeyMap &keys, QWidget *parent)
    : QDialog(parent)
    , m_keys(keys)
    , m_model(new KeysModel(keys, this))
    , m_table(new TableView(measures::lineRow))
    , m_command(new InkLabel(Tone::Second))
    , m_key(new QKeySequenceEdit)
    , m_give(ordinaryButton(tr("Use this key")))
    , m_reset(ordinaryButton(tr("As it was")))
    , m_refusal(new InkLabel(Tone::Short))
{
    setObjectName(QStringLiteral("shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts – Stockroom"));
    resize(560, 600);
    auto *search = filterEdit(tr("Search commands and keys"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_table->setItemDelegate(new TextDelegate(Weight::Regular, Tone::Plain, Cut::Right, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(KeysModel::Command, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(KeysModel::Keys, QHeaderView::ResizeToContents);
    m_key->setAccessibleName(tr("New key"));
    for (auto *editor : m_key->findChildren<QLineEdit *>()) // what takes the focus within it
        editor->setAccessibleName(m_key->accessibleName());
    m_refusal->setWordWrap(true);

    auto *change = new QHBoxLayout;
    change->setSpacing(8);
    change->addWidget(m_key, 1);
    change->addWidget(m_give);
    change->addWidget(m_reset);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(search);
    column->addWidget(m_table, 1);
    column->addWidget(m_command);
    column->addLayout(change);
    column->addWidget(m_refusal);

    connect(search, &QLineEdit::textChanged, m_model, &KeysModel::setText);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_table->selectRow(0); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeysWindow::follow);
    connect(m_give, &QPushButton::clicked, this, &KeysWindow::give);
    connect(m_reset, &QPushButton::clicked, this, &KeysWindow::reset);
    m_table->selectRow(0);
    search->setFocus();
}

void KeysWindow::follow()
{
    const auto row = m_table->currentIndex().row();
    m_give->setEnabled(row >= 0);
    m_reset->setEnabled(row >= 0);
    m_refusal->clear();
    if (row < 0)
        return;
    const auto *command = m_model->commandAt(row);
    m_command->setText(tr("Press the new key for “%1”, or clear it.").arg(KeysModel::nameOf(command)));
    m_key->setKeySequence(command->shortcut());
}

void KeysWindow::give()
{
    tell(m_keys.give(m_model->commandAt(m_table->currentIndex().row()), m_key->keySequence()));
}

void KeysWindow::reset()
{
    auto *command = m_model->commandAt(m_table->currentIndex().row());
    tell(m_keys.reset(command));
    m_key->setKeySequence(command->shortcut());
}

void KeysWindow::tell(QAction *holder)
{
    m_refusal->setText(holder ? tr("That key is taken by “%1”. Choose another, or change that one first.")
                                    .arg(KeysModel::nameOf(holder))
                              : QString());
}

} // namespace ui
