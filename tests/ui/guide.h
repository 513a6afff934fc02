#pragma once

#include "tests/ui/tour.h"
#include "ui/actions.h"
#include "ui/forms/form.h"
#include "ui/view.h"

#include <QTest>

namespace support {

/// A window in some language, and what is at hand in it.
class Guide : public WindowDriver
{
public:
    Guide(const app::Changes &records, const char *view, const QString &language, const Visit &visit)
        : WindowDriver(records, QString::fromUtf8(view), QStringLiteral("light"), language)
        , m_visit(visit)
        , m_name(QString::fromUtf8(view))
    {
    }

    ui::Actions &actions() { return *window().findChild<ui::Actions *>(); }

    ui::View *view()
    {
        for (auto *each : window().findChildren<ui::View *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    ui::TableView *first() { return view()->tables().constFirst(); }

    void show(const char *state) { show(window(), state); }
    void show(QWidget &shown, const char *state)
    {
        QCoreApplication::processEvents();
        m_visit(shown, m_name + QStringLiteral(": ") + QString::fromUtf8(state));
    }

    void expand(int row) { Q_EMIT first()->branchClicked(first()->model()->index(row, 0)); }

    void selectText(int column, const char *text)
    {
        select(first(), {rowOf(first(), column, QString::fromUtf8(text))});
    }

    void filterToNothing()
    {
        view()->findChild<QLineEdit *>()->setText(QStringLiteral("Zz"));
        show("nothing matches");
        view()->findChild<QLineEdit *>()->clear();
    }

    void fillIn(QAction &verb, const char *state)
    {
        if (!verb.isEnabled())
            qFatal("The tour cannot show the form: %s", state);
        verb.trigger();
        show(state);
        auto *form = window().findChild<ui::Form *>();
        if (!form)
            return; // done at once
        for (auto *field : form->findChildren<QLineEdit *>())
            field->setText(QStringLiteral("1,5"));
        form->submit();
        show(state);
        QTest::keyClick(&window(), Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private:
    const Visit &m_visit;
    QString m_name;
};

} // namespace support
