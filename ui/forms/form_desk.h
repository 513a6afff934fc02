#pragma once

#include "ui/board_keeper.h"
#include "ui/forms/drafts.h"
#include "ui/forms/form.h"

#include <QPointer>

namespace ui {

class Clerk;
class Inspector;
class Trial;
struct Attempt;
struct Message;

/// Opens forms in the inspector, has tried what is typed into them, and closes them when they are done with.
/// What is typed is kept until then, whatever becomes of the program.
class FormDesk : public QObject
{
    Q_OBJECT

public:
    FormDesk(Inspector &inspector, Clerk &clerk, Trial &trial, const BoardKeeper &keeper, QSettings &settings,
             const QString &database, QObject *parent = nullptr);

    void newOrder();
    void newBatch(const QString &sku); // empty: not known yet
    void changeQuantity(const QString &batch);
    void changeEta(const QString &batch);
    void tryEta(const QString &batch, const QDate &eta); // the focus stays where it is
    void receive(const QString &batch);
    void hold(const QString &batch);
    void move(const std::vector<std::int32_t> &lines); // of the board, and so on
    void tryMove(const std::vector<std::int32_t> &lines, const QString &batch);
    void split(std::int32_t line);
    void changeLine(std::int32_t line);
    void pin(const std::vector<std::int32_t> &lines);
    void tryOut(Attempt attempt); // there is nothing to type

    void apply(); // what is being tried
    void close();
    bool isOpen() const; // or something is being tried
    void offerDrafts(); // of the last time

Q_SIGNALS:
    void opened();
    void closed();
    void said(const ui::Message &message);

private:
    enum class Focus { Take, Leave };
    void open(Form *form, const Draft &draft, Focus focus = Focus::Take);
    void openFor(const QString &batch, const char *name,
                 const std::function<Form *(const app::BatchRow &)> &make);
    void follow(); // what is typed
    void keepDraft();
    void resume(const Draft &draft);
    QString subjectOf(const std::vector<std::int32_t> &lines) const;
    void submit(const app::Command &command);

    Inspector &m_inspector;
    Clerk &m_clerk;
    Trial &m_trial;
    QPointer<Form> m_form;
    const BoardKeeper &m_keeper;
    Drafts m_drafts;
    Draft m_draft; // of the form that is open
};

} // namespace ui
