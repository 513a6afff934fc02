#include "ui/main_window.h"

#include "ui/command_bar.h"
#include "ui/desk/desk_view.h"
#include "ui/inspector/inspector.h"
#include "ui/look/table_view.h"
#include "ui/tour/tour_panel.h"
#include "ui/trying/consequence_strip.h"

#include <QAbstractButton>
#include <QDockWidget>

// Where each step of the tour is done.

namespace ui {

void MainWindow::connectTour()
{
    m_tour = new Tour(m_keeper, m_trial, this);
    m_tourPanel = new TourPanel(this);
    connect(m_actions.tour, &QAction::triggered, this, &MainWindow::startTour);
    connect(m_tour, &Tour::changed, this, &MainWindow::showTour);
    connect(m_tourPanel, &TourPanel::skipped, m_tour, &Tour::end);
    connect(&m_keeper, &BoardKeeper::replaced, this, &MainWindow::startTourIfWanted);
    connect(&m_clerk, &Clerk::busyChanged, this, &MainWindow::startTourIfWanted);
}

/// Over the records there are; over the sample where there are none.
void MainWindow::startTour()
{
    m_isTourWanted = true;
    if (m_keeper.board().isEmpty())
        m_clerk.loadSample();
    else
        startTourIfWanted();
}

/// Once all of the sample is there.
void MainWindow::startTourIfWanted()
{
    if (!m_isTourWanted || m_clerk.isBusy() || !m_keeper.isLoaded() || m_keeper.board().isEmpty())
        return;
    m_isTourWanted = false;
    choose(m_desk);
    m_tour->begin();
}

void MainWindow::showTour()
{
    if (!m_tour->isOn())
        return m_tourPanel->leave();
    const auto key
        = [](const QAction *action) { return action->shortcut().toString(QKeySequence::NativeText); };
    m_tourPanel->show(m_tour->step(),
                      tourText(m_tour->step(),
                               {key(m_actions.allocate), key(m_actions.changeQuantity), key(m_actions.undo),
                                key(m_actions.palette), key(m_actions.shortcuts)}));
    m_tourPanel->pointAt(placeOfTour());
}

QWidget *MainWindow::placeOfTour() const
{
    const auto tables = m_desk->tables();
    switch (m_tour->step()) {
    case Tour::Step::Allocate:
        return m_actions.allocatesEverything() || !m_actions.allocate->isEnabled()
            ? tables.constFirst()
            : m_commands->buttonOf(m_actions.allocate);
    case Tour::Step::Shrink:
        return m_inspector->hasForm() ? static_cast<QWidget *>(m_inspector) : tables.constLast();
    case Tour::Step::Weigh: return m_strip;
    case Tour::Step::AskWhy: return tables.constFirst();
    case Tour::Step::TakeBack: return m_commands->buttonOf(m_actions.undo);
    case Tour::Step::Finished: break;
    }
    return nullptr;
}

void MainWindow::followTour()
{
    m_tour->hear(view()->subject());
    if (m_tour->isOn())
        m_tourPanel->pointAt(placeOfTour());
}

} // namespace ui
