#pragma once

#include "tests/ui/window_driver.h"
#include "ui/actions.h"
#include "ui/view.h"

#include <array>

namespace support {

inline const std::array views
    = {"today", "allocation desk", "orders", "stock", "timeline", "shortages", "history", "outbox"};

/// How pictures are taken, and where they go.
struct Manner
{
    QString folder;
    QString language;
    QString theme;
};

void save(QWidget &shown, const Manner &manner, const QString &view, const QString &state);

/// A window in the manner that is asked for, and its pictures.
class Sitter : public WindowDriver
{
public:
    Sitter(const app::Changes &records, Manner manner);

    void sit();
    ui::Actions &actions() { return *m_actions; }
    void show(const char *view) { window().showView(QString::fromUtf8(view)); }
    ui::View *view();
    ui::TableView *first() { return view()->tables().constFirst(); }
    void take(const char *view, const char *state) { take(window(), view, state); }
    void take(QWidget &shown, const char *view, const char *state);
    void takeAll(const char *state); // every view

private:
    Manner m_manner;
    ui::Actions *m_actions = nullptr;
};

} // namespace support
