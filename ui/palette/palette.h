#pragma once

#include "ui/palette/palette_model.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace ui {

/// Go anywhere, run any command: over the window, until something is chosen or Esc.
class Palette : public QWidget
{
    Q_OBJECT

public:
    Palette(const BoardKeeper &keeper, const QList<QAction *> &views, const QList<QAction *> &commands,
            QWidget *window);

    void call(const QString &text = {});
    void offerFilters(const QList<QAction *> &filters); // that were saved

Q_SIGNALS:
    void batchChosen(const QString &reference);
    void skuChosen(const QString &code);
    void orderChosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search(const QString &text);
    void step(int by); // to the next row that can be chosen
    void tell(const QModelIndex &index);
    void choose(const QModelIndex &index);
    void leave();
    void fitIn();

    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace ui
