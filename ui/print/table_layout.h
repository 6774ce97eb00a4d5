// SPDX-License-Identifier: GPL-3.0-or-later
// A table of a report on pages: widths, wrapped cells, repeated header, rows that stay whole.
#pragma once

#include "ui/print/page_builder.h"

namespace headroom {

class TableLayout
{
public:
    TableLayout(PageBuilder& pages, const ReportTable& table, const Formatter& formatter);
    void lay();

private:
    struct LaidRow
    {
        std::vector<TextBlock> cells;
        double height = 0;
        RowKind kind = RowKind::Plain;
        int level = 0;
    };

    /// Of a text in one line, and of its widest word.
    struct Widths
    {
        double whole = 0;
        double word = 0;
    };

    void findSpans();
    void measure();
    void chooseFont();
    bool fits(double points);
    QFont font(bool bold) const;
    double hanging(std::size_t column, const QString& text) const;
    double indent(const ReportRow& row, std::size_t column) const;
    LaidRow layCells(const std::vector<QString>& texts, const ReportRow& row, bool bold,
        const std::vector<std::size_t>& spans = {}) const; // spans: of each cell, how many before it it covers
    void placeCaption(const QString& text);
    void placeHeader(const LaidRow& header);
    void placeRow(const LaidRow& row);
    void ruleAt(double y, QColor colour, double points);
    double rowsHeight(std::size_t from, std::size_t count) const;
    std::size_t together(std::size_t row) const;
    double beginning(double top) const;

    PageBuilder& m_pages;
    const ReportTable& m_table;
    QString m_caption;
    std::vector<QString> m_headings;
    std::vector<std::vector<QString>> m_texts;     // by row; of a group one
    std::vector<std::vector<std::size_t>> m_spans; // by row and column: how many empty cells before it a text may cover
    std::vector<bool> m_hasParentheses;            // by column
    std::vector<Widths> m_headingWidths;           // at the largest size
    std::vector<std::vector<Widths>> m_textWidths; // by row; of a group none
    double m_points = PageBuilder::tablePoints;
    std::vector<double> m_widths;
    bool m_whole = false; // every text has a line of its own
    std::vector<LaidRow> m_rows;
};

} // namespace headroom
