#include "ui/menus.h"

#include "ui/actions.h"
#include "ui/language.h"
#include "ui/notices/news_desk.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace ui {

namespace {

struct Menus
{
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

void addThemes(QMenu &menu, Theme &theme)
{
    auto *group = new QActionGroup(&menu);
    const std::pair<Theme::Choice, QString> choices[]
        = {{Theme::Choice::System, Menus::tr("As the system")},
           {Theme::Choice::Light, Menus::tr("Light")},
           {Theme::Choice::Dark, Menus::tr("Dark")},
           {Theme::Choice::HighContrast, Menus::tr("High contrast")}};
    for (const auto &[choice, text] : choices) {
        auto *action = group->addAction(text);
        action->setCheckable(true);
        action->setChecked(theme.choice() == choice);
        menu.addAction(action);
        QObject::connect(action, &QAction::triggered, &theme,
                         [&theme, chosen = choice] { theme.choose(chosen); });
        QObject::connect(&theme, &Theme::changed, action, // in another window, perhaps
                         [&theme, action, chosen = choice] { action->setChecked(theme.choice() == chosen); });
    }
}

void addLanguages(QMenu &menu, const MenuParts &parts)
{
    auto *group = new QActionGroup(&menu);
    QList<Language::Known> choices = Language::known();
    choices.prepend({{}, Menus::tr("As the system")});
    for (const auto &[code, name] : choices) {
        auto *action = group->addAction(name);
        action->setCheckable(true);
        action->setChecked(parts.language == code);
        menu.addAction(action);
        QObject::connect(action, &QAction::triggered, &menu,
                         [choose = parts.chooseLanguage, chosen = code] { choose(chosen); });
    }
}

void addNotices(QMenu &menu, NewsDesk &news)
{
    auto *action = menu.addAction(Menus::tr("Desktop &notifications"));
    action->setToolTip(
        Menus::tr("Of what others did: what became short, slipped, came late or can be filled now"));
    action->setCheckable(true);
    action->setChecked(news.isOn());
    QObject::connect(action, &QAction::toggled, &news, &NewsDesk::switchOn);
}

} // namespace

void fillMenus(QMenuBar &bar, const MenuParts &parts)
{
    const auto &actions = parts.actions;
    auto *file = bar.addMenu(Menus::tr("&File"));
    file->addAction(actions.import);
    file->addSeparator();
    file->addActions({actions.print, actions.exportPdf});
    file->addSeparator();
    file->addAction(actions.quit);
    auto *edit = bar.addMenu(Menus::tr("&Edit"));
    edit->addActions({actions.undo, actions.redo});
    edit->addSeparator();
    edit->addActions({actions.copy, actions.paste});
    auto *view = bar.addMenu(Menus::tr("&View"));
    view->addActions(parts.views);
    view->addSeparator();
    view->addAction(actions.palette);
    view->addAction(actions.filter);
    view->addAction(actions.savedFilters);
    view->addAction(actions.columns);
    view->addAction(actions.toggleRow);
    view->addAction(actions.toggleRail);
    view->addAction(actions.toggleInspector);
    view->addSeparator();
    addThemes(*view->addMenu(Menus::tr("&Theme")), parts.theme);
    addLanguages(*view->addMenu(Menus::tr("&Language")), parts);
    addNotices(*view, parts.news);
    auto *stock = bar.addMenu(Menus::tr("&Stock"));
    stock->addActions(
        {actions.newBatch, actions.receive, actions.changeQuantity, actions.changeEta, actions.hold});
    stock->addSeparator();
    stock->addAction(actions.batchLines);
    auto *orders = bar.addMenu(Menus::tr("&Orders"));
    orders->addActions({actions.newOrder, actions.changeLine, actions.split, actions.cancelLines});
    auto *allocate = bar.addMenu(Menus::tr("&Allocate"));
    allocate->addActions({actions.allocate, actions.release, actions.move, actions.pin});
    allocate->addSeparator();
    allocate->addActions({actions.allocateWaiting, actions.improve});
    auto *window = bar.addMenu(Menus::tr("&Window"));
    window->addAction(actions.newWindow);
    auto *help = bar.addMenu(Menus::tr("&Help"));
    help->addActions({actions.tour, actions.shortcuts, actions.about});
}

} // namespace ui
