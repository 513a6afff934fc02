#pragma once

/// Measures in device-independent pixels. Grid 8, half-step 4.
namespace ui::measures {

constexpr int cellPadding = 12;
constexpr int panelPadding = 16;
constexpr int railWidth = 168;
constexpr int railCollapsed = 52;
constexpr int inspectorWidth = 328;
constexpr int menuHeight = 28;
constexpr int toolbarHeight = 44;
constexpr int filterBarHeight = 44;
constexpr int equationHeight = 68;
constexpr int statusHeight = 28;
constexpr int headerHeight = 28;
constexpr int lineRow = 28;
constexpr int batchRow = 30;
constexpr int twoLineRow = 44;
constexpr int controlHeight = 28;
constexpr int smallControlHeight = 22;
constexpr int barHeight = 16;
constexpr int treeBarHeight = 14;
constexpr int inspectorBarHeight = 24;
constexpr int gaugeHeight = 6;
constexpr int pillHeight = 20;
constexpr int scrollBarWidth = 10;
constexpr int iconSize = 16;
constexpr int minimumWindowWidth = 960;
constexpr int minimumWindowHeight = 600;

constexpr double barRadius = 3;
constexpr double changedCellRadius = 4;
constexpr double controlRadius = 6;
constexpr double tileRadius = 8;
constexpr double chipRadius = 12;

} // namespace ui::measures
