#include "ui/trying/consequence_strip.h"

#include "ui/facts.h"
#include "ui/inspector/ink_label.h"
#include "ui/look/access.h"
#include "ui/look/buttons.h"
#include "ui/look/delegates.h"
#include "ui/look/icon.h"
#include "ui/look/measures.h"
#include "ui/look/table_view.h"
#include "ui/look/tokens.h"
#include "ui/trying/consequences_model.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int rowsShown = 6;
constexpr int leastRow = 24;
constexpr int headHeight = 40;
constexpr int countsStretch = 1000; // they take what room there is
constexpr int edge = 2;
constexpr int leastForRows = 640; // px, of the window's height

QString strong(int number, Tone tone)
{
    return QStringLiteral("<b style=\"color:%1\">%2</b>")
        .arg(inkOf(tone, tokens()).name(), QLocale().toString(number));
}

QFrame *divider()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFixedHeight(16);
    return line;
}

} // namespace

ConsequenceStrip::ConsequenceStrip(const Trial &trial, const BoardKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_trial(trial)
    , m_keeper(keeper)
    , m_subject(new InkLabel(Tone::Plain, Weight::Subject))
    , m_was(new InkLabel(Tone::Hint))
    , m_now(new InkLabel(Tone::Accent, Weight::Subject))
    , m_head(new QHBoxLayout)
    , m_beforeCounts(divider())
    , m_counts(new QLabel)
    , m_cancel(button(ButtonKind::Bare, tr("Cancel")))
    , m_apply(filledButton(tr("Apply")))
    , m_lines(new ConsequencesModel(this))
    , m_table(new TableView(leastRow))
{
    setAccessibleName(tr("Consequences"));
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleRole(*m_counts, QAccessible::Notification);
    setKey(m_cancel, tr("Esc"));
    setKey(m_apply, QStringLiteral("↵"));
    for (auto *each : {m_apply, m_cancel})
        each->setAutoDefault(true); // Enter presses what has the focus
    m_was->setStruck(true);
    m_counts->setWordWrap(true);

    auto *flask = new QLabel;
    flask->setPixmap(icon(QStringLiteral("try")).pixmap(measures::iconSize));
    auto *trying = new InkLabel(Tone::Accent, Weight::Subject);
    trying->setText(tr("Trying"));
    auto *head = m_head;
    head->setContentsMargins(measures::cellPadding, 0, measures::cellPadding, 0);
    head->setSpacing(8);
    for (auto *part : {static_cast<QWidget *>(flask), static_cast<QWidget *>(trying)})
        head->addWidget(part);
    head->addSpacing(8);
    for (auto *part : {m_subject, m_was, m_now})
        head->addWidget(part);
    head->addWidget(m_beforeCounts);
    for (auto *part : {m_subject, m_was, m_now}) // never cut: the counts wrap
        part->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    head->addWidget(m_counts, countsStretch);
    head->addStretch(1);
    head->addWidget(m_cancel);
    head->addWidget(m_apply);
    auto *headRoom = new QWidget;
    headRoom->setMinimumHeight(headHeight);
    headRoom->setLayout(head);

    m_table->setModel(m_lines);
    m_table->setAccessibleName(tr("Lines that would change"));
    m_table->horizontalHeader()->hide();
    m_table->setTrying(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setItemDelegate(new TextDelegate(Weight::Regular, Tone::Plain, Cut::Right, m_table));
    m_table->setItemDelegateForColumn(ConsequencesModel::Quantity,
                                      new NumberDelegate(Weight::Strong, Tone::Plain, m_table));
    m_table->setItemDelegateForColumn(ConsequencesModel::To, new PillDelegate(Cut::Right, m_table));
    const std::pair<int, int> widths[] = {{ConsequencesModel::Quantity, 72},
                                          {ConsequencesModel::Line, 120},
                                          {ConsequencesModel::To, 216},
                                          {ConsequencesModel::Expected, 144},
                                          {ConsequencesModel::Difference, 128}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, edge, 0, 0);
    column->setSpacing(0);
    column->addWidget(headRoom);
    column->addWidget(m_table);
    connect(m_apply, &QPushButton::clicked, this, &ConsequenceStrip::applyAsked);
    connect(m_cancel, &QPushButton::clicked, this, &ConsequenceStrip::cancelAsked);
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        const auto &id = m_lines->at(index.row()).line.id;
        const auto row = m_keeper.board().findLine(id.order.text(), id.number.value());
        if (row != app::Board::none)
            Q_EMIT lineChosen(row);
    });
    connect(&trial, &Trial::changed, this, &ConsequenceStrip::follow);
    m_counts->hide();
    hide();
}

