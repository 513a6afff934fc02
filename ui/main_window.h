#pragma once

#include "app/tried.h"
#include "ui/actions.h"
#include "ui/clerk.h"
#include "ui/import/import_flow.h"
#include "ui/print/print_desk.h"
#include "ui/shared.h"
#include "ui/trying/trial.h"

#include <QMainWindow>

#include <memory>

class QDockWidget;
class QSettings;

namespace ui {

class Centre;
class Columns;
class ConsequenceStrip;
class CommandBar;
class DeskView;
class FormDesk;
class HistoryView;
class Inspector;
class KeyMap;
class OrdersView;
class Palette;
class Panes;
class Rail;
class StatusLine;
class ShortagesView;
class StockView;
class TableView;
class TimelineView;
class TodayView;
class Tour;
class TourPanel;
class View;

/// The window: rail, views, inspector, messages; it knows the rest of the program by the gateway alone.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Gateway &gateway, QSettings &settings, Pickers pickers = {});
    ~MainWindow() override;

    bool showView(const QString &name); // as it reads in the rail, in any case; false: there is none
    QStringList viewNames() const; // from the top of the rail
    bool isSettled() const { return m_isSettled; }

Q_SIGNALS:
    void settled(); // the rows of the view are loaded and painted

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    MainWindow(std::shared_ptr<Shared> shared, Pickers pickers, const MainWindow *before);
    void addView(View *view, const QString &iconName, const QKeySequence &key);
    void layOut();
    void connectActions();
    void connectLineActions();
    void connectBatchActions();
    void connectTrial();
    void followTrial();
    void connectService();
    void connectParts();
    void addViews();
    void connectToday(TodayView &today, ShortagesView &shortages, TimelineView &timeline, View &outbox);
    void connectFinding(); // palette and scanner
    void restore(const MainWindow *before);
    void addColumns(TableView &table, const QString &name); // as the settings know it
    void addColumnsBeside(); // of tables that are in no view
    void addFilters(View &view);
    void offerBeginnings();
    QList<QAction *> savedFilters(); // of all views, to be run
    void connectManners();
    void openAnother();
    void closeAll();
    void chooseColumns();
    void connectPrinting();
    void connectTour();
    void startTour();
    void startTourIfWanted();
    void showTour();
    void followTour(); // the selection
    QWidget *placeOfTour() const;
    Sheets sheets() const; // of the view

    View *view() const;
    void choose(View *view);
    void follow(); // the selection: inspector, actions, status
    void followBoard();
    bool isNew() const; // nothing is recorded yet
    void showLines(const std::vector<model::LineId> &lines, const QString &name);
    void showLine(std::int32_t line);
    void showBatch(const QString &batch);
    void showSku(const QString &code);
    void showOrder(const QString &id);
    void showScanned(const QString &name); // the batch, order or SKU that is called so
    void allocate();
    void copyRows();
    void say(const Message &message);
    void chooseLanguage(const QString &code);
    void nameSteps(); // that undo and redo would take back
    QString batchInHand() const; // the one selected, or the one that holds the selected line
    void settle();
    bool backOut(); // false: there was nothing to leave

    std::shared_ptr<Shared> m_shared;
    Gateway &m_gateway;
    QSettings &m_settings;
    BoardKeeper &m_keeper;
    int m_place; // among the windows
    Pickers m_pickers;
    Actions m_actions;
    Clerk m_clerk;
    Trial m_trial;
    std::optional<app::Tried> m_tried; // what the trial would come to
    ImportFlow m_import;
    PrintDesk m_printing;
    CommandBar *m_commands;
    Rail *m_rail;
    Centre *m_centre;
    DeskView *m_desk;
    OrdersView *m_orders;
    StockView *m_stock;
    HistoryView *m_history;
    Inspector *m_inspector;
    QDockWidget *m_dock;
    ConsequenceStrip *m_strip;
    StatusLine *m_status;
    Panes *m_panes;
    FormDesk *m_forms;
    Palette *m_palette = nullptr; // once every view has its action
    KeyMap *m_keys = nullptr; // likewise
    QObject *m_filterActions = nullptr; // owns them
    Tour *m_tour = nullptr; // once its parts are there
    TourPanel *m_tourPanel = nullptr;
    bool m_isTourWanted = false; // once there are records
    QList<View *> m_views; // as in the rail
    QList<QAction *> m_viewActions;
    QList<Columns *> m_columns; // of every table that has them
    bool m_isSettled = false;
};

} // namespace ui
