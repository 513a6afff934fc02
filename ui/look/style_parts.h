#pragma once

#include <QRectF>

class QColor;
class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionToolButton;
class QWidget;

namespace ui {

// What the style draws, a group of controls in a file each.

constexpr int ringRoom = 3; // around a button, for its focus ring: 1 px of air and the ring

void paintButtonGround(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void paintButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget);
void paintToolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget);
QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget);

void paintField(QPainter &painter, const QRectF &box, const QStyleOption &option, const QWidget *widget);
void paintCombo(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget);
void paintCheck(QPainter &painter, const QRectF &box, const QStyleOption &option);
void paintRadio(QPainter &painter, const QRectF &box, const QStyleOption &option);

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option);
QSize menuItemSize(const QStyleOptionMenuItem &option);
void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option);
void paintPopup(QPainter &painter, const QRectF &box);

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);

/// A rounded ground with a border of whole device pixels.
void paintBox(QPainter &painter, const QRectF &box, double radius, const QColor &ground, const QColor &border,
              double width = 1);
void paintRing(QPainter &painter, const QRectF &box, double radius); // focus
void paintChosen(QPainter &painter, const QRectF &box); // the item that Enter would take

} // namespace ui
