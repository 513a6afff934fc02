#include "ui/status_line.h"

#include "ui/inspector/ink_label.h"
#include "ui/look/icon.h"
#include "ui/look/measures.h"
#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPainter>

namespace ui {

namespace {

constexpr int readingTime = 10'000; // ms
constexpr int smallIcon = 14;

/// An icon that follows the theme.
class SmallIcon : public QWidget
{
public:
    SmallIcon(const QString &name)
        : m_name(name)
    {
        setFixedSize(smallIcon, smallIcon);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), m_name, inkOf(Tone::Second, tokens()));
    }

private:
    QString m_name;
};

} // namespace

StatusLine::StatusLine(const QString &database, QWidget *parent)
    : QStatusBar(parent)
    , m_summary(new InkLabel(Tone::Second, Weight::Regular, TextSize::Small))
{
    setSizeGripEnabled(false);
    setFont(small(font()));
    setFixedHeight(measures::statusHeight);
    setContentsMargins(8, 0, 8, 0);
    setAccessibleName(tr("Status"));
    m_summary->setTextFormat(Qt::RichText);
    addWidget(m_summary, 1);
    addPermanentWidget(part(QStringLiteral("allocate"), tr("In warehouse first, then earliest ETA")));
    addPermanentWidget(part(QStringLiteral("database"), database));
}

QWidget *StatusLine::part(const QString &iconName, const QString &text)
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(8, 0, 4, 0);
    row->setSpacing(6);
    auto *label = new InkLabel(Tone::Second, Weight::Regular, TextSize::Small);
    label->setText(text);
    row->addWidget(new SmallIcon(iconName));
    row->addWidget(label);
    return part;
}

void StatusLine::setSummary(const QString &richText)
{
    m_summary->setText(richText);
}

void StatusLine::announce(const QString &sentence)
{
    showMessage(sentence, readingTime);
    setAccessibleName(sentence); // heard as a change of name, and found there until the next one
}

} // namespace ui