void ConsequenceStrip::follow()
{
    setVisible(m_trial.isOn());
    if (!m_trial.isOn()) {
        m_counts->hide();
        return;
    }
    const auto &attempt = m_trial.attempt();
    m_subject->setText(attempt.subject);
    m_was->setText(attempt.was);
    m_now->setText(attempt.now.isEmpty() ? QString() : QStringLiteral("→ ") + attempt.now);
    const auto *preview = m_trial.preview();
    m_apply->setEnabled(preview && preview->outcome);
    if (preview)
        tell(*preview);
    if (m_cancel->hasFocus() && m_apply->isEnabled())
        m_apply->setFocus();
}

void ConsequenceStrip::takeFocus()
{
    (m_apply->isEnabled() ? m_apply : m_cancel)->setFocus(Qt::OtherFocusReason);
}

void ConsequenceStrip::tell(const app::Preview &preview)
{
    const auto pinned = m_trial.pinnedLosing();
    m_apply->setText(pinned > 0 ? tr("Apply, %Ln pinned lines lose their stock", nullptr, pinned)
                                : tr("Apply"));
    m_apply->setAccessibleName(tr("Apply"));
    if (!preview.outcome) {
        m_lines->show({}, m_keeper.today());
        const auto why = sentence(preview.outcome.error());
        sayCounts(why.toHtmlEscaped(), why);
        fitRows();
        return;
    }
    auto all = consequencesOf(preview, m_keeper.board(), m_keeper.today());
    QStringList counts;
    if (all.moved > 0)
        counts += tr("%1 lines move", nullptr, all.moved).arg(strong(all.moved, Tone::Plain));
    if (all.shortLines > 0)
        counts += tr("%1 become short", nullptr, all.shortLines).arg(strong(all.shortLines, Tone::Short));
    if (all.slipped > 0)
        counts
            += tr("%1 promises slip, worst +%2 d", nullptr, all.slipped)
                   .arg(strong(all.slipped, Tone::Plain), strong(static_cast<int>(all.worst), Tone::Short));
    if (counts.isEmpty())
        counts += all.isBulk ? tr("Too many lines change to name them.") : tr("No line changes.");
    const auto said = counts.join(QStringLiteral("  ·  "));
    sayCounts(said, QString(said).remove(QRegularExpression(QStringLiteral("<[^>]*>"))));
    m_lines->show(std::move(all.lines), m_keeper.today());
    fitRows();
}

void ConsequenceStrip::sayCounts(const QString &richText, const QString &plain)
{
    m_counts->setText(richText);
    m_apply->setAccessibleDescription(plain);
    if (m_counts->isVisible() && m_counts->accessibleName() == plain)
        return; // said already
    m_counts->setAccessibleName(plain);
    announce(*m_counts);
}

/// Beside the subject where there is room for them, else beneath it.
void ConsequenceStrip::placeCounts()
{
    auto others = 2 * measures::cellPadding;
    for (int i = 0; i < m_head->count(); ++i)
        if (const auto *item = m_head->itemAt(i);
            item->widget() != m_counts && item->widget() != m_beforeCounts)
            others += item->sizeHint().width() + m_head->spacing();
    const auto isBeneath = m_counts->fontMetrics().horizontalAdvance(m_counts->accessibleName())
        > width() - others - measures::cellPadding;
    if (isBeneath == m_isBeneath)
        return;
    m_isBeneath = isBeneath;
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (isBeneath) {
        m_head->removeWidget(m_counts);
        column->insertWidget(1, m_counts);
    } else {
        column->removeWidget(m_counts);
        m_head->insertWidget(m_head->count() - 3, m_counts, countsStretch);
    }
    m_beforeCounts->setVisible(!isBeneath);
    const auto side = isBeneath ? measures::cellPadding : 0;
    m_counts->setContentsMargins(side, 0, side, isBeneath ? 8 : 0);
}

void ConsequenceStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCounts();
}

void ConsequenceStrip::fitRows()
{
    placeCounts();
    const auto rows = window()->height() < leastForRows ? 0 : std::min(m_lines->rowCount(), rowsShown);
    const auto height = m_table->verticalHeader()->defaultSectionSize();
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(rows * height + (rows > 0 ? 8 : 0));
}

void ConsequenceStrip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().trying);
    painter.fillRect(QRect(0, 0, width(), edge), tokens().accentInk);
}

} // namespace ui
